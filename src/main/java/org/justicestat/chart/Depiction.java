package org.justicestat.chart;

import java.util.Optional;
import org.jfree.chart.plot.Plot;

/** One exhibit in words and ink: every number of plot, table and sentence comes from the same place of it. */
interface Depiction {

    FrameWords frame();

    /** @param room that the plot has between its axes */
    Plot plot(ChartSize room);

    ChartTable table();

    /** Empty where columns side by side would not tell it. */
    default Optional<ChartColumns> columns() {
        return Optional.empty();
    }

    /** The whole in one sentence. */
    String sentence();

    /** On paper: as wide as the text, and high enough for what stands on it. */
    default ChartSize page() {
        return ChartSize.PAGE;
    }
}
