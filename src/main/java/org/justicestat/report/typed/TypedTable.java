package org.justicestat.report.typed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;

/** A table that somebody typed: its cells where a reader sees them, merged ones in every place they cover. */
public final class TypedTable {

    private static final Pattern NUMBER = Pattern.compile("\\s*[^0-9\\p{IsHan}]*(?:增长|上升|提高|增加|下降|减少|降低)?\\s*"
            + TypedNumbers.DIGITS + "\\s*(?:[%\\p{IsHan}]{0,4}|[（(][^0-9]*[)）])\\s*");
    private static final Pattern PERIOD = Pattern.compile("\\s*(?:(?:19|20)[0-9]{2}\\s*(?:年度?)?|第?[1-4]季度?"
            + "|(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月?[—–~-])?[0-9]{1,2}月份?)\\s*");
    private static final Pattern BARE_YEAR = Pattern.compile("\\s*(?:19|20)[0-9]{2}\\s*");
    private static final Pattern OF_YEARS = Pattern.compile(".*(?:年份|年度|时间|时期).*");
    private static final Pattern EMPTY = Pattern.compile("[\\s—–…./\\-]*");

    private final List<List<Cell>> rows = new ArrayList<>();
    private final int headRows;

    /**
     * A cell with what a reader sees in it.
     *
     * @param element of WordprocessingML
     * @param text    of a merged cell that of its first part
     * @param isHead  whether four digits alone may name a year
     */
    public record Cell(Element element, String text, int row, int firstColumn, int columns, boolean isHead) {

        public boolean isNumber() {
            String half = TypedNumbers.halfWidth(text);
            return NUMBER.matcher(half).matches()
                    && (!PERIOD.matcher(half).matches() || !isHead && isBareYear(half));
        }

        Cell inBody() {
            return new Cell(element, text, row, firstColumn, columns, false);
        }

        public boolean isEmpty() {
            return EMPTY.matcher(text).matches();
        }

        public boolean isWords() {
            return !isNumber() && !isEmpty();
        }

        int endColumn() {
            return firstColumn + columns;
        }
    }

    /** Whether it is nothing but four digits that may be a year. */
    public static boolean isBareYear(String text) {
        return BARE_YEAR.matcher(TypedNumbers.halfWidth(text)).matches();
    }

    public TypedTable(WordXml xml, Element table) {
        WordXml.all(table, "tr").stream().filter(row -> WordXml.around(row, "tbl").orElseThrow() == table)
                .forEach(row -> rows.add(cells(xml, row)));
        int head = 0;
        while (head < rows.size() && rows.get(head).stream().noneMatch(Cell::isNumber)) {
            head++;
        }
        this.headRows = head == rows.size() ? 0 : withoutBand(head);
        for (List<Cell> row : rows.subList(headRows, rows.size())) {
            row.replaceAll(cell -> cell.firstColumn() == 0 || over(cell).stream().anyMatch(OF_YEARS.asMatchPredicate()) ? cell
                    : cell.inBody());
        }
    }

    private int withoutBand(int firstNumbers) {
        int head = firstNumbers;
        while (head > 1 && isBand(rows.get(head - 1))) {
            head--;
        }
        return head;
    }

    private List<Cell> cells(WordXml xml, Element row) {
        List<Cell> cells = new ArrayList<>();
        int column = WordXml.child(row, "trPr").flatMap(format -> WordXml.child(format, "gridBefore"))
                .map(TypedTable::number).orElse(0);
        for (Element cell : WordXml.all(row, "tc")) {
            if (WordXml.around(cell, "tr").orElseThrow() != row) {
                continue;
            }
            Optional<Element> format = WordXml.child(cell, "tcPr");
            int span = format.flatMap(of -> WordXml.child(of, "gridSpan")).map(TypedTable::number).orElse(1);
            boolean goesOn = format.flatMap(of -> WordXml.child(of, "vMerge"))
                    .filter(merge -> !WordXml.value(merge, "val").equals("restart")).isPresent();
            Optional<Cell> above = goesOn && !rows.isEmpty() ? at(rows.size() - 1, column) : Optional.empty();
            cells.add(new Cell(cell, above.map(Cell::text).orElseGet(() -> text(xml, cell)), rows.size(), column, span, true));
            column += span;
        }
        return cells;
    }

    private static int number(Element element) {
        String value = WordXml.value(element, "val");
        return value.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    public static List<Element> paragraphs(Element cell) {
        return WordXml.all(cell, "p").stream()
                .filter(paragraph -> WordXml.around(paragraph, "tc").orElseThrow() == cell).toList();
    }

    private static String text(WordXml xml, Element cell) {
        return paragraphs(cell).stream().map(paragraph -> new ParagraphText(xml, paragraph).text()).collect(Collectors.joining())
                .replaceAll("[\\n\\t]", "").strip();
    }

    public List<List<Cell>> head() {
        return List.copyOf(rows.subList(0, headRows));
    }

    public List<List<Cell>> body() {
        return List.copyOf(rows.subList(headRows, rows.size()));
    }

    private Optional<Cell> at(int row, int column) {
        return rows.get(row).stream().filter(cell -> cell.firstColumn() <= column && column < cell.endColumn()).findFirst();
    }

    public static boolean isBand(List<Cell> row) {
        return row.stream().filter(Cell::isWords).count() == 1 && row.stream().noneMatch(Cell::isNumber)
                && row.getFirst().isWords();
    }

    /** The words over a cell, from the top. */
    public List<String> over(Cell cell) {
        Set<String> words = new LinkedHashSet<>();
        for (int row = 0; row < headRows; row++) {
            at(row, cell.firstColumn()).map(Cell::text).filter(text -> !text.isBlank()).ifPresent(words::add);
        }
        return List.copyOf(words);
    }

    /** The words at the left of a cell: the heads of its row; in a table without a head row those right beside it. */
    public List<String> leftOf(Cell cell) {
        List<String> words = new ArrayList<>();
        for (Cell one : rows.get(cell.row())) {
            if (one.firstColumn() >= cell.firstColumn()) {
                break;
            }
            if (one.isWords()) {
                words.add(one.text());
            } else if (headRows == 0) {
                words.clear();
            }
        }
        return words;
    }

    /** What stands over the heads of the rows, which may name what the whole table is about. */
    public String corner() {
        return headRows == 0 ? "" : rows.getFirst().getFirst().text();
    }

    /** The band that the row stands under; empty for none. */
    public String bandOf(Cell cell) {
        for (int row = cell.row() - 1; row >= headRows; row--) {
            if (isBand(rows.get(row))) {
                return rows.get(row).getFirst().text();
            }
        }
        return "";
    }
}
