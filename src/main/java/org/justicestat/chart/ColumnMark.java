package org.justicestat.chart;

import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;

/** A sign at the foot of the place where a column stands, or would stand. */
abstract class ColumnMark extends AbstractAnnotation implements CategoryAnnotation {

    private static final long serialVersionUID = 1;

    final Comparable<?> series;
    final Comparable<?> period;
    final String sign;
    final transient ChartTheme theme;

    ColumnMark(Comparable<?> series, Comparable<?> period, String sign, ChartTheme theme) {
        this.series = series;
        this.period = period;
        this.sign = sign;
        this.theme = theme;
    }

    @Override
    public final String toString() {
        return sign + " " + series + " " + period;
    }
}
