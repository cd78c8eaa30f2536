package org.justicestat.chart;

import java.awt.BasicStroke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.justicestat.analysis.Observation;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Ranking;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.model.Period;

/** Offices by size, with a line at their average. */
record RankingDepiction(Ranking ranking, ExhibitWords words, ChartTheme theme) implements Depiction {

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(ranking.places().stream().map(this::figure), Marking.BAR);
        ranking.places().stream().flatMap(place -> place.point().definitionBreak().stream()).findFirst()
                .ifPresent(change -> notes.add(words.definition(change)));
        return words.frame(title(), average(), false, notes);
    }

    private String title() {
        return words.get("chart.title.ranking", words.name(ranking.office().name()), words.period(period()),
                words.name(ranking.indicator().name()));
    }

    private Period period() {
        return ranking.places().getFirst().point().period();
    }

    private String average() {
        return ranking.average().map(value -> words.get(ranking.indicator().isRate() ? "chart.ranking.whole"
                : "chart.ranking.average", words.quantity(value))).orElse("");
    }

    @Override
    public Plot plot(ChartSize room) {
        if (ranking.isEmpty()) {
            return new Empty(theme, words.nothing()).plot();
        }
        CategoryPlot plot = new RowPlot(theme, ranking.places().stream().map(this::bar).toList(),
                ranking.indicator().decimals(), words::tick).plot();
        ranking.average().ifPresent(value -> plot.addRangeMarker(
                new ValueMarker(words.printed(value).doubleValue(), theme.color(Ink.CHANGE), (BasicStroke) ChartTheme.dashes()),
                Layer.FOREGROUND));
        return plot;
    }

    private RowPlot.Bar bar(Ranking.Place place) {
        Observation figure = figure(place);
        return new RowPlot.Bar(words.name(place.office().name()), BigDecimal.ZERO,
                figure.outcome().number().map(words::printed),
                words.marked(words.number(figure.indicator(), figure.outcome()), figure),
                new RowPlot.Look(Ink.CURRENT, ExhibitWords.fill(figure)), words.tip(words.name(place.office().name()), figure),
                ExhibitWords.link(ExhibitWords.key(figure)));
    }

    private Observation figure(Ranking.Place place) {
        return new Observation(ranking.indicator(), place.office(), period(), place.point().whole().current(),
                place.point().marks());
    }

    @Override
    public Optional<ChartColumns> columns() {
        return Optional.of(new ChartColumns(ranking.places().stream().map(place -> words.name(place.office().name())).toList(),
                List.of(new ChartColumns.Series(words.name(ranking.indicator().name()),
                        ranking.places().stream().map(place -> figure(place).outcome().number().map(words::printed)).toList())),
                Optional.empty()));
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Ranking.Place place : ranking.places()) {
            Observation figure = figure(place);
            Outcome base = place.point().whole().base();
            rows.add(new ChartTable.Row(List.of(
                    Entry.words(place.rank() == 0 ? "" : String.valueOf(place.rank())),
                    Entry.words(words.name(place.office().name())), words.entry(figure),
                    Entry.figure(words.number(figure.indicator(), base), base,
                            ExhibitWords.key(figure.indicator(), place.office(), place.point().basePeriod())),
                    Entry.change(words.cell(place.point()),
                            place.point().change().welcome(ranking.indicator().meaning().direction()))),
                    words.tip(words.name(place.office().name()), figure)));
        }
        return new ChartTable(List.of(Column.figures(words.get("chart.column.rank")),
                Column.words(words.get("chart.column.office")),
                Column.figures(words.get("chart.column.value")), Column.figures(words.get("chart.column.base")),
                Column.words(words.get("chart.column.yearOnYear"))), rows, average());
    }

    @Override
    public String sentence() {
        if (ranking.isEmpty()) {
            return words.nothing();
        }
        Ranking.Place first = ranking.places().getFirst();
        return words.get("chart.ranking.sentence", words.period(period()), words.name(ranking.indicator().name()),
                words.name(first.office().name()), words.quantity(figure(first)), average());
    }

    @Override
    public ChartSize page() {
        return RowPlot.page(ranking.places().size());
    }
}
