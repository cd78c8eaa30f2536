package org.justicestat.chart;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.chart.ChartTable.Row;
import org.justicestat.model.Annotations;
import org.justicestat.model.FigureKey;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** What somebody remarked on the figures of a chart, as it stands below the chart: when, where there are several also whose. */
record PrintedRemarks(Annotations annotations, Messages messages) {

    /** Indicator and office of a figure. */
    private record Owner(String indicator, String office) {

        static Owner of(FigureKey place) {
            return new Owner(place.indicator(), place.office());
        }
    }

    /** In the order of the table; empty where nothing was remarked. */
    String of(ChartTable table) {
        boolean isOfOne = table.rows().stream().flatMap(PrintedRemarks::owners).distinct().limit(2).count() < 2;
        String said = table.rows().stream()
                .flatMap(row -> IntStream.range(0, row.entries().size()).boxed()
                        .flatMap(column -> remark(row, column, isOfOne ? "" : whose(table, row, column)).stream()))
                .distinct().collect(Collectors.joining(messages.get("chart.note.separator")));
        return said.isEmpty() ? "" : messages.get("chart.remarks", said);
    }

    private static Stream<Owner> owners(Row row) {
        return row.entries().stream().flatMap(entry -> entry.place().stream()).map(Owner::of);
    }

    /** Either a row belongs to one, which its first words name, or a column does. */
    private static String whose(ChartTable table, Row row, int column) {
        if (owners(row).distinct().limit(2).count() > 1) {
            return table.columns().get(column).name();
        }
        return IntStream.range(0, row.entries().size()).filter(i -> !table.columns().get(i).isFigure())
                .mapToObj(i -> row.entries().get(i).text()).findFirst().orElse("");
    }

    private Optional<String> remark(Row row, int column, String whose) {
        return row.entries().get(column).place().flatMap(place -> annotations.find(place).map(text -> {
            String period = new PeriodText(messages).full(place.period());
            return messages.get("chart.note.item",
                    whose.isEmpty() ? period : messages.get("chart.heatmap.whose", whose, period), text);
        }));
    }
}
