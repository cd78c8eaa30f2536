package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.justicestat.job.Progress;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.Gate;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the annual report; a final one only if nothing is missing and every error rule holds. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--year", paramLabel = "Y", required = true, descriptionKey = "cli.option.year")
    private int year;

    @Option(names = "--template", paramLabel = "T.docx", descriptionKey = "cli.option.template")
    private Path template;

    @Option(names = "--draft", descriptionKey = "cli.option.draft")
    private boolean draft;

    @Option(names = "--out", paramLabel = "R.docx", required = true, descriptionKey = "cli.option.out")
    private Path out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (template != null) {
            throw new UserException("cli.report.noTemplate");
        }
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            Gate gate = workbench.writeReport(new Year(year), draft, out, Progress.NONE);
            new CheckRows(console.messages(), workbench.snapshot().explanations())
                    .findings(gate.errors()).missing(gate.missing()).rows().print(console.out(), Rows.Format.table);
            if (!gate.isOpen() && !draft) {
                console.err().println(console.messages().get("cli.report.refused", gate.errors().size(), gate.missing().size()));
                return ExitCode.NOT_SOUND;
            }
            console.say(draft ? "cli.report.draft" : "cli.report.done", out, gate.missing().size());
        }
        return ExitCode.DONE;
    }
}
