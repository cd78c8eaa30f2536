package org.justicestat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.exchange.table.XlsxPart;
import org.justicestat.model.Cell;
import org.justicestat.model.Indicator;
import org.justicestat.model.Quantity;

/**
 * The one worksheet of a form: headings that stand on every page, the lines by domain, the signatures. Everything is locked
 * but the cells to fill in, the remarks and the signatures.
 */
final class FormSheetWriter {

    private static final int TITLE_HEIGHT = 30;
    private static final int GUIDE_HEIGHT = 30;
    private static final int ROW_HEIGHT = 20;
    private static final int TALL_ROW_HEIGHT = 32;
    private static final int LINE_HEIGHT = 15;
    private static final int PADDING = 4;
    /** The format allows no more. */
    private static final int HIGHEST_ROW = 409;
    private static final int FOOT_HEIGHT = 32;

    private final XlsxPart sheet;
    private final EntryForm form;
    private final FormWords words;
    private final String head;
    private final List<String> merged = new ArrayList<>();
    private final Map<Integer, List<String>> inputsByDecimals = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();
    private int serial;

    FormSheetWriter(XlsxPart sheet, EntryForm form, FormWords words) {
        this.sheet = sheet;
        this.form = form;
        this.words = words;
        this.head = FormSeal.of(headCells(form, words));
    }

    /** The fixed cells of the heading, in the order in which the reader meets them. */
    private static List<String> headCells(EntryForm form, FormWords words) {
        List<String> fixed = new ArrayList<>(List.of(words.title(), form.bureau().zh(), form.office().code(), words.office(),
                words.period(), words.tableNumber(), form.period().toString(), String.valueOf(form.inputs())));
        fixed.addAll(words.columns());
        if (!form.origin().isEmpty()) {
            fixed.add(form.origin());
        }
        return fixed;
    }

    /** @return the last row */
    int write() throws IOException {
        locateInputs();
        beginSheet();
        writeHeading();
        for (EntryForm.Section section : form.sections()) {
            writeDomain(section);
            for (EntryForm.Line line : section.lines()) {
                writeLine(line);
            }
        }
        writeFoot();
        int lastRow = sheet.row();
        sheet.end();
        endSheet();
        return lastRow;
    }

    /** A rate may stand above its parts, so where each stands must be known first. */
    private void locateInputs() {
        int row = FormColumn.HEADING_ROWS;
        for (EntryForm.Section section : form.sections()) {
            row++;
            for (EntryForm.Line line : section.lines()) {
                row++;
                if (line.isInput()) {
                    cells.put(line.indicator().code(), FormColumn.CURRENT.at(row));
                }
            }
        }
    }

    private void beginSheet() throws IOException {
        sheet.beginDocument("worksheet");
        sheet.begin("sheetPr");
        sheet.empty("pageSetUpPr", "fitToPage", 1);
        sheet.end();
        sheet.begin("sheetViews");
        sheet.begin("sheetView", "showGridLines", 0, "tabSelected", 1, "workbookViewId", 0);
        int firstLine = FormColumn.HEADING_ROWS + 1;
        sheet.empty("pane", "ySplit", FormColumn.HEADING_ROWS, "topLeftCell", "A" + firstLine, "activePane", "bottomLeft",
                "state", "frozen");
        sheet.empty("selection", "pane", "bottomLeft", "activeCell", FormColumn.CURRENT.at(firstLine + 1),
                "sqref", FormColumn.CURRENT.at(firstLine + 1));
        sheet.end();
        sheet.end();
        sheet.begin("cols");
        for (FormColumn column : FormColumn.values()) {
            int number = column.ordinal() + 1;
            if (column.isHidden()) {
                sheet.empty("col", "min", number, "max", number, "width", column.width(), "hidden", 1, "customWidth", 1);
            } else {
                sheet.empty("col", "min", number, "max", number, "width", column.width(), "customWidth", 1);
            }
        }
        sheet.end();
        sheet.begin("sheetData");
    }

    private void beginRow(int height) throws IOException {
        sheet.beginRow("ht", height, "customHeight", 1);
    }

    private void text(FormColumn column, int style, String text) throws IOException {
        sheet.text(column.ordinal(), style, text);
    }

    private void blank(FormColumn column, int style) throws IOException {
        sheet.blank(column.ordinal(), style);
    }

    private void merge(FormColumn first, FormColumn last) {
        merged.add(first.at(sheet.row()) + ":" + last.at(sheet.row()));
    }

    private void writeHeading() throws IOException {
        beginRow(TITLE_HEIGHT);
        text(FormColumn.CODE, FormStyle.HIDDEN, FormColumn.MARK);
        text(FormColumn.PERIOD, FormStyle.HIDDEN, form.bureau().zh());
        text(FormColumn.SEAL, FormStyle.HIDDEN, head);
        text(FormColumn.NUMBER, FormStyle.TITLE, words.title());
        merge(FormColumn.NUMBER, FormColumn.NOTE);
        sheet.end();
        beginRow(ROW_HEIGHT);
        text(FormColumn.CODE, FormStyle.HIDDEN, form.office().code());
        text(FormColumn.PERIOD, FormStyle.HIDDEN, form.period().toString());
        text(FormColumn.SEAL, FormStyle.HIDDEN, String.valueOf(form.inputs()));
        text(FormColumn.NUMBER, FormStyle.HEAD_LEFT, words.office());
        merge(FormColumn.NUMBER, FormColumn.NAME);
        text(FormColumn.UNIT, FormStyle.HEAD_CENTRE, words.period());
        merge(FormColumn.UNIT, FormColumn.PREVIOUS);
        text(FormColumn.LAST_YEAR, FormStyle.HEAD_RIGHT, words.tableNumber());
        merge(FormColumn.LAST_YEAR, FormColumn.NOTE);
        sheet.end();
        beginRow(GUIDE_HEIGHT);
        text(FormColumn.CODE, FormStyle.HIDDEN, FormColumn.NO_LINE);
        text(FormColumn.PERIOD, FormStyle.HIDDEN, form.origin());
        text(FormColumn.NUMBER, FormStyle.HEAD_LEFT, words.guide());
        merge(FormColumn.NUMBER, FormColumn.NOTE);
        sheet.end();
        beginRow(TALL_ROW_HEIGHT);
        text(FormColumn.CODE, FormStyle.HIDDEN, FormColumn.NO_LINE);
        for (int i = 0; i < words.columns().size(); i++) {
            sheet.text(FormColumn.NUMBER.ordinal() + i, FormStyle.COLUMN, words.columns().get(i));
        }
        sheet.end();
    }

    private void writeDomain(EntryForm.Section section) throws IOException {
        beginRow(ROW_HEIGHT);
        text(FormColumn.CODE, FormStyle.HIDDEN, FormColumn.NO_LINE);
        text(FormColumn.NUMBER, FormStyle.DOMAIN, words.in(section.domain()));
        for (int i = FormColumn.NAME.ordinal(); i <= FormColumn.NOTE.ordinal(); i++) {
            sheet.blank(i, FormStyle.DOMAIN);
        }
        merge(FormColumn.NUMBER, FormColumn.NOTE);
        sheet.end();
    }

    private void writeLine(EntryForm.Line line) throws IOException {
        Indicator indicator = line.indicator();
        String number = String.valueOf(++serial);
        String name = words.in(indicator.name());
        String note = line.current().map(Cell::note).orElse("");
        beginRow(height(Math.max(FormColumn.NAME.lines(name), FormColumn.NOTE.lines(note))));
        if (line.isInput()) {
            text(FormColumn.CODE, FormStyle.HIDDEN, indicator.code());
            text(FormColumn.PERIOD, FormStyle.HIDDEN, line.period().toString());
            text(FormColumn.SEAL, FormStyle.HIDDEN, FormSeal.of(List.of(head, indicator.code(), line.period().toString(), name,
                    indicator.unit())));
        } else {
            text(FormColumn.CODE, FormStyle.HIDDEN, FormColumn.NO_LINE);
        }
        text(FormColumn.NUMBER, FormStyle.SERIAL, number);
        text(FormColumn.NAME, FormStyle.NAME, name);
        text(FormColumn.UNIT, FormStyle.UNIT, indicator.unit());
        if (line.isInput()) {
            writeCell(FormColumn.CURRENT, FormStyle.INPUT, line.current(), indicator);
            inputsByDecimals.computeIfAbsent(indicator.decimals(), _ -> new ArrayList<>())
                    .add(FormColumn.CURRENT.at(sheet.row()));
        } else {
            writeRate(line);
        }
        writeCell(FormColumn.PREVIOUS, FormStyle.GREY, line.previous(), indicator);
        writeCell(FormColumn.LAST_YEAR, FormStyle.GREY, line.lastYear(), indicator);
        if (note.isEmpty()) {
            blank(FormColumn.NOTE, line.isInput() ? FormStyle.NOTE : FormStyle.GREY_TEXT);
        } else {
            text(FormColumn.NOTE, FormStyle.NOTE, GuardedText.guarded(note));
        }
        sheet.end();
    }

    /** Of a row in which so many lines are to be read whole. */
    private static int height(int lines) {
        return lines <= 1 ? ROW_HEIGHT : Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + PADDING);
    }

    private void writeCell(FormColumn column, int style, Optional<Cell> cell, Indicator indicator) throws IOException {
        int decimals = cell.flatMap(Cell::value).map(value -> value.scale()).orElse(indicator.decimals());
        int numberStyle = style + Math.min(decimals, Quantity.MAX_DECIMALS);
        if (cell.isEmpty()) {
            blank(column, numberStyle);
        } else if (cell.get().value().isPresent()) {
            sheet.number(column.ordinal(), numberStyle, cell.get().value().get());
        } else {
            text(column, numberStyle, FormWords.NOT_APPLICABLE);
        }
    }

    private void writeRate(EntryForm.Line line) throws IOException {
        int style = FormStyle.GREY + line.indicator().decimals();
        Optional<String> formula = new RateCellFormula(cells).of(line.indicator());
        if (formula.isPresent()) {
            sheet.formula(FormColumn.CURRENT.ordinal(), style, formula.get(),
                    line.current().flatMap(Cell::value).map(value -> value.toPlainString()).orElse(""));
        } else {
            writeCell(FormColumn.CURRENT, FormStyle.GREY, line.current(), line.indicator());
        }
    }

    private void writeFoot() throws IOException {
        beginRow(FOOT_HEIGHT);
        text(FormColumn.CODE, FormStyle.HIDDEN, FormColumn.NO_LINE);
        List<String> signatures = words.signatures();
        text(FormColumn.NUMBER, FormStyle.FOOT, signatures.get(0));
        merge(FormColumn.NUMBER, FormColumn.NAME);
        text(FormColumn.UNIT, FormStyle.FOOT, signatures.get(1));
        merge(FormColumn.UNIT, FormColumn.CURRENT);
        text(FormColumn.PREVIOUS, FormStyle.FOOT, signatures.get(2));
        merge(FormColumn.PREVIOUS, FormColumn.LAST_YEAR);
        text(FormColumn.NOTE, FormStyle.FOOT, signatures.get(3));
        sheet.end();
    }

    /** What stands after the cells; the order is the format's. */
    private void endSheet() throws IOException {
        sheet.empty("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1, "formatRows", 0);
        sheet.begin("mergeCells", "count", merged.size());
        for (String range : merged) {
            sheet.empty("mergeCell", "ref", range);
        }
        sheet.end();
        writeValidations();
        sheet.empty("printOptions", "horizontalCentered", 1);
        sheet.empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.6", "bottom", "0.6",
                "header", "0.3", "footer", "0.3");
        sheet.empty("pageSetup", "paperSize", 9, "orientation", "portrait", "fitToWidth", 1, "fitToHeight", 0);
        sheet.begin("headerFooter");
        sheet.simple("oddFooter", "&C&P / &N");
        sheet.end();
        sheet.endDocument();
    }

    private void writeValidations() throws IOException {
        if (inputsByDecimals.isEmpty()) {
            return;
        }
        sheet.begin("dataValidations", "count", inputsByDecimals.size());
        for (int decimals : inputsByDecimals.keySet().stream().sorted().toList()) {
            List<String> inputs = inputsByDecimals.get(decimals);
            String first = inputs.getFirst();
            sheet.begin("dataValidation", "type", "custom", "allowBlank", 1, "showErrorMessage", 1,
                    "error", words.invalid(decimals), "sqref", String.join(" ", inputs));
            sheet.simple("formula1", "OR(" + first + "=\"" + FormWords.NOT_APPLICABLE + "\",AND(ISNUMBER(" + first + "),"
                    + first + ">=0,ROUND(" + first + "," + decimals + ")=" + first + "))");
            sheet.end();
        }
        sheet.end();
    }
}
