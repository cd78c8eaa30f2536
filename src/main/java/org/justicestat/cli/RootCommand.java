package org.justicestat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.justicestat.model.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code justicestat [LEDGER]}: the window, on a ledger where one is named. */
@Command(name = "justicestat", versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    private boolean version;

    @Parameters(arity = "0..1", paramLabel = "LEDGER")
    private Path ledger;

    private Optional<Cli.Window> window = Optional.empty();

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (ledger == null && !Display.isThere()) {
            console.say("cli.noCommand");
            return ExitCode.BAD_INPUT;
        }
        if (ledger == null) {
            window = Optional.of(new Cli.Window(Optional.empty()));
            return ExitCode.DONE;
        }
        if (!Files.isRegularFile(ledger)) {
            throw new UserException("cli.noSuchFile", ledger);
        }
        show(ledger);
        return ExitCode.DONE;
    }

    void show(Path ledgerFile) {
        window = Optional.of(new Cli.Window(Optional.of(ledgerFile)));
    }

    Optional<Cli.Window> window() {
        return window;
    }

    /** The version in the manifest of the program's jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"JusticeStat " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
