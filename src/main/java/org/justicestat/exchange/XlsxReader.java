package org.justicestat.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.justicestat.exchange.table.CellFormats;
import org.justicestat.exchange.table.CellReader;
import org.justicestat.exchange.table.Input;
import org.justicestat.exchange.table.InputRow;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.SharedStrings;
import org.justicestat.exchange.table.SheetReader;
import org.justicestat.exchange.table.SheetTable;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.exchange.table.WorkbookFile;
import org.justicestat.exchange.table.XmlPart;

/**
 * Reads figures from an .xlsx workbook: from every visible sheet that is a form, where there is one, else from the one
 * visible sheet whose first row with content is the headings. What the
 * user cannot see must not change figures: hidden rows and columns are refused, hidden sheets are passed over with a
 * notice. Merged cells are refused, since only one of them holds the value all seem to have.
 */
final class XlsxReader {

    /** Where what is read goes. */
    record Target(Problems problems, Consumer<InputRow> rows, FormLineReader forms) {
    }

    private final WorkbookFile workbook;
    private final TableColumns columns = FigureColumns.ALL;
    private final Problems problems;
    private final Target target;
    private final Limits limits;
    private final CellReader cellReader;

    private XlsxReader(WorkbookFile workbook, Target target, Limits limits) throws IOException, XMLStreamException {
        this.workbook = workbook;
        this.problems = target.problems();
        this.target = target;
        this.limits = limits;
        this.cellReader = new CellReader(SharedStrings.of(workbook, limits), CellFormats.of(workbook),
                workbook.datesFrom1904());
    }

    /** Hands on every row; whatever is wrong with the table itself goes to the problems. */
    static void read(Path file, Input input, Target target, Limits limits) {
        try (WorkbookFile workbook = new WorkbookFile(file, input, limits)) {
            new XlsxReader(workbook, target, limits).read(input);
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
        List<WorkbookFile.Sheet> forms = headings.keySet().stream().filter(s -> FormTable.isForm(headings.get(s))).toList();
        if (forms.isEmpty()) {
            readOneTable(input, headings);
        } else {
            readForms(forms, headings.keySet());
        }
    }

    private void readForms(List<WorkbookFile.Sheet> forms, Set<WorkbookFile.Sheet> all) throws IOException, XMLStreamException {
        noteOthers(forms, all);
        FormTable.nameColumns(problems);
        for (WorkbookFile.Sheet sheet : forms) {
            try (XmlPart part = workbook.open(sheet.part())) {
                SheetReader reader = new SheetReader(part, cellReader, limits);
                FormTable form = new FormTable(sheet.name(), reader, target.forms(), problems);
                reader.read(form::take);
                form.end();
            }
        }
    }

    private void noteOthers(List<WorkbookFile.Sheet> read, Set<WorkbookFile.Sheet> all) {
        List<WorkbookFile.Sheet> others = all.stream().filter(sheet -> !read.contains(sheet)).toList();
        if (!others.isEmpty()) {
            problems.notice("exchange.notice.otherSheets", names(read), names(others));
        }
    }

    private void readOneTable(Input input, Map<WorkbookFile.Sheet, List<String>> headings)
            throws IOException, XMLStreamException {
        List<WorkbookFile.Sheet> tables = headings.keySet().stream().filter(sheet -> columns.allOf(headings.get(sheet))).toList();
        if (tables.size() > 1) {
            throw input.refused("exchange.xlsx.severalTables", names(tables));
        }
        WorkbookFile.Sheet table = tables.isEmpty() ? headings.keySet().iterator().next() : tables.getFirst();
        noteOthers(List.of(table), headings.keySet());
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
            SheetTable table = new SheetTable(columns, problems, target.rows(), reader);
            reader.read(table::take);
            table.end();
        }
    }
}
