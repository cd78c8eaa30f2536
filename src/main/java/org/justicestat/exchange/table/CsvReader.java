package org.justicestat.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table from CSV (RFC 4180, UTF-8, lines ended by CRLF, LF or CR). Rows are counted as a spreadsheet shows them:
 * a quoted line break stays inside its row, an empty line is a row. Rows without any content are passed over.
 */
public final class CsvReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final TableColumns columns;
    private final Problems problems;
    private final Consumer<InputRow> rows;
    private int[] places;
    private boolean anyRow;

    private CsvReader(TableColumns columns, Problems problems, Consumer<InputRow> rows) {
        this.columns = columns;
        this.problems = problems;
        this.rows = rows;
    }

    /** Hands every row to {@code rows}; whatever is wrong with the table itself goes to {@code problems}. */
    public static void read(Input input, TableColumns columns, Problems problems, Consumer<InputRow> rows) {
        try {
            Utf8.checkStart(input);
            new CsvReader(columns, problems, rows).read(input);
        } catch (IOException e) {
            throw input.failure(e);
        }
    }

    private void read(Input input) throws IOException {
        try {
            readText(input);
        } catch (CharacterCodingException _) {
            // The decoder only says that it failed; the diagnosis tells the user where and why.
            Utf8.diagnose(input, problems);
        }
    }

    private void readText(Input input) throws IOException {
        try (Reader text = Utf8.reader(input.open()); CSVParser parser = CSVParser.parse(text, FORMAT)) {
            takeAll(parser);
        }
        if (problems.isEmpty() && places == null) {
            problems.ofFile("exchange.file.empty");
        } else if (problems.isEmpty() && !anyRow) {
            problems.ofFile("exchange.file.noRows");
        }
    }

    private void takeAll(CSVParser parser) throws IOException {
        try {
            Iterator<CSVRecord> records = parser.iterator();
            boolean goesOn = true;
            while (goesOn && records.hasNext()) {
                goesOn = take(records.next()) && !problems.isFull();
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CSVException)) {
                throw e.getCause();
            }
            problems.ofRow(Math.toIntExact(parser.getRecordNumber() + 1), "exchange.row.quotes");
        }
    }

    /** @return whether reading goes on */
    private boolean take(CSVRecord record) {
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (places == null) {
            places = columns.locate(record.toList(), number, problems);
            return problems.isEmpty();
        }
        anyRow = true;
        if (record.size() != places.length) {
            problems.ofRow(number, record.size() < places.length ? "exchange.row.short" : "exchange.row.long",
                    record.size(), places.length);
        } else {
            take(number, record);
        }
        return true;
    }

    private void take(int number, CSVRecord record) {
        List<InputCell> cells = new ArrayList<>(columns.names().size());
        columns.names().forEach(name -> cells.add(InputCell.BLANK));
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                cells.set(places[i], new InputCell.Text(record.get(i)));
            } else if (!record.get(i).isBlank()) {
                problems.ofRow(number, "exchange.row.outside", Problems.shown(record.get(i)));
                return;
            }
        }
        rows.accept(new InputRow(number, cells));
    }
}
