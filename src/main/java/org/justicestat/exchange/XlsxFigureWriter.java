package org.justicestat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.exchange.table.XlsxPackage;
import org.justicestat.exchange.table.XlsxPart;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.Indicator;
import org.justicestat.model.UserException;

/**
 * Figures as an Excel workbook of one sheet, row by row into the zip file: a million figures take no heap, and the same
 * figures make the same bytes. Values are numbers shown at their indicator's decimals; everything else is text, so that a
 * spreadsheet makes no dates of periods.
 */
final class XlsxFigureWriter implements FigureWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int[] WIDTHS = {20, 36, 18, 16, 16, 60};
    private static final int STANDARD_STYLE = 0;
    private static final int HEADING_STYLE = 1;
    private static final int TEXT_STYLE = 2;
    private static final int NUMBER_STYLE = 3;

    private final XlsxPackage workbook;
    private final XlsxPart sheet;

    XlsxFigureWriter(OutputStream stream) throws IOException {
        workbook = new XlsxPackage(stream);
        workbook.copy("[Content_Types].xml", "content-types.xml");
        workbook.copy("_rels/.rels", "package-relationships.xml");
        workbook.copy("xl/workbook.xml", "workbook.xml");
        workbook.copy("xl/_rels/workbook.xml.rels", "workbook-relationships.xml");
        workbook.copy("xl/styles.xml", "styles.xml");
        sheet = workbook.open("xl/worksheets/sheet1.xml");
        beginSheet();
    }

    private void beginSheet() throws IOException {
        sheet.beginDocument("worksheet");
        sheet.begin("sheetViews");
        sheet.begin("sheetView", "tabSelected", 1, "workbookViewId", 0);
        sheet.empty("pane", "ySplit", 1, "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        sheet.end();
        sheet.end();
        sheet.begin("cols");
        for (int i = 0; i < WIDTHS.length; i++) {
            int style = i == FigureColumns.VALUE.ordinal() ? STANDARD_STYLE : TEXT_STYLE;
            sheet.empty("col", "min", i + 1, "max", i + 1, "width", WIDTHS[i], "style", style, "customWidth", 1);
        }
        sheet.end();
        sheet.begin("sheetData");
        sheet.beginRow();
        for (FigureColumns column : FigureColumns.values()) {
            text(column, HEADING_STYLE, column.heading());
        }
        sheet.end();
    }

    @Override
    public void write(Figure figure, Indicator indicator) throws IOException {
        if (sheet.row() == MOST_ROWS) {
            throw new UserException("exchange.export.tooManyRows", MOST_ROWS - 1);
        }
        Cell cell = figure.cell();
        sheet.beginRow();
        text(FigureColumns.OFFICE, TEXT_STYLE, figure.key().office());
        text(FigureColumns.INDICATOR, TEXT_STYLE, figure.key().indicator());
        text(FigureColumns.PERIOD, TEXT_STYLE, figure.key().period().toString());
        if (cell.value().isPresent()) {
            sheet.number(FigureColumns.VALUE.ordinal(), NUMBER_STYLE + cell.value().get().scale(), cell.value().get());
        }
        text(FigureColumns.STATUS, TEXT_STYLE, cell.state().id());
        if (!cell.note().isEmpty()) {
            text(FigureColumns.NOTE, TEXT_STYLE, GuardedText.guarded(cell.note()));
        }
        sheet.end();
    }

    private void text(FigureColumns column, int style, String text) throws IOException {
        sheet.text(column.ordinal(), style, text);
    }

    @Override
    public void end() throws IOException {
        sheet.endDocument();
        workbook.end();
    }
}
