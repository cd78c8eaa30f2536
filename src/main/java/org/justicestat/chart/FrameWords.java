package org.justicestat.chart;

/**
 * What stands around a plot.
 *
 * @param corner    upper right: the name of the second axis, or one phrase for the whole; empty for none
 * @param isOfAxis  whether the corner names the second axis
 * @param hasLegend whether the series have to be named
 * @param notes     empty for none
 */
public record FrameWords(String title, String unit, String corner, boolean isOfAxis, boolean hasLegend, String notes,
        String source) {

    FrameWords with(String moreNotes) {
        return new FrameWords(title, unit, corner, isOfAxis, hasLegend, notes + moreNotes, source);
    }
}
