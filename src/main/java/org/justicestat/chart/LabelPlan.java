package org.justicestat.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Collection;
import org.justicestat.chart.BandAxis.Band;

/**
 * Which numbers stand on the columns and at the line, and how high columns may reach so that nothing meets. It is decided for
 * the width of a page; a wider chart only has more room.
 *
 * @param onCurrent whether the columns of this period are numbered
 * @param onBase    whether those of last year are
 * @param upright   whether the numbers on columns stand on end
 * @param onLine    whether every point of the line is numbered, not only the last
 * @param signs     whether a gap has room for its sign
 */
record LabelPlan(boolean onCurrent, boolean onBase, boolean upright, boolean onLine, boolean signs, Band columns, Band line) {

    /** At least this share of the time axis is left empty between periods. */
    private static final double GAPS = 0.16;
    /** A column is at most this share of the plot wide. */
    private static final double WIDEST_COLUMN = 0.08;
    private static final double PLOT_WIDTH = ChartSize.PAGE_WIDTH - 86;
    private static final double PLOT_HEIGHT = 195;
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

    static LabelPlan of(Demand demand, Collection<String> onColumns, Collection<String> onLine, Font font) {
        double slot = PLOT_WIDTH / demand.periods();
        double column = slot * (1 - demand.gaps()) / demand.columns();
        double widest = widest(onColumns, font);
        double height = height(font);
        boolean flat = widest <= (demand.hasBase() ? column : slot);
        boolean onEnd = height <= (demand.hasBase() ? column : slot);
        boolean currentOnly = height <= slot;
        double above = flat ? height : onEnd || currentOnly ? widest : 0;
        double free = (demand.hasStrip() ? height + CLEAR : CLEAR) / PLOT_HEIGHT;
        double top = demand.hasLine() ? 0.62 : 1 - free;
        return new LabelPlan(currentOnly, demand.hasBase() && (flat || onEnd), !flat,
                widest(onLine, font) + CLEAR <= slot, height <= column, new Band(0, top - (above + CLEAR) / PLOT_HEIGHT),
                new Band(0.71, 0.93 - free));
    }

    private static double widest(Collection<String> texts, Font font) {
        return texts.stream().mapToDouble(text -> font.getStringBounds(text, CONTEXT).getWidth()).max().orElse(0);
    }

    /** Of digits, which have no descent. */
    private static double height(Font font) {
        return font.getLineMetrics("0", CONTEXT).getAscent();
    }
}
