package org.justicestat.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart and which figures of the ledger it draws.
 *
 * @param drawn a list for each series, the line of growth last, with a span for each category; what is no figure is a gap
 */
public record DrawnChart(ColumnChart chart, List<List<Span>> drawn) {

    /** @throws IllegalArgumentException unless every value of the chart has its span */
    public DrawnChart {
        drawn = drawn.stream().map(List::copyOf).toList();
        if (drawn.size() != names(chart).size() || drawn.stream().anyMatch(one -> one.size() != chart.categories().size())) {
            throw new IllegalArgumentException("a chart draws other figures than it has values");
        }
    }

    List<String> names() {
        return names(chart);
    }

    private static List<String> names(ColumnChart chart) {
        List<String> names = new ArrayList<>(chart.columns().stream().map(ColumnChart.Series::name).toList());
        chart.growth().ifPresent(line -> names.add(line.name()));
        return names;
    }
}
