package org.justicestat.report;

import java.util.List;

/** A chart as a document shows it: by what it was drawn from. */
record PrintedChart(String caption, List<Series> series) {

    PrintedChart {
        series = List.copyOf(series);
    }

    record Series(String name, List<Point> points) {

        Series {
            points = List.copyOf(points);
        }
    }

    /** @param figure id of the printed figure; empty for a gap */
    record Point(String category, String figure) {
    }
}
