package org.justicestat.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Breakdown;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendQuestion;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartTheme;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.Annotations;
import org.justicestat.model.Conventions;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;
import org.justicestat.model.UserException;
import org.justicestat.service.ExhibitFile;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws an indicator over time, or writes the numbers of the drawing. */
@Command(name = "trend")
final class TrendCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "CODE[,CODE...]", split = ",")
    private List<String> codes;

    @Option(names = "--from", paramLabel = "P", required = true, converter = PeriodConverter.class,
            descriptionKey = "cli.option.from")
    private Period from;

    @Option(names = "--to", paramLabel = "P", required = true, converter = PeriodConverter.class,
            descriptionKey = "cli.option.to")
    private Period to;

    @Option(names = "--office", paramLabel = "O[,O...]", split = ",", descriptionKey = "cli.option.trendOffices")
    private List<String> officeCodes = List.of();

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "yoy", descriptionKey = "cli.option.kind")
    private String kindId;

    @Option(names = "--by", paramLabel = "offices|parts", descriptionKey = "cli.option.by")
    private String breakdownId;

    @Option(names = "--slide", descriptionKey = "cli.option.slide")
    private boolean slide;

    @Option(names = "--remarks", descriptionKey = "cli.option.remarks")
    private boolean remarks;

    @Option(names = "--out", paramLabel = "F.png|.svg|.pdf|.csv|.xlsx|.docx", required = true, descriptionKey = "cli.option.out")
    private Path out;

    TrendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TrendKind kind = TrendKind.ofId(kindId).orElseThrow(() -> new UserException("cli.trend.kind", kindId,
                Arrays.stream(TrendKind.values()).map(TrendKind::id).collect(Collectors.joining(", "))));
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            Snapshot snapshot = workbench.snapshot();
            Exhibit exhibit = new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD,
                    Targets.of(workbench.ledger().settings()))
                    .of(new TrendQuestion(kind, places(snapshot), from, to, breakdown()));
            ExhibitFile file = new ExhibitFile(charts(workbench), console.messages(), workbench.lastChange());
            if (slide) {
                file.writeSlide(exhibit, out);
            } else {
                file.write(exhibit, out);
            }
            console.say("cli.trend.done", out);
        }
        return ExitCode.DONE;
    }

    private TrendChart charts(Workbench workbench) {
        return new TrendChart(ChartTheme.forPaper(new ChartFonts()), console.messages(), Conventions.STANDARD,
                remarks ? Annotations.of(workbench.ledger().settings()) : Annotations.NONE);
    }

    /** Every indicator at every office. */
    private List<Place> places(Snapshot snapshot) {
        List<Office> offices = officeCodes.isEmpty() ? List.of(snapshot.offices().root())
                : officeCodes.stream().map(snapshot.offices()::get).toList();
        return codes.stream().map(snapshot.catalogue()::get)
                .flatMap(indicator -> offices.stream().map(office -> new Place(indicator, office))).toList();
    }

    private Optional<Breakdown> breakdown() {
        return Optional.ofNullable(breakdownId).map(id -> Breakdown.ofId(id).orElseThrow(() -> new UserException("cli.trend.by",
                id, Arrays.stream(Breakdown.values()).map(Breakdown::id).collect(Collectors.joining(", ")))));
    }
}
