package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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

    @Option(names = "--from", paramLabel = "YEAR", defaultValue = "2019", descriptionKey = "cli.option.from")
    private int from;

    @Option(names = "--to", paramLabel = "YEAR", defaultValue = "2024", descriptionKey = "cli.option.to")
    private int to;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", descriptionKey = "cli.option.seed")
    private long seed;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LedgerCreation.Made made = console.creation().demo(ledger, from, to, seed);
        console.say("cli.demo.done", ledger, from, to, made.offices(), made.indicators(), made.figures());
        return ExitCode.DONE;
    }
}
