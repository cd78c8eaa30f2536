package org.justicestat.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Collection;
import org.justicestat.chart.BandAxis.Band;

/**
 * Which numbers stand on the columns and at the line, and how high columns may reach so that nothing meets.
 *
 * @param onCurrent whether the columns of this period are numbered
 * @param onBase    whether those of last year are
 * @param upright   whether the numbers on columns stand on end
 * @param onLine    whether every point of the line is numbered
 * @param onLineEnd whether the last one is
 * @param signs     whether a gap has room for its sign
 */
record LabelPlan(boolean onCurrent, boolean onBase, boolean upright, boolean onLine, boolean onLineEnd, boolean signs,
        Band columns, Band line) {

    /** At least this share of the time axis is left empty between periods. */
    private static final double GAPS = 0.16;
    /** A column is at most this share of the plot wide. */
    private static final double WIDEST_COLUMN = 0.08;
    /** Where there is a line, columns and their numbers end at this share of the plot's height. */
    private static final double COLUMNS_END = 0.62;
    private static final double LOWEST_COLUMNS = 0.2;
    private static final int CLEAR = 3;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** What the plan must make room for. */
    record Demand(int periods, boolean hasBase, boolean hasLine, boolean hasStrip) {

        /** Share of the time axis between the columns of one period and those of the next. */
        double gaps() {
            return Math.max(GAPS, 1 - WIDEST_COLUMN * columns() * periods);
        }

        private int columns() {
            return hasBase ? 2 : 1;
        }
    }

    /** What room there is: the plot, and the font of the numbers. */
    record Room(ChartSize plot, Font font) {

        LabelPlan plan(Demand demand, Collection<String> onColumns, Collection<String> onLine) {
            double slot = plot.width() / demand.periods();
            double column = slot * (1 - demand.gaps()) / demand.columns();
            double perNumber = demand.hasBase() ? column : slot;
            double widest = widest(onColumns);
            boolean flat = widest <= perNumber;
            boolean all = flat || letters() + CLEAR <= perNumber;
            boolean some = all || letters() + CLEAR <= slot;
            double above = flat ? letters() : some ? widest : 0;
            double pointLabel = widest(onLine) + CLEAR;
            double strip = demand.hasStrip() ? letters() + CLEAR : CLEAR;
            double columnsEnd = demand.hasLine() ? COLUMNS_END : 1 - share(strip);
            return new LabelPlan(some, demand.hasBase() && all, !flat, pointLabel <= slot, pointLabel <= 2 * slot,
                    letters() <= column,
                    new Band(0, Math.max(LOWEST_COLUMNS, columnsEnd - share(above + CLEAR))),
                    new Band(COLUMNS_END + share(letters() + 4 * CLEAR), 1 - share(strip + letters() + 3 * CLEAR)));
        }

        private double share(double height) {
            return height / plot.height();
        }

        private double widest(Collection<String> texts) {
            return texts.stream().mapToDouble(text -> font.getStringBounds(text, CONTEXT).getWidth()).max().orElse(0);
        }

        /** The height of a digit, which has no descent. */
        private double letters() {
            return font.createGlyphVector(CONTEXT, "0").getVisualBounds().getHeight();
        }
    }
}
