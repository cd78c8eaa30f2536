package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.model.UserException;
import org.justicestat.report.Falsified;
import org.justicestat.service.AnnualReports;
import org.justicestat.service.IssuedEdition;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.text.TimeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists the issued reports; of one of them what it prints and is not so any more. Drafts the note that corrects it, and writes
 * its file again.
 */
@Command(name = "editions")
final class EditionsCommand implements Callable<Integer> {

    private static final int HASH_SHOWN = 12;

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "cli.option.editions.year")
    private Integer year;

    @Option(names = "--edition", paramLabel = "N", descriptionKey = "cli.option.edition")
    private Integer number;

    @Option(names = "--falsified", descriptionKey = "cli.option.falsified")
    private boolean falsified;

    @Option(names = "--correction", paramLabel = "C.docx", descriptionKey = "cli.option.correction")
    private Path correction;

    @Option(names = "--out", paramLabel = "R.docx", descriptionKey = "cli.option.editions.out")
    private Path out;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    EditionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            AnnualReports reports = workbench.reports();
            List<IssuedEdition> editions = reports.issued().stream()
                    .filter(issued -> year == null || issued.edition().year() == year)
                    .filter(issued -> number == null || issued.edition().number() == number).toList();
            if (editions.isEmpty()) {
                throw new UserException("report.edition.none");
            }
            (falsified ? places(editions) : list(editions)).print(console.out(), format);
            write(editions.getLast(), reports);
        }
        return ExitCode.DONE;
    }

    private Rows list(List<IssuedEdition> editions) {
        TimeText times = new TimeText(console.clock().getZone());
        Rows rows = new Rows("year", "edition", "issued", "by", "template", "override", "figures", "falsified");
        for (IssuedEdition issued : editions) {
            rows.add(issued.edition().year(), issued.edition().number(), times.of(issued.issue().at()),
                    issued.issue().actor().shown(), issued.edition().template().substring(0, HASH_SHOWN),
                    issued.issue().reason(), issued.edition().figures().size(), issued.falsified().size());
        }
        return rows;
    }

    private static Rows places(List<IssuedEdition> editions) {
        Rows rows = new Rows("year", "edition", "figure", "context", "printed", "now");
        for (IssuedEdition issued : editions) {
            for (Falsified one : issued.falsified()) {
                rows.add(issued.edition().year(), issued.edition().number(), one.printed().id(), one.printed().context(),
                        one.printed().shown(), one.now());
            }
        }
        return rows;
    }

    /** The last of the editions that were asked for. */
    private void write(IssuedEdition issued, AnnualReports reports) {
        if (correction != null) {
            reports.writeCorrection(issued, correction);
            console.say("cli.editions.correction", correction);
        }
        if (out != null) {
            reports.writeAgain(issued.edition(), out);
            console.say("cli.editions.written", out, issued.edition().year(), issued.edition().number());
        }
    }
}
