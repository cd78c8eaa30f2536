package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.TargetCourse;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;
import org.justicestat.chart.ColumnPainter.Fill;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.text.NumberText;

/** The plot of one trend: axes, columns, line, marks. */
final class TrendPlot {

    private static final int CURRENT = 0;
    private static final int BASE = 1;
    /** Of the datasets: columns, line of change, course of the target. */
    private static final int COURSE = 2;
    private static final int VALUE_STEPS = 4;
    private static final int CHANGE_STEPS = 3;

    private final Trend trend;
    private final TrendText text;
    private final ChartTheme theme;
    private final List<TrendPoint> points;
    private final List<String> rows;

    TrendPlot(Trend trend, TrendText text, ChartTheme theme) {
        this.trend = trend;
        this.text = text;
        this.theme = theme;
        this.points = trend.points();
        this.rows = trend.kind() == TrendKind.MULTI_YEAR ? List.of(text.currentName())
                : List.of(text.currentName(), text.baseName());
    }

    boolean hasChange() {
        return hasBase() && points.size() > 1 && points.stream().anyMatch(point -> point.plottedChange().isPresent());
    }

    private boolean hasBase() {
        return rows.size() > 1;
    }

    /** @param room that the plot has between its axes */
    CategoryPlot draw(ChartSize room) {
        LabelPlan plan = plan(room);
        CategoryPlot plot = new CategoryPlot();
        plot.setDomainAxis(timeAxis());
        plot.setRangeAxis(valueAxis(plan));
        plot.setDataset(columns());
        plot.setRenderer(columnRenderer(plan));
        if (hasChange()) {
            addLine(plot, plan);
        }
        trend.course().ifPresent(course -> addCourse(plot, course));
        new Axes(theme).plain(plot);
        if (trend.isEmpty()) {
            plot.setDataset(new DefaultCategoryDataset());
            plot.setNoDataMessage(text.nothing());
            plot.setNoDataMessageFont(theme.font(Lettering.LABEL));
            plot.setNoDataMessagePaint(theme.color(Ink.QUIET_TEXT));
            plot.getRangeAxis().setVisible(false);
            plot.setRangeGridlinesVisible(false);
        } else {
            mark(plot, plan);
        }
        return plot;
    }

    private LabelPlan plan(ChartSize room) {
        List<String> onColumns = points.stream()
                .flatMap(point -> Stream.of(text.value(point), hasBase() ? text.base(point) : "")).toList();
        List<String> onLine = points.stream().map(text::plotted).toList();
        return new LabelPlan.Room(room, theme.font(Lettering.VALUE)).plan(demand(), onColumns, onLine);
    }

    private LabelPlan.Demand demand() {
        boolean hasStrip = points.stream().anyMatch(point -> point.definitionBreak().isPresent());
        return new LabelPlan.Demand(points.size(), hasBase(), hasChange(), hasStrip);
    }

    private DefaultCategoryDataset columns() {
        DefaultCategoryDataset columns = new DefaultCategoryDataset();
        for (TrendPoint point : points) {
            for (int row = 0; row < rows.size(); row++) {
                columns.addValue(printed(outcome(point, row)).orElse(null), rows.get(row), point.period());
            }
        }
        return columns;
    }

    private static Outcome outcome(TrendPoint point, int row) {
        return row == BASE ? point.base() : point.value();
    }

    /** The number as printed: ink and label agree. */
    private Optional<BigDecimal> printed(Outcome outcome) {
        return outcome.number().map(value -> text.printed(value));
    }

    private PeriodAxis timeAxis() {
        PeriodAxis axis = PeriodAxis.of(points.stream().map(TrendPoint::period).toList(),
                trend.kind() == TrendKind.YEAR_TO_DATE, text.periods(), theme);
        double gap = demand().gaps() / points.size();
        axis.setLowerMargin(gap / 2);
        axis.setUpperMargin(gap / 2);
        axis.setCategoryMargin(gap * (points.size() - 1));
        return axis;
    }

    private BandAxis valueAxis(LabelPlan plan) {
        List<BigDecimal> values = Stream.concat(points.stream().flatMap(point -> rows.stream()
                .flatMap(row -> printed(outcome(point, rows.indexOf(row))).stream())),
                trend.course().stream().flatMap(course -> course.due().stream()).map(text::printed)).toList();
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal finest = BigDecimal.ONE.movePointLeft(trend.indicator().decimals());
        Scale scale = Scale.around(least, most, VALUE_STEPS, finest);
        return styled(new BandAxis(scale, plan.columns(), text::tick));
    }

    private BandAxis styled(BandAxis axis) {
        axis.setTickLabelFont(theme.font(Lettering.TICK));
        axis.setTickLabelPaint(theme.color(Ink.QUIET_TEXT));
        return axis;
    }

    private BarRenderer columnRenderer(LabelPlan plan) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new ColumnPainter(theme.ground(), (row, column) -> fill(points.get(column), row)));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0);
        renderer.setSeriesPaint(CURRENT, theme.color(Ink.CURRENT));
        renderer.setSeriesPaint(BASE, theme.color(Ink.PREVIOUS));
        renderer.setDefaultItemLabelGenerator(new ItemLabels(
                (row, column) -> row == BASE ? text.base(points.get(column)) : text.value(points.get(column))));
        renderer.setDefaultItemLabelFont(theme.font(Lettering.VALUE));
        renderer.setDefaultItemLabelPaint(theme.color(Ink.TEXT));
        renderer.setSeriesItemLabelsVisible(CURRENT, plan.onCurrent());
        renderer.setSeriesItemLabelsVisible(BASE, plan.onBase());
        renderer.setItemLabelInsets(new RectangleInsets(2, 2, 2, 2));
        renderer.setDefaultPositiveItemLabelPosition(plan.upright()
                ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.CENTER_LEFT, TextAnchor.CENTER_LEFT, -Math.PI / 2)
                : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        renderer.setDefaultToolTipGenerator((data, row, column) -> text.tip(points.get(column), row == BASE));
        renderer.setDefaultItemURLGenerator((data, row, column) -> ExhibitWords.link(ExhibitWords.key(trend.indicator(),
                trend.office(), row == BASE ? points.get(column).basePeriod() : points.get(column).period())));
        return renderer;
    }

    private Fill fill(TrendPoint point, int row) {
        if (point.isPartial()) {
            return Fill.CROSSED;
        }
        if (row == CURRENT && point.isPending()) {
            return Fill.STRIPED;
        }
        boolean estimated = outcome(point, row) instanceof Outcome.Known(Fraction _, CellState state)
                && state == CellState.ESTIMATED;
        return estimated ? Fill.STRIPED : Fill.SOLID;
    }

    private void addLine(CategoryPlot plot, LabelPlan plan) {
        List<Optional<BigDecimal>> changes = points.stream().map(point -> point.plottedChange().map(text::plotted)).toList();
        DefaultCategoryDataset line = new DefaultCategoryDataset();
        for (int i = 0; i < points.size(); i++) {
            line.addValue(changes.get(i).orElse(null), text.changeName(), points.get(i).period());
        }
        List<BigDecimal> known = changes.stream().flatMap(Optional::stream).toList();
        BigDecimal finest = BigDecimal.ONE.movePointLeft(text.changeDecimals());
        Scale scale = Scale.between(known.stream().reduce(BigDecimal::min).orElseThrow(),
                known.stream().reduce(BigDecimal::max).orElseThrow(), CHANGE_STEPS, finest);
        plot.setDataset(1, line);
        plot.setRangeAxis(1, styled(new BandAxis(scale, plan.line(), tick -> TrendText.changeTick(tick, scale.step()))));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRenderer(1, lineRenderer(line, plan));
        if (scale.low().signum() < 0 && scale.high().signum() > 0) {
            plot.addRangeMarker(1, new ValueMarker(0, theme.color(Ink.ZERO), ChartTheme.hairline()), Layer.BACKGROUND);
        }
    }

    /** The way to the target, dashed, on the scale of the columns. */
    private void addCourse(CategoryPlot plot, TargetCourse course) {
        DefaultCategoryDataset line = new DefaultCategoryDataset();
        for (int i = 0; i < points.size(); i++) {
            line.addValue(text.printed(course.due().get(i)), text.get("chart.course"), points.get(i).period());
        }
        plot.setDataset(COURSE, line);
        plot.mapDatasetToRangeAxis(COURSE, 0);
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, theme.color(Ink.TEXT));
        renderer.setSeriesStroke(0, ChartTheme.dashes());
        renderer.setDefaultToolTipGenerator((_, _, column) -> text.get("chart.courseTip", text.period(points.get(column)),
                text.number(course.due().get(column))));
        renderer.setDefaultItemLabelGenerator(new ItemLabels((_, column) -> text.number(course.due().get(column))));
        renderer.setDefaultItemLabelsVisible(false);
        plot.setRenderer(COURSE, renderer);
    }

    private ChangeLine lineRenderer(DefaultCategoryDataset line, LabelPlan plan) {
        ChangeLine renderer = new ChangeLine(theme, line, !plan.onLine());
        int last = last(line);
        renderer.setDefaultItemLabelGenerator(new ItemLabels(
                (_, column) -> plan.onLine() || plan.onLineEnd() && column == last ? text.plotted(points.get(column)) : ""));
        renderer.setDefaultItemLabelFont(theme.font(Lettering.VALUE));
        renderer.setDefaultItemLabelPaint(theme.color(Ink.CHANGE));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultToolTipGenerator((data, row, column) -> text.tip(points.get(column), false));
        renderer.setDefaultItemURLGenerator((data, row, column) -> ExhibitWords.link(ExhibitWords.key(trend.indicator(),
                trend.office(), points.get(column).period())));
        return renderer;
    }

    private static int last(DefaultCategoryDataset line) {
        int last = line.getColumnCount() - 1;
        while (line.getValue(0, last) == null) {
            last--;
        }
        return last;
    }

    private void mark(CategoryPlot plot, LabelPlan plan) {
        for (int column = 0; column < points.size(); column++) {
            TrendPoint point = points.get(column);
            for (int row = 0; row < rows.size(); row++) {
                Outcome outcome = outcome(point, row);
                if (plan.signs() && !outcome.isKnown()) {
                    plot.addAnnotation(new GapMark(rows.get(row), point.period(),
                            outcome.isMissing() ? NumberText.MISSING : NumberText.NOT_APPLICABLE, theme));
                }
            }
            if (point.marks().isRevised()) {
                plot.addAnnotation(new RevisionMark(rows.getFirst(), point.period(), text.get("chart.revisedSign"), theme));
            }
            if (point.definitionBreak().isPresent()) {
                plot.addAnnotation(new DefinitionMark(column, text.definitionMark(), theme));
            }
        }
    }
}
