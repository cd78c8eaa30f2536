package org.justicestat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.labels.StandardPieSectionLabelGenerator;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.RingPlot;
import org.jfree.data.general.DefaultPieDataset;
import org.justicestat.analysis.Composition;
import org.justicestat.analysis.Composition.Part;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.text.NumberText;

/** The parts of a figure: up to five that close to the whole as a ring, else sorted bars. */
record CompositionDepiction(Composition composition, ExhibitWords words, ChartTheme theme) implements Depiction {

    private static final int MOST_IN_RING = 5;
    private static final double DEPTH = 0.38;

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(Stream.concat(Stream.of(composition.whole()),
                composition.parts().stream().map(Part::figure)), Marking.BAR);
        composition.whole().marks().definitionBreak().ifPresent(change -> notes.add(words.definition(change)));
        if (!composition.isClosed()) {
            notes.add(words.get("chart.composition.open"));
        }
        return words.frame(title(), whole(), false, notes);
    }

    private String title() {
        return words.get("chart.title.composition", words.name(composition.office().name()),
                words.period(composition.whole().period()), words.name(composition.indicator().name()));
    }

    private String whole() {
        return words.marked(words.get("chart.composition.whole", words.quantity(composition.whole())), composition.whole());
    }

    private boolean isRing() {
        return composition.parts().size() <= MOST_IN_RING && composition.isClosed()
                && composition.whole().outcome().number().filter(number -> number.signum() > 0).isPresent();
    }

    @Override
    public Plot plot(ChartSize room) {
        if (composition.isEmpty()) {
            return new Empty(theme, words.nothing()).plot();
        }
        return isRing() ? ring() : new RowPlot(theme, composition.parts().stream().map(this::bar).toList(),
                composition.indicator().decimals(), words::tick).plot();
    }

    private RowPlot.Bar bar(Part part) {
        return new RowPlot.Bar(words.name(part.name()), BigDecimal.ZERO, part.figure().outcome().number().map(words::printed),
                label(part), new RowPlot.Look(Ink.CURRENT, ExhibitWords.fill(part.figure())),
                words.tip(words.name(part.name()), part.figure()),
                ExhibitWords.link(ExhibitWords.key(part.figure())));
    }

    /** 56 (71.8%). */
    private String label(Part part) {
        String number = words.marked(words.number(part.figure().indicator(), part.figure().outcome()), part.figure());
        return part.share().map(share -> words.get("chart.composition.label", number, words.percent(share))).orElse(number);
    }

    /** Lighter from part to part, so that they stay apart in grey; each has its name and number beside it. */
    private RingPlot ring() {
        DefaultPieDataset<String> data = new DefaultPieDataset<>();
        composition.parts().forEach(part -> part.figure().outcome().number()
                .ifPresent(number -> data.setValue(section(part), words.printed(number))));
        RingPlot plot = new RingPlot(data);
        int index = 0;
        for (Part part : composition.parts()) {
            plot.setSectionPaint(section(part), theme.ground().part(index++));
        }
        plot.setSectionDepth(DEPTH);
        plot.setSeparatorPaint(theme.color(Ink.PAPER));
        plot.setSeparatorStroke(new BasicStroke(2));
        plot.setSectionOutlinesVisible(false);
        plot.setShadowPaint(null);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(theme.color(Ink.PAPER));
        plot.setLabelFont(theme.font(Lettering.LABEL));
        plot.setLabelPaint(theme.color(Ink.TEXT));
        plot.setLabelBackgroundPaint(new Color(0, true));
        plot.setLabelOutlinePaint(null);
        plot.setLabelShadowPaint(null);
        plot.setLabelLinkPaint(theme.color(Ink.AXIS));
        plot.setLabelGenerator(new StandardPieSectionLabelGenerator("{0}"));
        plot.setToolTipGenerator((_, key) -> part(key).map(part -> words.tip(words.name(part.name()), part.figure())).orElse(""));
        plot.setURLGenerator((_, key, _) ->
                part(key).map(part -> ExhibitWords.link(ExhibitWords.key(part.figure()))).orElse(null));
        return plot;
    }

    /** Name, number and share: the key of the section is its label. */
    private String section(Part part) {
        return words.get("chart.composition.section", words.name(part.name()), label(part));
    }

    private Optional<Part> part(Object section) {
        return composition.parts().stream().filter(part -> section(part).equals(section)).findFirst();
    }

    @Override
    public Optional<ChartColumns> columns() {
        return Optional.of(new ChartColumns(composition.parts().stream().map(part -> words.name(part.name())).toList(),
                List.of(new ChartColumns.Series(words.name(composition.indicator().name()),
                        composition.parts().stream().map(part -> part.figure().outcome().number().map(words::printed)).toList())),
                Optional.empty()));
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = composition.parts().stream().map(part -> new ChartTable.Row(
                List.of(Entry.words(words.name(part.name())), words.entry(part.figure()), Entry.words(share(part))),
                words.tip(words.name(part.name()), part.figure()))).toList();
        return new ChartTable(List.of(Column.words(words.get("chart.column.part")),
                Column.figures(words.get("chart.column.value")),
                Column.figures(words.get("chart.column.portion"))), rows, whole());
    }

    private String share(Part part) {
        return part.share().map(words::percent).orElse(NumberText.NOT_APPLICABLE);
    }

    @Override
    public String sentence() {
        if (composition.isEmpty()) {
            return words.nothing();
        }
        Part first = composition.parts().getFirst();
        return words.get("chart.composition.sentence", words.period(composition.whole().period()),
                words.name(composition.indicator().name()), words.quantity(composition.whole()), words.name(first.name()),
                label(first));
    }

    @Override
    public ChartSize page() {
        return isRing() ? ChartSize.PAGE : RowPlot.page(composition.parts().size());
    }
}
