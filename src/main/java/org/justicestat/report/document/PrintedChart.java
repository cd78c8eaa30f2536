package org.justicestat.report.document;

import java.util.List;

/** A chart as a document shows it: by what it was drawn from. */
public record PrintedChart(String caption, List<Series> series) {

    public PrintedChart {
        series = List.copyOf(series);
    }

    public record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /** @param figure id of the printed figure; empty for a gap */
    public record Point(String category, String figure) {
    }
}
