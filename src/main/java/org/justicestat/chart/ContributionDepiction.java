package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.Plot;
import org.justicestat.analysis.Contribution;
import org.justicestat.analysis.Contribution.Part;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ColumnPainter.Fill;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.model.Direction;
import org.justicestat.model.Fraction;
import org.justicestat.model.Period;
import org.justicestat.text.NumberText;

/** A waterfall: from last year's figure over the change of each part to this year's. */
record ContributionDepiction(Contribution contribution, ExhibitWords words, ChartTheme theme) implements Depiction {

    private static final String UP = "▲ +";
    private static final String DOWN = "▼ ";

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(Stream.concat(Stream.of(contribution.whole().observation()),
                contribution.parts().stream().map(Part::observation).filter(figure -> figure.outcome().isKnown())),
                Marking.WORDS);
        contribution.whole().comparable().definitionBreak().ifPresent(change -> notes.add(words.definition(change)));
        if (contribution.whole().isPartial() || contribution.whole().isComparedInPart()) {
            notes.add(words.get("chart.contribution.partial"));
        }
        if (!contribution.rest().isZero()) {
            notes.add(words.get("chart.contribution.rest", words.number(contribution.rest())));
        }
        if (contribution.parts().stream().anyMatch(part -> part.difference().signum() < 0)) {
            notes.add(words.get("chart.contribution.hatched"));
        }
        return words.frame(title(), words.phrase(contribution.whole()), false, notes);
    }

    private String title() {
        return words.get("chart.title.contribution", words.name(contribution.office().name()),
                words.period(contribution.whole().period()), words.name(contribution.indicator().name()));
    }

    @Override
    public Plot plot(ChartSize room) {
        return contribution.isEmpty() ? new Empty(theme, words.nothing()).plot()
                : new RowPlot(theme, bars(), contribution.indicator().decimals(), words::tick).plot();
    }

    private List<RowPlot.Bar> bars() {
        List<RowPlot.Bar> bars = new ArrayList<>();
        Fraction at = contribution.whole().base().number().orElseThrow();
        bars.add(total(contribution.whole().basePeriod(), at, words.number(at), Ink.PREVIOUS));
        for (Part part : contribution.parts()) {
            Fraction next = at.plus(part.difference());
            bars.add(new RowPlot.Bar(words.name(part.place().name()), words.printed(at), Optional.of(words.printed(next)),
                    words.marked(signed(part.difference()), part.observation()), look(part.difference().signum()), tip(part),
                    ExhibitWords.link(ExhibitWords.key(part.place().indicator(), part.place().office(),
                            contribution.whole().period()))));
            at = next;
        }
        if (!contribution.rest().isZero()) {
            Fraction next = at.plus(contribution.rest());
            bars.add(new RowPlot.Bar(words.get("chart.contribution.restName"), words.printed(at),
                    Optional.of(words.printed(next)), signed(contribution.rest()), look(contribution.rest().signum()),
                    signed(contribution.rest()), ""));
            at = next;
        }
        bars.add(total(contribution.whole().period(), at, words.marked(words.number(at), contribution.whole().observation()),
                Ink.CURRENT));
        return bars;
    }

    private RowPlot.Bar total(Period period, Fraction value, String label, Ink ink) {
        String name = words.period(period);
        return new RowPlot.Bar(name, BigDecimal.ZERO, Optional.of(words.printed(value)), label,
                RowPlot.Look.solid(ink), words.get("chart.tip", name, words.quantity(value)),
                ExhibitWords.link(ExhibitWords.key(contribution.indicator(), contribution.office(), period)));
    }

    /** Down is hatched, so that it shows without colour; the colour says whether it is welcome. */
    private RowPlot.Look look(int sign) {
        Direction direction = contribution.indicator().meaning().direction();
        int welcome = switch (direction) {
            case UP -> sign;
            case DOWN -> -sign;
            case NONE -> 0;
        };
        return new RowPlot.Look(welcome > 0 ? Ink.WELCOME : welcome < 0 ? Ink.UNWELCOME : Ink.NEUTRAL,
                sign < 0 ? Fill.STRIPED : Fill.SOLID);
    }

    /** ▲ +12, ▼ -3. */
    private String signed(Fraction difference) {
        return (difference.signum() > 0 ? UP : difference.signum() < 0 ? DOWN : "") + words.number(difference);
    }

    private String tip(Part part) {
        return words.marked(part.observation(), words.get("chart.contribution.tip", words.name(part.place().name()),
                signed(part.difference()), pull(part), share(part)));
    }

    private String pull(Part part) {
        return part.pull().map(words::points).orElse(NumberText.NOT_APPLICABLE);
    }

    private String share(Part part) {
        return part.share().map(words::points).orElse(NumberText.NOT_APPLICABLE);
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Part part : contribution.parts()) {
            Contribution.Place place = part.place();
            rows.add(new ChartTable.Row(List.of(Entry.words(words.name(place.name())),
                    Entry.figure(words.number(place.indicator(), part.base()), part.base(),
                            ExhibitWords.key(place.indicator(), place.office(), contribution.whole().basePeriod())),
                    words.entry(part.observation()),
                    Entry.words(words.number(part.difference())), Entry.words(pull(part)), Entry.words(share(part))),
                    tip(part)));
        }
        return new ChartTable(List.of(Column.words(words.get("chart.column.part")),
                Column.figures(words.get("chart.column.base")),
                Column.figures(words.get("chart.column.value")), Column.figures(words.get("chart.column.difference")),
                Column.figures(words.get("chart.column.pull")), Column.figures(words.get("chart.column.share"))), rows,
                contribution.rest().isZero() ? "" : words.get("chart.contribution.rest", words.number(contribution.rest())));
    }

    @Override
    public String sentence() {
        if (contribution.isEmpty()) {
            return words.nothing();
        }
        String whole = words.get("chart.contribution.whole", words.period(contribution.whole().period()),
                words.name(contribution.indicator().name()), words.quantity(contribution.whole().value().number().orElseThrow()),
                words.phrase(contribution.whole()));
        return contribution.parts().stream().findFirst().filter(part -> !part.difference().isZero())
                .map(part -> words.get(
                        part.difference().signum() > 0 ? "chart.contribution.up" : "chart.contribution.down", whole,
                        words.name(part.place().name()), words.quantity(part.difference().abs()), pull(part))).orElse(whole);
    }

    @Override
    public ChartSize page() {
        return RowPlot.page(contribution.parts().size() + 2);
    }
}
