package org.justicestat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;

/** What a chart shows, read back from the chart itself, as text. */
final class ChartReading {

    private static final List<String> ROWS = List.of("column", "line  ", "course");

    private final JFreeChart chart;
    private final CategoryPlot plot;

    ChartReading(JFreeChart chart) {
        this.chart = chart;
        this.plot = chart.getPlot() instanceof CategoryPlot categories ? categories : new CategoryPlot();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("title   " + chart.getTitle().getText());
        for (Object subtitle : (List<?>) chart.getSubtitles()) {
            lines.add(switch ((Title) subtitle) {
                case HeaderRow row -> "header  " + row.left() + " | " + row.right();
                case TextTitle words -> "footer  " + words.getText();
                default -> throw new AssertionError("unexpected " + subtitle);
            });
        }
        for (int i = 0; i < plot.getDatasetCount(); i++) {
            read(i, lines);
        }
        if (chart.getPlot() instanceof HeatPlot heat) {
            heat.lines().forEach(line -> lines.add("row     " + line.name() + " = " + line.fields().stream()
                    .map(HeatPlot.Field::label).collect(Collectors.joining(" "))));
        }
        if (chart.getPlot() instanceof PiePlot<?> ring) {
            ring.getDataset().getKeys().forEach(key -> lines.add("part    " + key));
        }
        ((List<?>) plot.getAnnotations()).forEach(mark -> lines.add("mark    " + mark));
        return String.join("\n", lines) + "\n";
    }

    private void read(int index, List<String> lines) {
        CategoryDataset data = plot.getDataset(index);
        if (data == null) {
            return;
        }
        for (int row = 0; row < data.getRowCount(); row++) {
            for (int column = 0; column < data.getColumnCount(); column++) {
                Number value = data.getValue(row, column);
                String from = data instanceof IntervalCategoryDataset interval && value != null
                        ? interval.getStartValue(row, column) + " to " : "";
                String shown = value == null ? "gap" : from + value + " \"" + label(index, row, column) + "\"";
                lines.add("%s  %s %s = %s".formatted(ROWS.get(index), data.getRowKey(row),
                        data.getColumnKey(column), shown));
            }
        }
    }

    private String label(int index, int row, int column) {
        return plot.getRenderer(index).getItemLabelGenerator(row, column).generateLabel(plot.getDataset(index), row, column);
    }
}
