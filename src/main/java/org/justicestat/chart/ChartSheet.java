package org.justicestat.chart;

import java.util.Optional;
import org.justicestat.analysis.Exhibit;

/**
 * An exhibit drawn, as a table, and in one sentence: all of one result.
 *
 * @param frame   what stands around the drawing
 * @param columns the same as columns side by side; empty where these would not tell it
 */
public record ChartSheet(Exhibit exhibit, FrameWords frame, ChartDrawing drawing, Optional<ChartColumns> columns,
        ChartTable table, String sentence) {

    public String title() {
        return frame.title();
    }
}
