package org.justicestat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.justicestat.model.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What a newcomer's first run does: makes the demonstration ledger if there is none and opens the window on it; where there is
 * no display it does the main job instead, from check to report, by the same commands a user would type.
 */
@Command(name = "tour", hidden = true)
final class TourCommand implements Callable<Integer> {

    private static final String INDICATOR = "mediation.cases";

    private final Console console;
    private final RootCommand root;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    TourCommand(Console console, RootCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() {
        Path ledger = folder.resolve("demo.ledger");
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UserException(failure, "cli.tour.folder", folder);
        }
        if (!Files.exists(ledger)) {
            run("demo", ledger);
        }
        if (Display.isThere()) {
            root.show(ledger);
            return ExitCode.DONE;
        }
        console.say("cli.tour.noDisplay");
        run("check", ledger, "--period", "2024");
        run("trend", ledger, INDICATOR, "--from", "2024-01", "--to", "2024-12", "--out", folder.resolve("trend.png"));
        run("report", ledger, "--year", "2024", "--draft", "--out", folder.resolve("report.docx"));
        return ExitCode.DONE;
    }

    private void run(Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int exit = spec.parent().commandLine().execute(arguments);
        if (exit != ExitCode.DONE) {
            throw new UserException("cli.tour.failed", String.join(" ", arguments), exit);
        }
    }
}
