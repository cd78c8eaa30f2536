package org.justicestat.exchange.table;

import java.util.Map;
import java.util.function.Consumer;

/** Where the rows of a catalogue come from: a file, or a form on the screen. */
@FunctionalInterface
public interface RowSource {

    void each(Consumer<InputRow> row);

    static RowSource of(Input input, TableColumns columns, Problems problems) {
        return row -> CsvReader.read(input, columns, problems, row);
    }

    /** @param texts by column; what is not there is empty */
    static RowSource of(Map<String, String> texts, TableColumns columns) {
        return row -> row.accept(new InputRow(1, columns.names().stream()
                .<InputCell>map(name -> new InputCell.Text(texts.getOrDefault(name, ""))).toList()));
    }
}
