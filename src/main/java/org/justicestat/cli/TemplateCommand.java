package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.justicestat.model.Year;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a template to begin with. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--year", paramLabel = "Y", required = true, converter = YearConverter.class,
            descriptionKey = "cli.option.year")
    private Year year;

    @Option(names = "--out", paramLabel = "T.docx", required = true, descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--letterhead", descriptionKey = "cli.option.letterhead")
    private boolean letterhead;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            workbench.reports().writeStarter(year, letterhead, out);
            console.say("cli.template.done", out);
        }
        return ExitCode.DONE;
    }
}
