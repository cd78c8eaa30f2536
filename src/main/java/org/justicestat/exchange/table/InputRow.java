package org.justicestat.exchange.table;

import java.util.List;

/**
 * One row of an input table.
 *
 * @param number 1-based, as a spreadsheet counts rows
 * @param cells  in the order of the {@link TableColumns} asked for, whatever the order in the file
 */
public record InputRow(int number, List<InputCell> cells) {
}
