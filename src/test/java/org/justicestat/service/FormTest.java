package org.justicestat.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.edit.Amendment;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.edit.CatalogueEdit;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.exchange.EntryForm;
import org.justicestat.exchange.ExportFilter;
import org.justicestat.exchange.FigureExport;
import org.justicestat.exchange.ImportPreview;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Language;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Problem;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;
import org.justicestat.text.Messages;

/** A form goes out, is filled in with a spreadsheet program, and comes back: as it was filled, or not at all. */
class FormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T03:04:05Z"), ZoneOffset.UTC);
    private static final Actor WHO = new Actor("tester", "");
    private static final Messages ZH = new Messages(Language.ZH);
    /** Columns of the form, 0-based as POI counts. */
    private static final int CODE = 0;
    private static final int NAME = 4;
    private static final int CURRENT = 6;
    private static final int PREVIOUS = 7;
    private static final int LAST_YEAR = 8;
    private static final int NOTE = 9;

    @TempDir
    private Path folder;
    private Workbench workbench;

    @BeforeEach
    void makeLedger() {
        workbench = open(folder.resolve("bureau.ledger"), "示范区司法局", sample("north"));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static SnapshotBuilder sample(String office) {
        return new SnapshotBuilder().office(office)
                .flow("aid.cases").flow("aid.closed").amount("aid.money").stock("aid.lawyers").opening("aid.carried_over")
                .rate("aid.rate", "aid.closed", "aid.cases")
                .duty(office, "aid.*")
                .cell(office, "aid.cases", "2024-04", "8").cell(office, "aid.closed", "2024-04", "6")
                .cell(office, "aid.cases", "2023-05", "10").estimated(office, "aid.closed", "2023-05", "7")
                .estimated(office, "aid.cases", "2024-05", "20").notApplicable(office, "aid.money", "2024-05");
    }

    private static Workbench open(Path file, String bureau, SnapshotBuilder sample) {
        Snapshot snapshot = sample.build();
        LedgerFile.create(file, draft -> {
            History history = new History(draft, WHO, CLOCK);
            List<Office> offices = snapshot.offices().all().stream().map(office -> office.parent().isPresent() ? office
                    : new Office(office.code(), Name.of(bureau), office.kind(), office.parent())).toList();
            history.apply(new CatalogueEdit(List.copyOf(snapshot.catalogue().indicators()), snapshot.catalogue().rules(),
                    offices, snapshot.duties().duties(), List.of(), ""));
            history.apply(FigureEdit.importing(snapshot.figures().figures()
                    .map(figure -> CellWrite.put(figure.key(), figure.cell())).toList(), ""));
        }).close();
        return Workbench.open(file, Access.WRITE, WHO, CLOCK);
    }

    private EntryForm form(String period, boolean filled) {
        Office north = workbench.snapshot().offices().get("north");
        return workbench.form(north, Period.parse(period), filled);
    }

    private Path written(boolean filled) {
        Path file = folder.resolve("form.xlsx");
        workbench.writeForm(form("2024-05", filled), ZH, file);
        return file;
    }

    /** What a user does to a form in a spreadsheet program. */
    @FunctionalInterface
    private interface Filling {
        void on(XSSFSheet sheet);
    }

    private static Path changed(Path file, Filling filling) throws IOException {
        try (InputStream stream = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            filling.on(workbook.getSheetAt(0));
            Path saved = file.resolveSibling("filled.xlsx");
            try (OutputStream out = Files.newOutputStream(saved)) {
                workbook.write(out);
            }
            return saved;
        }
    }

    private static Row line(Sheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(CODE) != null && row.getCell(CODE).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no line of " + code);
    }

    /** POI would write a text beside the one that stands in the cell already; a spreadsheet program replaces it. */
    private static void retype(Row row, int column, String text) {
        row.removeCell(row.getCell(column));
        row.createCell(column).setCellValue(text);
    }

    private static Cell input(Sheet sheet, String code) {
        return line(sheet, code).getCell(CURRENT);
    }

    private ImportPreview preview(Path file) {
        return workbench.previewImport(file, false);
    }

    private static List<String> keys(ImportPreview preview) {
        return preview.rejected().stream().map(Problem::key).toList();
    }

    private static FigureKey key(String indicator) {
        return new FigureKey("north", indicator, Period.parse("2024-05"));
    }

    @Test
    void a_filled_form_comes_back_as_it_was_filled() throws IOException {
        Path filled = changed(written(true), sheet -> {
            input(sheet, "aid.closed").setCellValue(15);
            line(sheet, "aid.closed").getCell(NOTE).setCellValue("含上年结转2件");
            input(sheet, "aid.lawyers").setCellValue("/");
        });
        ImportPreview preview = preview(filled);
        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.notices()).isEmpty();
        assertThat(preview.added()).extracting(figure -> figure.key().indicator()).containsExactly("aid.closed", "aid.lawyers");
        assertThat(preview.same()).as("untouched figures keep state and remark")
                .extracting(figure -> figure.key().indicator(), figure -> figure.cell().state())
                .containsExactly(tuple("aid.cases", CellState.ESTIMATED),
                        tuple("aid.money", CellState.NOT_APPLICABLE));
        workbench.importFigures(preview);
        Path csv = folder.resolve("out.csv");
        FigureExport.write(csv, workbench.snapshot(), ExportFilter.ALL);
        assertThat(Files.readString(csv)).contains("north,aid.closed,2024-05,15,reported,含上年结转2件")
                .contains("north,aid.lawyers,2024-05,,not_applicable,");
    }

    @Test
    void blank_is_no_zero_and_removes_nothing() throws IOException {
        Path filled = changed(written(false), sheet -> input(sheet, "aid.closed").setCellValue(0));
        ImportPreview preview = preview(filled);
        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).singleElement().satisfies(figure -> {
            assertThat(figure.key()).isEqualTo(key("aid.closed"));
            assertThat(figure.cell().value()).hasValueSatisfying(value -> assertThat(value).isZero());
        });
        assertThat(preview.notices()).extracting(Problem::key).containsExactly("exchange.form.leftBlank");
        assertThat(preview.notices().getFirst().arguments()).contains(2);
    }

    @Test
    void a_value_typed_anew_is_reported_and_a_change_is_told_old_to_new() throws IOException {
        Path filled = changed(written(true), sheet -> input(sheet, "aid.cases").setCellValue(21));
        assertThat(keys(preview(filled))).containsExactly("exchange.figure.changed");
        assertThat(preview(filled).rejected().getFirst().column()).as("the column as the spreadsheet names it").isEqualTo("G");
        ImportPreview replacing = workbench.previewImport(filled, true);
        assertThat(replacing.changed()).singleElement()
                .satisfies(change -> assertThat(change.after().state()).isEqualTo(CellState.REPORTED));
    }

    @Test
    void the_form_of_a_month_asks_for_what_is_due_and_shows_what_was_before() throws IOException {
        EntryForm form = form("2024-05", true);
        assertThat(form.lines().map(line -> line.indicator().code()))
                .containsExactly("aid.cases", "aid.closed", "aid.money", "aid.lawyers", "aid.rate");
        assertThat(form("2024-01", true).lines().map(line -> line.indicator().code())).contains("aid.carried_over");
        changed(written(true), sheet -> {
            Row cases = line(sheet, "aid.cases");
            assertThat(cases.getCell(CURRENT).getNumericCellValue()).isEqualTo(20);
            assertThat(cases.getCell(PREVIOUS).getNumericCellValue()).isEqualTo(8);
            assertThat(cases.getCell(LAST_YEAR).getNumericCellValue()).isEqualTo(10);
            Cell rate = sheet.getRow(line(sheet, "aid.lawyers").getRowNum() + 1).getCell(CURRENT);
            assertThat(rate.getCellType()).isEqualTo(CellType.FORMULA);
            input(sheet, "aid.closed").setCellValue(15);
            var evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
            // 15 of 20
            assertThat(evaluator.evaluate(rate).getNumberValue()).isEqualTo(75);
        });
    }

    @Test
    void only_the_cells_to_fill_in_can_be_changed() throws IOException {
        changed(written(true), sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(CODE)).isTrue();
            assertThat(input(sheet, "aid.cases").getCellStyle().getLocked()).isFalse();
            assertThat(line(sheet, "aid.cases").getCell(NAME).getCellStyle().getLocked()).isTrue();
            assertThat(line(sheet, "aid.cases").getCell(PREVIOUS).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(2).allSatisfy(validation ->
                    assertThat(validation.getValidationConstraint().getFormula1()).contains(">=0"));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        });
    }

    @Test
    void the_same_ledger_gives_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(written(true));
        assertThat(Files.readAllBytes(written(true))).isEqualTo(first);
        workbench.writeForm(form("2024-05", true), ZH, folder.resolve("again.xlsx"));
        assertThat(Files.readAllBytes(folder.resolve("again.xlsx"))).isEqualTo(first);
    }

    /** Where numbers are formatted with Arabic digits, a formula with such a digit would be none. */
    @Test
    void the_language_of_the_machine_changes_no_byte() throws IOException {
        byte[] here = Files.readAllBytes(written(true));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Arrays.equals(Files.readAllBytes(written(true)), here)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_deleted_row_is_told() throws IOException {
        Path spoilt = changed(written(true), sheet -> sheet.removeRow(line(sheet, "aid.closed")));
        assertThat(keys(preview(spoilt))).containsExactly("exchange.form.lines");
    }

    @Test
    void last_months_form_with_a_new_title_is_refused() throws IOException {
        Path visible = changed(written(true), sheet -> retype(sheet.getRow(1), 5, "2024年6月"));
        assertThat(keys(preview(visible))).containsExactly("exchange.form.heading");
        Path hidden = changed(written(true), sheet -> retype(sheet.getRow(1), 1, "2024-06"));
        assertThat(keys(preview(hidden))).containsExactly("exchange.form.heading");
    }

    @Test
    void another_offices_form_is_not_taken_for_this_one() throws IOException {
        Path other = changed(written(true), sheet -> retype(sheet.getRow(1), 0, "bureau"));
        assertThat(keys(preview(other))).containsExactly("exchange.form.heading");
        try (Workbench elsewhere = open(folder.resolve("other.ledger"), "另一区司法局", sample("north"))) {
            assertThat(keys(elsewhere.previewImport(written(true), false))).containsExactly("exchange.form.otherBureau");
        }
    }

    @Test
    void a_form_finds_its_ledger_again_after_the_bureau_got_another_name() throws IOException {
        Path filled = changed(written(true), sheet -> input(sheet, "aid.closed").setCellValue(15));
        Office before = workbench.snapshot().offices().root();
        workbench.apply(AmendmentEdit.of(new Amendment.PutOffice(
                new Office(before.code(), Name.of("新名区司法局"), before.kind(), before.parent()))));
        ImportPreview preview = preview(filled);
        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).extracting(figure -> figure.key().indicator()).containsExactly("aid.closed");
        assertThat(preview.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("exchange.form.renamed");
            assertThat(notice.arguments()).containsExactly("示范区司法局", "新名区司法局");
        });
    }

    /** 45 characters of 2 in a column of 30, of which 2 are its edges: 90 in lines of 28 are 4 lines of 15 points and 4 more. */
    @Test
    void the_row_of_a_long_remark_is_high_enough_to_read_it_whole() throws IOException {
        workbench.apply(FigureEdit.entry(List.of(CellWrite.put(key("aid.closed"),
                org.justicestat.model.Cell.reported("15").withNote("注".repeat(45))))));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(true)))) {
            Row row = line(book.getSheetAt(0), "aid.closed");
            assertThat(row.getHeightInPoints()).isEqualTo(64);
            assertThat(row.getCell(NOTE).getCellStyle().getWrapText()).isTrue();
            assertThat(line(book.getSheetAt(0), "aid.cases").getHeightInPoints()).isEqualTo(20);
        }
    }

    @Test
    void a_line_that_was_given_another_indicator_is_refused_with_its_row() throws IOException {
        Path spoilt = changed(written(true), sheet -> retype(line(sheet, "aid.closed"), NAME, "别的指标"));
        ImportPreview preview = preview(spoilt);
        assertThat(keys(preview)).containsExactly("exchange.form.line");
        assertThat(preview.rejected().getFirst().row()).isEqualTo(7);
    }

    @Test
    void a_form_without_protection_is_taken_with_a_notice() throws IOException {
        Path open = changed(written(true), sheet -> sheet.protectSheet(null));
        ImportPreview preview = preview(open);
        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.notices()).extracting(Problem::key)
                .containsExactly("exchange.form.unprotected");
    }

    @Test
    void what_is_no_number_is_refused_where_it_stands() throws IOException {
        Path spoilt = changed(written(true), sheet -> {
            input(sheet, "aid.closed").setCellValue("约15");
            input(sheet, "aid.lawyers").setCellValue(1.5);
            retype(line(sheet, "aid.money"), CURRENT, "");
            line(sheet, "aid.money").getCell(NOTE).setCellValue("待核");
        });
        assertThat(keys(preview(spoilt)))
                .containsExactly("exchange.value.number", "exchange.form.noteAlone", "exchange.value.decimals");
    }

    @Test
    void rows_added_below_and_merged_inputs_are_told() throws IOException {
        Path added = changed(written(true), sheet -> sheet.createRow(30).createCell(CURRENT).setCellValue(5));
        assertThat(keys(preview(added))).containsExactly("exchange.form.foreignRow");
        Path merged = changed(written(true), sheet -> sheet.addMergedRegion(
                CellRangeAddress.valueOf("G6:G7")));
        assertThat(keys(preview(merged))).contains("exchange.cell.merged");
    }

    @Test
    void on_paper_the_heading_stands_on_each_page_and_no_font_is_needed() throws IOException {
        SnapshotBuilder many = new SnapshotBuilder().office("north").duty("north", "aid.*");
        IntStream.range(0, 60).forEach(i -> many.flow("aid.f" + i));
        Path pdf = folder.resolve("form.pdf");
        try (Workbench large = open(folder.resolve("large.ledger"), "示范区司法局", many)) {
            EntryForm form = large.form(large.snapshot().offices().get("north"), Period.parse("2024-05"), true);
            large.writeForm(form, ZH, pdf);
            byte[] first = Files.readAllBytes(pdf);
            large.writeForm(form, ZH, pdf);
            assertThat(Files.readAllBytes(pdf)).as("the same form gives the same bytes").isEqualTo(first);
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            // 61 rows of 18 points under a heading of about 120 on 842 - 46 - 34
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, 72);
            assertThat(ink(page, 0, 120)).as("heading of the second page").isPositive();
            assertThat(ink(page, 790, 842)).as("number of the page").isPositive();
        }
    }

    /** How many dots of the rows are dark. */
    private static long ink(BufferedImage page, int fromRow, int toRow) {
        return IntStream.range(fromRow, Math.min(toRow, page.getHeight())).boxed()
                .flatMap(y -> IntStream.range(0, page.getWidth()).mapToObj(x -> page.getRGB(x, y) & 0xFF))
                .filter(blue -> blue < 0x80).count();
    }

    @Test
    void an_office_that_owes_nothing_has_no_form() {
        Office root = workbench.snapshot().offices().root();
        assertThatThrownBy(() -> workbench.form(root, Period.parse("2024-05"), true)).isInstanceOf(UserException.class)
                .hasMessageContaining("form.nothing");
    }
}
