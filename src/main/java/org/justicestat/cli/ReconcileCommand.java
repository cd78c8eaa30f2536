package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.reading.CheckedNumber;
import org.justicestat.report.reading.Verdict;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds every number of an edited or foreign report against the ledger. */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "REPORT.docx|.txt")
    private Path report;

    @Option(names = "--year", paramLabel = "Y", required = true, converter = YearConverter.class,
            descriptionKey = "cli.option.year")
    private Year year;

    @Option(names = "--out", paramLabel = "R.csv", descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    ReconcileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (out != null) {
            new CsvOutput(out).checkBeside(List.of(ledger, report));
        }
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            if (!workbench.reports().years().contains(year.year())) {
                throw new UserException("cli.reconcile.noFigures", year.year());
            }
            List<CheckedNumber> numbers = workbench.reports().reconciliation(report, year).numbers();
            if (out != null) {
                ReconcileRows.all(numbers).write(out);
            }
            print(numbers);
            return count(numbers, Verdict.MISMATCH) > 0 ? ExitCode.NOT_SOUND : ExitCode.DONE;
        }
    }

    private void print(List<CheckedNumber> numbers) {
        if (format != Rows.Format.table) {
            ReconcileRows.all(numbers).print(console.out(), format);
            return;
        }
        new ReconcileRows(console.messages()).toLookAt(numbers).print(console.out(), format);
        console.say("cli.reconcile.summary", numbers.size(), count(numbers, Verdict.MATCH), count(numbers, Verdict.MISMATCH),
                count(numbers, Verdict.UNKNOWN), count(numbers, Verdict.NOT_CHECKED));
        if (out != null) {
            console.say("cli.reconcile.written", out);
        }
    }

    private static long count(List<CheckedNumber> numbers, Verdict verdict) {
        return numbers.stream().filter(one -> one.verdict() == verdict).count();
    }
}
