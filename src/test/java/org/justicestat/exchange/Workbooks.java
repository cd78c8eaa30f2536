package org.justicestat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks as a user's spreadsheet program makes them. */
final class Workbooks {

    static final int PERIOD = 2;
    static final int VALUE = 3;
    static final int STATUS = 4;
    static final int NOTE = 5;

    private Workbooks() {
    }

    static Sheet table(Workbook workbook, String name) {
        Sheet sheet = workbook.createSheet(name);
        row(sheet, 0, "office", "indicator", "period", "value", "status", "note");
        return sheet;
    }

    /** A row with text in every cell; 0-based as the library counts. */
    static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    /** A sound row about a count of the bureau, to be spoilt by the test. */
    static Row figure(Sheet sheet, int number) {
        return row(sheet, number, "bureau", "legal_aid.closed", String.valueOf(2000 + number), "7", "reported", "");
    }

    static Cell format(Cell cell, String code) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        cell.setCellStyle(style);
        return cell;
    }

    static Path save(Workbook workbook, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }
}
