package org.justicestat.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Clustered columns, with growth as a line on a second axis where it is wanted. Word draws it and its numbers can be
 * edited there.
 *
 * @param caption         printed under the chart
 * @param alternativeText what the chart shows, for readers who cannot see it
 * @param unit            unit of the columns
 * @param columns         one to three, oldest first
 * @param notes           notes and source, one paragraph each
 */
public record ColumnChart(String caption, String alternativeText, String unit, List<String> categories,
                          List<Series> columns, Optional<Growth> growth, List<String> notes) implements Block {

    /** Series of columns a reader can still tell apart in black and white. */
    public static final int MOST_COLUMNS = 3;

    /**
     * @throws IllegalArgumentException without categories, without columns or with more than three, or if a series has
     *                                  another number of values than there are categories
     */
    public ColumnChart {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(alternativeText, "alternativeText");
        Objects.requireNonNull(unit, "unit");
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        if (categories.isEmpty() || columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(categories.size() + " categories, " + columns.size() + " columns");
        }
        for (Series series : columns) {
            requireLength(categories.size(), series.name(), series.values());
        }
        if (growth.isPresent()) {
            requireLength(categories.size(), growth.get().name(), growth.get().values());
        }
    }

    private static void requireLength(int categories, String name, List<BigDecimal> values) {
        if (values.size() != categories) {
            throw new IllegalArgumentException(name + ": " + values.size() + " values for " + categories + " categories");
        }
    }

    private static List<BigDecimal> withGaps(List<BigDecimal> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * @param values    one for each category, printed with the decimals they carry; {@code null} is a gap, never zero
     * @param estimated places of those that are estimates, counted from 0; their columns are hatched
     */
    public record Series(String name, List<BigDecimal> values, Set<Integer> estimated) {
        public Series {
            Objects.requireNonNull(name, "name");
            values = withGaps(values);
            estimated = Set.copyOf(estimated);
        }

        public Series(String name, List<BigDecimal> values) {
            this(name, values, Set.of());
        }
    }

    /**
     * @param unit   title of the second axis
     * @param values one for each category; {@code null} breaks the line
     */
    public record Growth(String name, String unit, List<BigDecimal> values) {
        public Growth {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(unit, "unit");
            values = withGaps(values);
        }
    }
}
