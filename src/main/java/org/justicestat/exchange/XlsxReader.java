package org.justicestat.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a table from an .xlsx workbook: from the one visible sheet whose first row with content is the headings. What the
 * user cannot see must not change figures: hidden rows and columns are refused, hidden sheets are passed over with a
 * notice. Merged cells are refused, since only one of them holds the value all seem to have.
 */
final class XlsxReader {

    private final WorkbookFile workbook;
    private final Columns columns;
    private final Problems problems;
    private final Consumer<InputRow> rows;
    private final Limits limits;
    private final CellReader cellReader;

    private XlsxReader(WorkbookFile workbook, Columns columns, Problems problems, Consumer<InputRow> rows, Limits limits)
            throws IOException, XMLStreamException {
        this.workbook = workbook;
        this.columns = columns;
        this.problems = problems;
        this.rows = rows;
        this.limits = limits;
        this.cellReader = new CellReader(SharedStrings.of(workbook, limits), CellFormats.of(workbook),
                workbook.datesFrom1904());
    }

    /** Hands every row to {@code rows}; whatever is wrong with the table itself goes to {@code problems}. */
    static void read(Path file, Input input, Columns columns, Problems problems, Consumer<InputRow> rows, Limits limits) {
        try (WorkbookFile workbook = new WorkbookFile(file, input, limits)) {
            new XlsxReader(workbook, columns, problems, rows, limits).read(input);
        } catch (ZipException | EOFException | XMLStreamException _) {
            // Where the damage lies is of no use to the user, who cannot mend it there.
            throw input.refused("exchange.xlsx.broken");
        } catch (IOException e) {
            throw input.failure(e);
        }
    }

    private void read(Input input) throws IOException, XMLStreamException {
        Map<WorkbookFile.Sheet, List<String>> headings = new LinkedHashMap<>();
        List<String> hidden = new ArrayList<>();
        for (WorkbookFile.Sheet sheet : workbook.sheets()) {
            if (sheet.hidden()) {
                hidden.add(sheet.name());
            } else {
                List<String> first = firstRow(sheet);
                if (!first.isEmpty()) {
                    headings.put(sheet, first);
                }
            }
        }
        if (!hidden.isEmpty()) {
            problems.notice("exchange.notice.hiddenSheets", String.join(", ", hidden));
        }
        if (headings.isEmpty()) {
            throw input.refused("exchange.file.empty");
        }
        List<WorkbookFile.Sheet> tables = headings.keySet().stream().filter(sheet -> columns.allOf(headings.get(sheet))).toList();
        if (tables.size() > 1) {
            throw input.refused("exchange.xlsx.severalTables", names(tables));
        }
        WorkbookFile.Sheet table = tables.isEmpty() ? headings.keySet().iterator().next() : tables.getFirst();
        List<WorkbookFile.Sheet> others = headings.keySet().stream().filter(sheet -> !sheet.equals(table)).toList();
        if (!others.isEmpty()) {
            problems.notice("exchange.notice.otherSheets", table.name(), names(others));
        }
        readTable(table);
    }

    private static String names(List<WorkbookFile.Sheet> sheets) {
        return sheets.stream().map(WorkbookFile.Sheet::name).collect(Collectors.joining(", "));
    }

    private List<String> firstRow(WorkbookFile.Sheet sheet) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (XmlPart part = workbook.open(sheet.part())) {
            new SheetReader(part, cellReader, limits).read(row -> {
                texts.addAll(row.texts());
                return false;
            });
        }
        return texts;
    }

    private void readTable(WorkbookFile.Sheet sheet) throws IOException, XMLStreamException {
        try (XmlPart part = workbook.open(sheet.part())) {
            SheetReader reader = new SheetReader(part, cellReader, limits);
            SheetTable table = new SheetTable(columns, problems, rows, reader);
            reader.read(table::take);
            table.end();
        }
    }
}
