package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a new ledger from a backup; it never overwrites one. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "BACKUP")
    private Path backup;

    @Parameters(index = "1", paramLabel = "LEDGER")
    private Path ledger;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.creation().restore(backup, ledger);
        console.say("cli.restore.done", ledger);
        return ExitCode.DONE;
    }
}
