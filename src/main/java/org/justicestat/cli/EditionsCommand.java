package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.Edition;
import org.justicestat.report.Falsified;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what the final reports of a year printed and is not so any more; drafts the note that corrects the last. */
@Command(name = "editions")
final class EditionsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--year", paramLabel = "Y", required = true, descriptionKey = "cli.option.year")
    private int year;

    @Option(names = "--correction", paramLabel = "C.docx", descriptionKey = "cli.option.correction")
    private Path correction;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    EditionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            List<Edition> editions = workbench.editions(new Year(year));
            if (editions.isEmpty()) {
                throw new UserException("report.edition.none", year);
            }
            Rows rows = new Rows("edition", "figure", "context", "printed", "now");
            for (Edition edition : editions) {
                for (Falsified one : workbench.falsified(edition)) {
                    rows.add(edition.number(), one.printed().id(), one.printed().context(), one.printed().shown(), one.now());
                }
            }
            rows.print(console.out(), format);
            if (format == Rows.Format.table) {
                console.say("cli.editions.summary", editions.size(), workbench.falsified(editions.getLast()).size());
            }
            if (correction != null) {
                workbench.writeCorrection(editions.getLast(), correction);
                console.say("cli.editions.correction", correction);
            }
        }
        return ExitCode.DONE;
    }
}
