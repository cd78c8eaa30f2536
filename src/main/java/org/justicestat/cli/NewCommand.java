package org.justicestat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.service.LedgerCreation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a ledger with the standard catalogue and one office, and adds the bureau's own files. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--bureau", paramLabel = "NAME", descriptionKey = "cli.option.bureau")
    private String bureau;

    @Option(names = "--bare", descriptionKey = "cli.option.bare")
    private boolean bare;

    @Option(names = "--indicators", paramLabel = "F.csv", descriptionKey = "cli.option.indicators")
    private List<Path> indicators = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "F.csv", descriptionKey = "cli.option.rules")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--offices", paramLabel = "F.csv", descriptionKey = "cli.option.offices")
    private List<Path> offices = new ArrayList<>();

    @Option(names = "--duties", paramLabel = "F.csv", descriptionKey = "cli.option.duties")
    private List<Path> duties = new ArrayList<>();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = bureau != null ? bureau : console.messages().get("cli.new.bureau");
        var files = new LedgerCreation.Files(indicators, rules, offices, duties);
        LedgerCreation.Made made = console.creation().create(ledger, name, bare, files);
        console.say("cli.new.done", ledger, made.indicators(), made.rules(), made.offices(), made.duties());
        return ExitCode.DONE;
    }
}
