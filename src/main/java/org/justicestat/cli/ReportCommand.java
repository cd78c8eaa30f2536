package org.justicestat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.justicestat.chart.SystemFonts;
import org.justicestat.job.Progress;
import org.justicestat.model.Explanations;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.Gate;
import org.justicestat.report.Template;
import org.justicestat.service.FontCheck;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.ReportPreview;
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

    @Option(names = "--year", paramLabel = "Y", required = true, converter = YearConverter.class,
            descriptionKey = "cli.option.year")
    private Year year;

    @Option(names = "--template", paramLabel = "T.docx", descriptionKey = "cli.option.template")
    private Path template;

    @Option(names = "--draft", descriptionKey = "cli.option.draft")
    private boolean draft;

    @Option(names = "--out", paramLabel = "R.docx", required = true, descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--clean", paramLabel = "C.docx", descriptionKey = "cli.option.clean")
    private Path clean;

    @Option(names = "--override", paramLabel = "REASON", descriptionKey = "cli.option.override")
    private String override;

    @Option(names = "--toc", descriptionKey = "cli.option.toc")
    private boolean contents;

    @Option(names = "--grid", paramLabel = "KIND", defaultValue = "characters", descriptionKey = "cli.option.grid")
    private DocumentOptions.Grid grid;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Template> given = Optional.ofNullable(template).map(Template::read);
        try (Workbench workbench = console.open(ledger, draft ? Access.READ : Access.WRITE)) {
            ReportOrder order = new ReportOrder(year, given, draft, Optional.ofNullable(override),
                    Optional.ofNullable(clean), new DocumentOptions(contents, grid));
            ReportPreview written = workbench.reports().write(order, out, Progress.NONE);
            Gate gate = written.gate();
            CheckRows inTheWay = rows(gate, workbench.snapshot().explanations());
            inTheWay.rows().print(console.out(), Rows.Format.table);
            if (!written.isWritable(order)) {
                console.err().println(console.messages().get("cli.report.refused", gate.errors().size(), gate.warnings().size(),
                        gate.missingCount(), gate.unlocked().size(), gate.problems().size(), inTheWay.first()));
                return ExitCode.NOT_SOUND;
            }
            console.say(draft ? "cli.report.draft" : "cli.report.done", out, gate.missingCount(), gate.problems().size());
            new FontCheck(SystemFonts.families()).sentence(written.report().fonts(), console.messages())
                    .ifPresent(console.err()::println);
            written.report().remarks().forEach(console::say);
            if (!written.report().toWrite().isEmpty()) {
                console.say("cli.report.toWrite", written.report().toWrite().size());
            }
        }
        return ExitCode.DONE;
    }

    private CheckRows rows(Gate gate, Explanations explanations) {
        return new CheckRows(console.messages(), explanations).findings(gate.errors()).findings(gate.warnings())
                .unlocked(gate.unlockedMonths()).missing(gate.missing()).gaps(gate.gaps()).problems(gate.problems());
    }
}
