package org.justicestat.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads a table from a file the user chose, CSV or Excel, told by its name and proven by its content. */
final class TableFile {

    private static final int ZIP = 0x504B0304;
    private static final int COMPOUND_DOCUMENT = 0xD0CF11E0;

    private final Columns columns;
    private final Problems problems;
    private final Consumer<InputRow> rows;
    private final Limits limits;

    TableFile(Columns columns, Problems problems, Consumer<InputRow> rows, Limits limits) {
        this.columns = columns;
        this.problems = problems;
        this.rows = rows;
        this.limits = limits;
    }

    /** @throws org.justicestat.model.RejectedInputException if the file as a whole is none that can be read */
    void read(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            readCsv(Input.of(file, limits.csvBytes()));
        } else {
            throw Input.of(file, limits.csvBytes()).refused("exchange.file.kind");
        }
    }

    private void readCsv(Input input) {
        if (firstBytes(input) == ZIP || firstBytes(input) == COMPOUND_DOCUMENT) {
            throw input.refused("exchange.file.workbookNamedCsv");
        }
        CsvReader.read(input, columns, problems, rows);
    }

    private static int firstBytes(Input input) {
        try (InputStream stream = input.open()) {
            int first = 0;
            for (byte b : stream.readNBytes(Integer.BYTES)) {
                first = first << Byte.SIZE | b & 0xFF;
            }
            return first;
        } catch (IOException e) {
            throw input.failure(e);
        }
    }
}
