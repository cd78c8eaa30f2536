package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.model.Indicator;
import org.justicestat.model.Year;
import org.justicestat.report.reading.Candidate;
import org.justicestat.service.AnnualReports;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.text.NumberText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the figures that an old report seems to state, for somebody to confirm. */
@Command(name = "harvest")
final class HarvestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "REPORT.docx|.txt")
    private Path report;

    @Option(names = "--year", paramLabel = "Y", required = true, converter = YearConverter.class,
            descriptionKey = "cli.option.year")
    private Year year;

    @Option(names = "--ledger", paramLabel = "L", descriptionKey = "cli.option.harvest.ledger")
    private Path ledger;

    @Option(names = "--out", paramLabel = "C.csv", required = true, descriptionKey = "cli.option.out")
    private Path out;

    HarvestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> inputs = ledger == null ? List.of(report) : List.of(report, ledger);
        new CsvOutput(out).checkBeside(inputs);
        List<Candidate> candidates = candidates();
        Rows rows = new Rows("start", "end", "raw", "value", "unit", "qualifier", "indicator", "period", "confidence");
        candidates.forEach(one -> rows.add(one.place().startInclusive(), one.place().endExclusive(), one.place().raw(),
                NumberText.plain(one.value()), one.unit(), one.qualifier(), one.indicator().map(Indicator::code).orElse(""),
                one.period(), NumberText.exact(one.confidence())));
        rows.write(out);
        console.say("cli.harvest.done", out, candidates.size(),
                candidates.stream().filter(one -> one.indicator().isPresent()).count());
        return ExitCode.DONE;
    }

    private List<Candidate> candidates() {
        if (ledger == null) {
            return AnnualReports.harvestByStandard(report, year).candidates();
        }
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            return workbench.reports().harvest(report, year).candidates();
        }
    }
}
