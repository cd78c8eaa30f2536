package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.service.LedgerCreation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a ledger of a fictional bureau with all its figures. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--from", paramLabel = "YEAR", defaultValue = "2019", converter = YearConverter.class,
            descriptionKey = "cli.option.from")
    private Year from;

    @Option(names = "--to", paramLabel = "YEAR", defaultValue = "2024", converter = YearConverter.class,
            descriptionKey = "cli.option.to")
    private Year to;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", descriptionKey = "cli.option.seed")
    private long seed;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (to.year() < from.year()) {
            throw new UserException("cli.demo.order", from.year(), to.year());
        }
        LedgerCreation.Made made = console.creation().demo(ledger, from.year(), to.year(), seed);
        console.say("cli.demo.done", ledger, from.year(), to.year(), made.offices(), made.indicators(), made.figures());
        return ExitCode.DONE;
    }
}
