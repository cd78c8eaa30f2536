package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart as columns side by side, for a program that draws them itself. Numbers are those that are printed; an empty one is a
 * gap, never 0.
 *
 * @param columns oldest first, each with a number for each category
 * @param change  a line on an axis of its own, whose name it carries
 */
public record ChartColumns(List<String> categories, List<Series> columns, Optional<Series> change) {

    public ChartColumns {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
    }

    /** Numbers of one name. */
    public record Series(String name, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
