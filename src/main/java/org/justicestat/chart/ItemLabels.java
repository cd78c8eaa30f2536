package org.justicestat.chart;

import java.util.function.BiFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/**
 * Numbers at what is drawn. The library never asks for those of rows and columns.
 *
 * @param words by row and column
 */
record ItemLabels(BiFunction<Integer, Integer, String> words) implements CategoryItemLabelGenerator {

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return "";
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return words.apply(row, column);
    }
}
