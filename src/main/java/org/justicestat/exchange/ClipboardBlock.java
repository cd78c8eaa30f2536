package org.justicestat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.justicestat.exchange.table.GuardedText;

/**
 * A block of cells as it goes over the clipboard to and from spreadsheets: text with tabs between the cells of a line, or an
 * HTML table, which also tells the hidden rows. Columns that are hidden in the spreadsheet are left out.
 */
public record ClipboardBlock(List<Line> lines) {

    private static final CSVFormat TABS = CSVFormat.DEFAULT.builder()
            .setDelimiter('\t').setIgnoreEmptyLines(false).setRecordSeparator("\r\n").get();

    /**
     * A row of the block.
     *
     * @param hidden whether the spreadsheet does not show it
     */
    public record Line(List<String> cells, boolean hidden) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The text in a column; empty beyond the end of the line. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public ClipboardBlock {
        lines = List.copyOf(lines);
    }

    public static ClipboardBlock of(List<List<String>> rows) {
        return new ClipboardBlock(rows.stream().map(row -> new Line(row, false)).toList());
    }

    /** Lines of text with tabs between the cells; a cell in double quotes may hold line breaks. */
    public static ClipboardBlock ofText(String text) {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, TABS)) {
            for (CSVRecord row : parser) {
                lines.add(new Line(row.stream().map(ClipboardBlock::read).toList(), false));
            }
        } catch (IOException | UncheckedIOException _) {
            // A quotation mark that is none: then every line is a row and every tab a boundary.
            return new ClipboardBlock(text.lines().map(line -> new Line(List.of(line.split("\t", -1)), false)).toList());
        }
        return new ClipboardBlock(lines);
    }

    private static String read(String cell) {
        return GuardedText.restored(cell.strip());
    }

    /** The first table of a document; empty where there is none. */
    public static Optional<ClipboardBlock> ofHtml(String html) {
        return Optional.ofNullable(Jsoup.parse(html).selectFirst("table")).map(ClipboardBlock::ofTable);
    }

    private static ClipboardBlock ofTable(Element table) {
        Set<Integer> hidden = hiddenColumns(table);
        List<List<String>> rows = new ArrayList<>();
        List<Boolean> hiddenRows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            int index = hiddenRows.size();
            hiddenRows.add(isHidden(row) || "0".equals(row.attr("height")));
            for (Element cell : row.select("> td, > th")) {
                place(cell, index, rows);
            }
            grown(rows, index);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < hiddenRows.size(); i++) {
            lines.add(new Line(shown(rows.get(i), hidden), hiddenRows.get(i)));
        }
        return new ClipboardBlock(lines);
    }

    /** Puts the text into the first free cell of the row; the other cells that it spans stay blank. */
    private static void place(Element cell, int row, List<List<String>> rows) {
        int column = grown(rows, row).indexOf(null);
        column = column < 0 ? rows.get(row).size() : column;
        for (int r = row; r < row + span(cell, "rowspan"); r++) {
            List<String> cells = grown(rows, r);
            for (int c = column; c < column + span(cell, "colspan"); c++) {
                while (cells.size() <= c) {
                    cells.add(null);
                }
                cells.set(c, r == row && c == column ? read(cell.text()) : "");
            }
        }
    }

    private static List<String> grown(List<List<String>> rows, int row) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        return rows.get(row);
    }

    private static int span(Element cell, String attribute) {
        String count = cell.attr(attribute);
        return count.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(count) : 1;
    }

    private static Set<Integer> hiddenColumns(Element table) {
        Set<Integer> hidden = new HashSet<>();
        int column = 0;
        for (Element col : table.select("col")) {
            for (int end = column + span(col, "span"); column < end; column++) {
                if (isHidden(col)) {
                    hidden.add(column);
                }
            }
        }
        return hidden;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden") || element.hasAttr("hidden");
    }

    private static List<String> shown(List<String> cells, Set<Integer> hidden) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!hidden.contains(i)) {
                shown.add(cells.get(i) == null ? "" : cells.get(i));
            }
        }
        return shown;
    }

    /** How many columns the longest line has. */
    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /** A spreadsheet takes every cell as it stands, none for a formula. */
    public String toText() {
        return lines.stream().map(line -> line.cells().stream().map(cell -> TABS.format(GuardedText.guarded(cell)))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public String toHtml() {
        return lines.stream().map(line -> line.cells().stream()
                        .map(cell -> "<td>" + Entities.escape(GuardedText.guarded(cell)) + "</td>").collect(Collectors.joining()))
                .collect(Collectors.joining("</tr><tr>", "<table><tr>", "</tr></table>"));
    }
}
