package org.justicestat.exchange.table;

import java.util.List;

/**
 * One row of a worksheet that holds any content.
 *
 * @param number  1-based
 * @param hidden  hidden by hand or by a filter
 * @param cells   from column A on, as far as the row reaches or the table is wide
 * @param outside letters of the first column beyond the table's width with content; empty if there is none
 */
public record SheetRow(int number, boolean hidden, List<InputCell> cells, String outside) {

    /** Texts of the cells, for a row of headings. */
    public List<String> texts() {
        return cells.stream().map(cell -> cell instanceof InputCell.Text(String text) ? text : "\uFFFD").toList();
    }
}
