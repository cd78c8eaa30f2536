package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.places;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Figure;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Problem;
import org.justicestat.model.Year;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Figures from workbooks as spreadsheet programs write them: what is taken, and what is refused aloud. */
class FigureImportXlsxTest {

    @TempDir
    private Path folder;

    private ImportPreview preview(XSSFWorkbook workbook) throws IOException {
        try (workbook) {
            return FigureImport.preview(Workbooks.save(workbook, folder.resolve("figures.xlsx")), Ledgers.empty(), false);
        }
    }

    /** The preview of one row of figures, sound but for what {@code change} does to it. */
    private ImportPreview previewOf(Consumer<Row> change) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        change.accept(Workbooks.figure(Workbooks.table(workbook, "figures"), 1));
        return preview(workbook);
    }

    private Figure figureOf(Consumer<Row> change) throws IOException {
        ImportPreview preview = previewOf(change);
        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).hasSize(1);
        return preview.added().getFirst();
    }

    private List<String> rejectedOf(Consumer<Row> change) throws IOException {
        return places(previewOf(change).rejected());
    }

    private static void setText(Row row, int column, String text) {
        row.getCell(column).setCellValue(text);
    }

    // The text of the XML is what Excel writes for sums like 12.3 + 0.04 and 0.1 + 0.2; 15 digits are what it shows.
    @ParameterizedTest
    @CsvSource({
        "legal_aid.closed, 7, 7", "legal_aid.closed, 7.0, 7", "legal_aid.closed, 0, 0", "legal_aid.closed, 1.2E3, 1200",
        "legal_aid.closed, 123456789012345, 123456789012345", "legal_aid.closed, 1.0E15, 1000000000000000",
        "legal_aid.recovered, 812.44, 812.44", "legal_aid.recovered, 812.4, 812.40",
        "legal_aid.recovered, 12.340000000000001, 12.34", "legal_aid.recovered, 0.30000000000000004, 0.30",
        "legal_aid.recovered, 1234567890123.4501, 1234567890123.45", "legal_aid.recovered, 5.0000000000000003E-2, 0.05",
        "legal_aid.closed, 6.9999999999999996, 7",
    })
    void takesANumberAsItIsShown(String indicator, String number, String value) throws IOException {
        Figure figure = figureOf(row -> {
            setText(row, 1, indicator);
            rawNumber(row, number);
        });

        assertThat(figure.cell().value()).hasValue(new BigDecimal(value));
    }

    /** Writes the text into the XML just so, which the library's own number cells would not. */
    private static void rawNumber(Row row, String number) {
        row.getCell(Workbooks.VALUE).setCellValue(0);
        ((XSSFCell) row.getCell(Workbooks.VALUE)).getCTCell().setV(number);
    }

    @ParameterizedTest
    @CsvSource({
        "legal_aid.closed, 7.5, exchange.value.decimals", "legal_aid.recovered, 812.445, exchange.value.decimals",
        "legal_aid.closed, -1, exchange.value.negative", "legal_aid.closed, 1E19, exchange.value.tooLarge",
        "legal_aid.closed, 1E999999999, exchange.value.tooLarge", "legal_aid.closed, 1E-999999999, exchange.value.decimals",
        "legal_aid.closed, 1234567890123456, exchange.cell.digits", "legal_aid.closed, INF, exchange.cell.unreadable",
    })
    void refusesANumber(String indicator, String number, String key) throws IOException {
        assertThat(rejectedOf(row -> {
            setText(row, 1, indicator);
            rawNumber(row, number);
        })).containsExactly("2 value " + key);
    }

    @Test
    void takesWhatAPercentageCellShows() throws IOException {
        Figure figure = figureOf(row -> {
            setText(row, 1, "mediation.success_rate");
            setText(row, Workbooks.STATUS, "published");
            Workbooks.format(row.getCell(Workbooks.VALUE), "0.00%").setCellValue(0.9984);
        });

        assertThat(figure.cell().value()).hasValue(new BigDecimal("99.84"));
        assertThat(rejectedOf(row -> Workbooks.format(row.getCell(Workbooks.VALUE), "0%").setCellValue(7)))
                .containsExactly("2 value exchange.value.percent");
    }

    @Test
    void aPercentSignInQuotationMarksIsOnlyText() throws IOException {
        Figure figure = figureOf(row -> Workbooks.format(row.getCell(Workbooks.VALUE), "0\"%\"").setCellValue(7));

        assertThat(figure.cell().value()).hasValue(new BigDecimal("7"));
    }

    @Test
    void takesNumbersKeptAsText() throws IOException {
        assertThat(figureOf(row -> setText(row, Workbooks.VALUE, "１,234")).cell().value()).hasValue(new BigDecimal("1234"));
    }

    @Test
    void takesAYearAndAFirstOfAMonthAsPeriods() throws IOException {
        Figure year = figureOf(row -> row.getCell(Workbooks.PERIOD).setCellValue(2023));
        Figure month = figureOf(row -> Workbooks.format(row.getCell(Workbooks.PERIOD), "yyyy-mm")
                .setCellValue(LocalDate.of(2023, 5, 1)));
        Figure chinese = figureOf(row -> Workbooks.format(row.getCell(Workbooks.PERIOD), "yyyy\"年\"m\"月\"")
                .setCellValue(LocalDate.of(2023, 5, 1)));

        assertThat(year.key().period()).isEqualTo(new Year(2023));
        assertThat(month.key().period()).isEqualTo(new Month(2023, 5));
        assertThat(chinese.key().period()).isEqualTo(new Month(2023, 5));
    }

    @Test
    void knowsTheDateFormatsThatOnlyChineseExcelHas() throws IOException {
        Figure month = figureOf(row -> {
            row.getCell(Workbooks.PERIOD).setCellValue(LocalDate.of(2023, 5, 1));
            CTXf style = CTXf.Factory.newInstance();
            style.setNumFmtId(57);
            int size = ((XSSFWorkbook) row.getSheet().getWorkbook()).getStylesSource().putCellXf(style);
            ((XSSFCell) row.getCell(Workbooks.PERIOD)).getCTCell().setS(size - 1);
        });

        assertThat(month.key().period()).isEqualTo(new Month(2023, 5));
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookDoes() throws IOException {
        Figure month = figureOf(row -> {
            XSSFWorkbook workbook = (XSSFWorkbook) row.getSheet().getWorkbook();
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Workbooks.format(row.getCell(Workbooks.PERIOD), "yyyy-mm").setCellValue(LocalDate.of(2023, 5, 1));
        });

        assertThat(month.key().period()).isEqualTo(new Month(2023, 5));
    }

    @Test
    void refusesDatesThatAreNoMonthOrStandWhereNoneBelongs() throws IOException {
        LocalDateTime noon = LocalDateTime.of(2023, 5, 1, 12, 0);

        assertThat(rejectedOf(row -> Workbooks.format(row.getCell(Workbooks.PERIOD), "yyyy-mm-dd")
                .setCellValue(LocalDate.of(2023, 5, 31)))).containsExactly("2 period exchange.period.day");
        assertThat(rejectedOf(row -> Workbooks.format(row.getCell(Workbooks.PERIOD), "yyyy-mm-dd").setCellValue(noon)))
                .containsExactly("2 period exchange.period.day");
        // 2023 typed into a cell that is formatted as a date shows as 1905-07-15.
        assertThat(rejectedOf(row -> Workbooks.format(row.getCell(Workbooks.PERIOD), "yyyy-mm-dd").setCellValue(2023)))
                .containsExactly("2 period exchange.period.day");
        assertThat(rejectedOf(row -> row.getCell(Workbooks.PERIOD).setCellValue(2023.05)))
                .containsExactly("2 period exchange.period.form");
        assertThat(rejectedOf(row -> Workbooks.format(row.getCell(Workbooks.VALUE), "m/d/yy").setCellValue(45000)))
                .containsExactly("2 value exchange.cell.date");
        assertThat(rejectedOf(row -> Workbooks.format(row.getCell(Workbooks.NOTE), "m/d/yy").setCellValue(45000)))
                .containsExactly("2 note exchange.cell.date");
    }

    @Test
    void takesTheLastResultOfAFormula() throws IOException {
        Figure figure = figureOf(row -> {
            formula(row, Workbooks.VALUE, "3+4");
            formula(row, Workbooks.NOTE, "\"一\"&\"二\"");
            formula(row, Workbooks.PERIOD, "\"2023-\"&\"05\"");
            row.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(figure.cell().value()).hasValue(new BigDecimal("7"));
        assertThat(figure.cell().note()).isEqualTo("一二");
        assertThat(figure.key().period()).isEqualTo(new Month(2023, 5));
    }

    private static void formula(Row row, int column, String formula) {
        row.removeCell(row.getCell(column));
        row.createCell(column).setCellFormula(formula);
    }

    @Test
    void refusesAFormulaThatWasNeverCalculatedOrFailed() throws IOException {
        assertThat(rejectedOf(row -> formula(row, Workbooks.VALUE, "3+4")))
                .containsExactly("2 value exchange.cell.notCalculated");
        assertThat(rejectedOf(row -> {
            formula(row, Workbooks.VALUE, "1/0");
            row.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        })).containsExactly("2 value exchange.cell.error");
        assertThat(rejectedOf(row -> row.getCell(Workbooks.VALUE).setCellErrorValue(FormulaError.NA.getCode())))
                .containsExactly("2 value exchange.cell.error");
        assertThat(rejectedOf(row -> row.getCell(Workbooks.VALUE).setCellValue(true)))
                .containsExactly("2 value exchange.value.number");
    }

    @Test
    void aFormulaThatGivesNoTextIsBlankAndBlankIsNotZero() throws IOException {
        assertThat(rejectedOf(row -> {
            formula(row, Workbooks.VALUE, "\"\"");
            row.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        })).containsExactly("2 value exchange.value.blank");
        assertThat(rejectedOf(row -> row.getCell(Workbooks.VALUE).setBlank()))
                .containsExactly("2 value exchange.value.blank");
    }

    @Test
    void takesTextInRunsWithoutItsReadings() throws IOException {
        Figure figure = figureOf(row -> {
            XSSFRichTextString text = new XSSFRichTextString("下限估计");
            text.applyFont(0, 2, ((XSSFWorkbook) row.getSheet().getWorkbook()).createFont());
            text.getCTRst().addNewRPh().setT("xiaxian");
            row.getCell(Workbooks.NOTE).setCellValue(text);
        });

        assertThat(figure.cell().note()).isEqualTo("下限估计");
    }

    @Test
    void takesLineBreaksAndWhatLooksLikeAnEscape() throws IOException {
        Figure figure = figureOf(row -> setText(row, Workbooks.NOTE, "一\r\n二\n三\t_x005F_x000D_ _x_ 😀"));

        assertThat(figure.cell().note()).isEqualTo("一\r\n二\n三\t_x000D_ _x_ 😀");
    }

    @Test
    void refusesMergedCellsOfTheTableOnly() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.table(workbook, "figures");
        Workbooks.figure(sheet, 1);
        Workbooks.figure(sheet, 2);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 5));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 8, 9));
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 3));

        List<Problem> rejected = preview(workbook).rejected();

        assertThat(places(rejected)).containsExactly("2  exchange.cell.merged", "1  exchange.cell.merged");
        assertThat(rejected.getFirst().arguments()).containsExactly("A2", "A3");
    }

    @Test
    void refusesHiddenRowsWithContent() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.table(workbook, "figures");
        Workbooks.figure(sheet, 1);
        Workbooks.figure(sheet, 2).setZeroHeight(true);
        sheet.createRow(3).setZeroHeight(true);
        Workbooks.figure(sheet, 4).setHeightInPoints(0);

        assertThat(places(preview(workbook).rejected())).containsExactly("3  exchange.row.hidden", "5  exchange.row.hidden");
    }

    @Test
    void refusesHiddenColumnsOfTheTable() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = Workbooks.table(workbook, "figures");
        Workbooks.figure(sheet, 1);
        sheet.setColumnHidden(Workbooks.NOTE, true);
        sheet.setColumnWidth(Workbooks.STATUS, 0);
        sheet.setColumnHidden(8, true);

        assertThat(places(preview(workbook).rejected())).containsExactly("1 status exchange.column.hidden",
                "1 note exchange.column.hidden");
    }

    @Test
    void passesOverHiddenAndOtherSheetsWithANotice() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Workbooks.row(workbook.createSheet("说明"), 0, "填表说明");
        Workbooks.figure(Workbooks.table(workbook, "旧数据"), 1);
        Workbooks.figure(Workbooks.table(workbook, "本月"), 2);
        Workbooks.figure(Workbooks.table(workbook, "字典"), 3);
        workbook.createSheet("Sheet5");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);

        ImportPreview preview = preview(workbook);

        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).extracting(figure -> figure.key().period()).containsExactly((Period) new Year(2002));
        assertThat(places(preview.notices())).containsExactly("0  exchange.notice.hiddenSheets",
                "0  exchange.notice.otherSheets");
        assertThat(preview.notices()).extracting(Problem::arguments)
                .containsExactly(List.of("旧数据, 字典"), List.of("本月", "说明"));
    }

    @Test
    void refusesSeveralTablesNoneAndEmptyOnes() throws IOException {
        XSSFWorkbook several = new XSSFWorkbook();
        Workbooks.figure(Workbooks.table(several, "一"), 1);
        Workbooks.figure(Workbooks.table(several, "二"), 2);
        XSSFWorkbook empty = new XSSFWorkbook();
        empty.createSheet("一");
        XSSFWorkbook headings = new XSSFWorkbook();
        Workbooks.table(headings, "一");
        XSSFWorkbook none = new XSSFWorkbook();
        Workbooks.row(none.createSheet("一"), 2, "机构", "指标");
        XSSFWorkbook wrong = new XSSFWorkbook();
        Workbooks.row(wrong.createSheet("一"), 0, "office", "indicator", "period", "amount", "status", "note");

        assertThat(places(preview(several).rejected())).containsExactly("0  exchange.xlsx.severalTables");
        assertThat(places(preview(empty).rejected())).containsExactly("0  exchange.file.empty");
        assertThat(places(preview(headings).rejected())).containsExactly("0  exchange.file.noRows");
        assertThat(places(preview(none).rejected())).containsExactly("3  exchange.header.none");
        assertThat(places(preview(wrong).rejected())).containsExactly("1 value exchange.header.missing",
                "1 amount exchange.header.unknown");
    }

    @Test
    void refusesContentWithoutAHeadingAndCountsRowsAsShown() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("figures");
        Workbooks.row(sheet, 3, "", "office", "indicator", "period", "value", "status", "", "note");
        Workbooks.row(sheet, 6, "", "bureau", "legal_aid.closed", "2023", "7", "reported", "stray", "");
        Workbooks.row(sheet, 7, "", "bureau", "legal_aid.closed", "2022", "7", "reported", "", "", "", "far");
        Workbooks.row(sheet, 9, "", "bureau", "legal_aid.closed", "2021", "x", "reported");

        List<Problem> rejected = preview(workbook).rejected();

        assertThat(places(rejected)).containsExactly("7  exchange.row.outsideColumn", "8  exchange.row.outsideColumn",
                "10 value exchange.value.number");
        assertThat(rejected.get(1).arguments()).containsExactly("J");
    }
}
