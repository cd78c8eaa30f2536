package org.justicestat.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryTick;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.Year;
import org.justicestat.text.PeriodText;

/** The time axis: a short name under each period, as many as there is room for, and the year once under its first. */
final class PeriodAxis extends CategoryAxis {

    private static final long serialVersionUID = 1;
    private static final int SPACE_BETWEEN = 4;

    private final transient List<Place> places;
    private final Font font;

    /**
     * @param period the key of the category
     * @param year   second line; empty where the year stands already
     * @param ordinal number within the year, from 0: where there is no room for all, the first of the year stays
     */
    record Place(Comparable<?> period, String name, String year, int ordinal) {
    }

    PeriodAxis(List<Place> places, Font font) {
        this.places = List.copyOf(places);
        this.font = font;
    }

    /** @param isYearToDate whether each place stands for January to the end of the period */
    static PeriodAxis of(List<Period> periods, boolean isYearToDate, PeriodText words, ChartTheme theme) {
        boolean isOneYear = periods.getFirst().year() == periods.getLast().year();
        List<Place> places = new ArrayList<>();
        int year = 0;
        for (Period period : periods) {
            boolean isNewYear = period.year() != year && !isOneYear && !(period instanceof Year);
            year = period.year();
            places.add(new Place(period, isYearToDate ? words.yearToDateTick(period) : words.tick(period),
                    isNewYear ? words.full(new Year(year)) : "", isYearToDate ? period.lastMonth().month() - 1
                    : ordinal(period, periods.getFirst())));
        }
        PeriodAxis axis = new PeriodAxis(places, theme.font(Lettering.TICK));
        axis.setTickLabelPaint(theme.color(Ink.TEXT));
        axis.setAxisLinePaint(theme.color(Ink.AXIS));
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** Where not every name finds room, that of the year's first period stays. */
    private static int ordinal(Period period, Period first) {
        return switch (period) {
            case Quarter(int _, int quarter) -> quarter - 1;
            case Year(int year) -> year - first.year();
            default -> period.lastMonth().month() - 1;
        };
    }

    @Override
    public List<CategoryTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        if (dataArea.getWidth() <= 0) {
            return List.of();
        }
        FontMetrics metrics = g2.getFontMetrics(font);
        int every = every(metrics, dataArea.getWidth() / places.size());
        List<CategoryTick> ticks = places.stream().map(place -> tick(place, place.ordinal() % every == 0)).toList();
        double lines = places.stream().anyMatch(place -> !place.year().isEmpty()) ? 2 : 1;
        state.setMax(lines * metrics.getHeight());
        return ticks;
    }

    /** Every how manieth name finds room. */
    private int every(FontMetrics metrics, double slot) {
        int widest = places.stream().mapToInt(place -> metrics.stringWidth(place.name())).max().orElse(0) + SPACE_BETWEEN;
        for (int every : new int[] {1, 2, 3, 4, 6, 12}) {
            if (widest <= slot * every) {
                return every;
            }
        }
        return Math.ceilDiv(widest, Math.max(1, (int) slot));
    }

    private CategoryTick tick(Place place, boolean named) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(HorizontalAlignment.CENTER);
        block.addLine(new TextLine(named ? place.name() : " ", font, getTickLabelPaint()));
        block.addLine(new TextLine(place.year().isEmpty() ? " " : place.year(), font, getTickLabelPaint()));
        return new CategoryTick(place.period(), block, TextBlockAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
    }
}
