package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Integrity;
import org.justicestat.store.IntegrityFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies the file, its rows and the chain of its history. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            List<IntegrityFinding> findings = Integrity.verify(workbench.ledger());
            Rows rows = new Rows("finding", "message");
            findings.forEach(finding -> rows.add(finding.key(),
                    console.messages().get(finding.key(), finding.arguments().toArray())));
            rows.print(console.out(), format);
            if (findings.isEmpty()) {
                console.say("cli.verify.sound", workbench.ledger().figureCount());
                return ExitCode.DONE;
            }
            console.err().println(console.messages().get("cli.verify.findings", findings.size()));
            return ExitCode.NOT_SOUND;
        }
    }
}
