package org.justicestat.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.data.category.CategoryDataset;

/** What a chart shows, read back from the chart itself, as text. */
final class ChartReading {

    private final JFreeChart chart;
    private final CategoryPlot plot;

    ChartReading(JFreeChart chart) {
        this.chart = chart;
        this.plot = chart.getCategoryPlot();
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
        ((List<?>) plot.getAnnotations()).forEach(mark -> lines.add("mark    " + mark));
        return String.join("\n", lines) + "\n";
    }

    private void read(int index, List<String> lines) {
        CategoryDataset data = plot.getDataset(index);
        for (int row = 0; row < data.getRowCount(); row++) {
            for (int column = 0; column < data.getColumnCount(); column++) {
                Number value = data.getValue(row, column);
                String shown = value == null ? "gap" : value + " \"" + label(index, row, column) + "\"";
                lines.add("%s  %s %s = %s".formatted(index == 0 ? "column" : "line  ", data.getRowKey(row),
                        data.getColumnKey(column), shown));
            }
        }
    }

    private String label(int index, int row, int column) {
        return plot.getRenderer(index).getItemLabelGenerator(row, column).generateLabel(plot.getDataset(index), row, column);
    }
}
