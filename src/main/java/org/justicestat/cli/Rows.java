package org.justicestat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;

/** Rows that a command prints: as an aligned table, as CSV, or as a JSON array of objects. */
final class Rows {

    /** Form of the output. */
    enum Format { table, csv, json }

    /** Columns a wide (CJK) character takes in a terminal. */
    private static final int WIDE = 2;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Rows(String... header) {
        this.header = List.of(header);
    }

    void add(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + header);
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
    }

    List<String> first() {
        return List.copyOf(rows.getFirst());
    }

    void print(PrintWriter out, Format format) {
        switch (format) {
            case table -> printTable(out);
            case csv -> printCsv(out);
            case json -> printJson(out);
        }
        out.flush();
    }

    /**
     * Writes a CSV file in UTF-8, replacing one of that name as a whole.
     *
     * @throws UserException if it cannot be written
     */
    void write(Path file) {
        StringWriter text = new StringWriter();
        printCsv(new PrintWriter(text));
        try {
            ReplacedFile.write(file, stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UserException(e, "exchange.export.failure", file, String.valueOf(e.getMessage()));
        }
    }

    private void printTable(PrintWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = new int[header.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(header);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).repeat(" ", widths[i] - width(row.get(i)) + 2);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? WIDE : 1).sum();
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF60;
    }

    private void printCsv(PrintWriter out) {
        try {
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(header);
            printer.printRecords(rows);
            printer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void printJson(PrintWriter out) {
        out.print("[");
        for (int r = 0; r < rows.size(); r++) {
            out.print(r == 0 ? "\n  {" : ",\n  {");
            for (int i = 0; i < header.size(); i++) {
                out.print((i == 0 ? "" : ", ") + quoted(header.get(i)) + ": " + quoted(rows.get(r).get(i)));
            }
            out.print("}");
        }
        out.println(rows.isEmpty() ? "]" : "\n]");
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
