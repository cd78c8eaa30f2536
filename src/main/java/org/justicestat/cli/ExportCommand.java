package org.justicestat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.justicestat.exchange.ExportFilter;
import org.justicestat.exchange.FigureExport;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes figures in the interchange format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "OUT.csv|.xlsx")
    private Path out;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "cli.option.year")
    private Integer year;

    @Option(names = "--office", paramLabel = "O", descriptionKey = "cli.option.office")
    private String office;

    @Option(names = "--indicator", paramLabel = "C", descriptionKey = "cli.option.indicator")
    private String indicator;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            ExportFilter filter = new ExportFilter(Optional.ofNullable(year), Optional.ofNullable(office),
                    Optional.ofNullable(indicator));
            int rows = FigureExport.write(out, workbench.snapshot(), filter);
            console.say("cli.export.done", out, rows);
        }
        return ExitCode.DONE;
    }
}
