package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The workbook of an export, as a spreadsheet program sees it. */
class XlsxFigureWriterTest {

    private static final Snapshot LEDGER = Ledgers.with(Ledgers.empty(), List.of(
            figure("legal_aid.recovered", "2023-05", Cell.reported("812.4")),
            figure("legal_aid.closed", "2023-05", Cell.notApplicable().withNote("=1+1")),
            figure("correction.reoffence_rate", "2023", Cell.of(new BigDecimal("0.125"), CellState.PUBLISHED)),
            figure("legal_aid.closed", "2023", Cell.reported("1234567890123456"))));

    @TempDir
    private Path folder;
    private Path file;

    private static Figure figure(String indicator, String period, Cell cell) {
        return new Figure(new FigureKey("bureau", indicator, Period.parse(period)), cell);
    }

    @BeforeEach
    void export() {
        file = folder.resolve("out.xlsx");
        FigureExport.write(file, LEDGER, ExportFilter.ALL);
    }

    @Test
    void showsEveryFigureWithTheDecimalsOfItsIndicator() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(shown(workbook.getSheetAt(0))).containsExactly(
                    List.of("office", "indicator", "period", "value", "status", "note"),
                    List.of("bureau", "legal_aid.closed", "2023", "1234567890123456", "reported"),
                    List.of("bureau", "legal_aid.closed", "2023-05", "not_applicable", "'=1+1"),
                    List.of("bureau", "legal_aid.recovered", "2023-05", "812.40", "reported"),
                    List.of("bureau", "correction.reoffence_rate", "2023", "0.125", "published"));
        }
    }

    private static List<List<String>> shown(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void valuesAreNumbersButWhereASpreadsheetWouldRoundAndAllElseIsText() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(Workbooks.VALUE).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(Workbooks.VALUE).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(Workbooks.VALUE)).isNull();
            assertThat(sheet.getRow(1).getCell(Workbooks.PERIOD).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(Workbooks.PERIOD).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(2).getCell(Workbooks.NOTE).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).isEqualTo(1);
        }
    }

    @Test
    void theHeadingsStayInSightAndTheColumnsAreWideEnough() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            // Widths are in 256ths of a character; the longest code has 34.
            assertThat(sheet.getColumnWidth(1)).isEqualTo(36 * 256);
        }
    }

    @Test
    void holdsNoTime() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString())).hasSize(6)
                    .containsOnly("1980-02-01T00:00");
            assertThat(zip.getEntry("docProps/core.xml")).isNull();
        }
    }

    @Test
    @Tag("schema")
    void obeysTheSchemas() throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertValid(WorksheetDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))));
            assertValid(StyleSheetDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/styles.xml"))));
            assertValid(WorkbookDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/workbook.xml"))));
        }
    }

    private static void assertValid(XmlObject document) {
        List<XmlError> errors = new ArrayList<>();
        assertThat(document.validate(new XmlOptions().setErrorListener(errors))).as("%s", errors).isTrue();
    }
}
