package org.justicestat.chart;

import org.justicestat.analysis.Exhibit;

/** An exhibit drawn, as a table, and in one sentence: all of one result. */
public record ChartSheet(Exhibit exhibit, String title, ChartDrawing drawing, ChartTable table, String sentence) {
}
