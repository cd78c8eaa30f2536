package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.CheckReport;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the rules and lists what does not hold, what could not be evaluated and what is missing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Mixin
    private PlaceOptions place;

    @Option(names = "--strict", descriptionKey = "cli.option.strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            Snapshot snapshot = workbench.snapshot();
            Office office = place.office(snapshot.offices());
            CheckReport report = workbench.check(place.period(), office);
            new CheckRows(console.messages(), snapshot.explanations())
                    .findings(report.findings()).notEvaluated(report.notEvaluated()).missing(report.missing()).rows()
                    .print(console.out(), format);
            if (format == Rows.Format.table) {
                console.say("cli.check.summary", report.evaluatedCount(), report.errors().size(), report.warnings().size(),
                        report.notEvaluated().size(), report.missing().size());
            }
            boolean sound = report.errors().isEmpty() && !(strict && !report.warnings().isEmpty());
            return sound ? ExitCode.DONE : ExitCode.NOT_SOUND;
        }
    }
}
