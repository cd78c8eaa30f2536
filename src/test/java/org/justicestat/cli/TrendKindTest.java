package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.analysis.TrendKind;

/** Every kind of trend on the demonstration ledger, by the command line and without a display. */
class TrendKindTest {

    private static final List<TrendKind> NATIVE = List.of(TrendKind.YEAR_ON_YEAR, TrendKind.YEAR_TO_DATE,
            TrendKind.MULTI_YEAR, TrendKind.COMPOSITION, TrendKind.RANKING);
    private static final int TITLE_AND_UNIT = 2;

    @TempDir
    static Path folder;
    private static Path ledger;

    @BeforeAll
    static void makeLedger() {
        ledger = folder.resolve("demo.ledger");
        assertThat(CliRun.of("demo", ledger, "--from", "2022", "--to", "2024").exit()).isZero();
    }

    private static Path write(TrendKind kind, String extension) {
        Path out = folder.resolve(kind.id() + extension);
        List<Object> words = new ArrayList<>(List.of("trend", ledger, "mediation.cases", "--kind", kind.id(), "--out", out));
        words.addAll(List.of("--from", from(kind), "--to", kind.isTrend() && kind != TrendKind.MULTI_YEAR
                || kind == TrendKind.YEAR_OVERLAY || kind == TrendKind.HEATMAP ? "2024-12" : "2024"));
        CliRun run = CliRun.of(words.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static String from(TrendKind kind) {
        return switch (kind) {
            case YEAR_ON_YEAR, YEAR_TO_DATE, HEATMAP -> "2024-01";
            case YEAR_OVERLAY -> "2022-01";
            case MULTI_YEAR -> "2022";
            case PERIODS -> "2023";
            case COMPOSITION, RANKING, CONTRIBUTION -> "2024";
        };
    }

    /** A figure that moves moves a file that is kept, and then a line of the changelog is due. */
    @ParameterizedTest
    @EnumSource
    void itsFiguresAreThoseThatAreKept(TrendKind kind) throws IOException {
        String written = Files.readString(write(kind, ".csv"));
        try (InputStream kept = TrendKindTest.class.getResourceAsStream("trend/" + kind.id() + ".csv")) {
            assertThat(kept).as("kept figures of " + kind).isNotNull();
            assertThat(written.replace("\r\n", "\n"))
                    .isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsDrawnWithoutADisplay(TrendKind kind) throws IOException {
        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
        assertThat(ImageIO.read(write(kind, ".png").toFile()).getWidth()).isEqualTo(1843);
        assertThat(Files.readString(write(kind, ".svg"))).contains("<svg").contains("<path");
        try (PDDocument page = Loader.loadPDF(write(kind, ".pdf").toFile())) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** Columns can be edited in Word; of what is a picture the document says so. */
    @ParameterizedTest
    @EnumSource
    void itIsAWordDocumentWithChartAndTable(TrendKind kind) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write(kind, ".docx")))) {
            assertThat(document.getCharts()).hasSize(NATIVE.contains(kind) ? 1 : 0);
            assertThat(document.getAllPictures()).hasSize(NATIVE.contains(kind) ? 0 : 1);
            assertThat(document.getTables()).hasSize(1);
            List<String> paragraphs = document.getParagraphs().stream().map(p -> p.getText()).toList();
            assertThat(paragraphs.stream().anyMatch(text -> text.startsWith("图为图片"))).isEqualTo(!NATIVE.contains(kind));
            assertThat(paragraphs).anyMatch(text -> text.startsWith("数据来源"));
            List<List<String>> lines = document.getTables().getFirst().getRows().stream()
                    .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList()).toList();
            assertThat(lines.subList(1, lines.size())).isEqualTo(table(write(kind, ".xlsx")));
        }
    }

    /** What the native chart shows is what its workbook holds. */
    @ParameterizedTest
    @EnumSource(names = {"YEAR_ON_YEAR", "YEAR_TO_DATE", "MULTI_YEAR", "COMPOSITION", "RANKING"})
    void itsNativeChartCarriesItsNumbers(TrendKind kind) throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write(kind, ".docx")));
                XSSFWorkbook inside = document.getCharts().getFirst().getWorkbook();
                XSSFWorkbook table = new XSSFWorkbook(Files.newInputStream(write(kind, ".xlsx")))) {
            int value = kind == TrendKind.RANKING ? 2 : 1;
            int column = kind == TrendKind.YEAR_ON_YEAR || kind == TrendKind.YEAR_TO_DATE ? 2 : 1;
            int rows = inside.getSheetAt(0).getLastRowNum();
            for (int i = 1; i <= rows; i++) {
                assertThat(number(inside, i, column)).isEqualTo(number(table, TITLE_AND_UNIT + i, value));
            }
            assertThat(rows).isPositive();
        }
    }

    private static double number(XSSFWorkbook book, int row, int column) {
        return book.getSheetAt(0).getRow(row).getCell(column).getNumericCellValue();
    }

    /** Figures are numbers that read as they are printed. */
    @ParameterizedTest
    @EnumSource
    void itsWorkbookHoldsTheSameFiguresAsNumbers(TrendKind kind) throws IOException {
        List<List<String>> lines = table(write(kind, ".xlsx"));
        List<CSVRecord> records = csv(write(kind, ".csv"));
        assertThat(lines).hasSameSizeAs(records);
        int firstFigure = kind == TrendKind.RANKING ? 2 : 1;
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).get(firstFigure)).isEqualTo(records.get(i).get(firstFigure));
            assertThat(kind.isTrend() || lines.get(i).getFirst().equals(records.get(i).get(0))).isTrue();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(kind, ".xlsx")))) {
            assertThat(types(book)).containsEntry(CellType.NUMERIC, numbers(lines));
        }
    }

    private static Map<CellType, Long> types(XSSFWorkbook book) {
        Map<CellType, Long> types = new TreeMap<>();
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                types.merge(cell.getCellType(), 1L, Long::sum);
            }
        }
        return types;
    }

    private static long numbers(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).filter(text -> text.matches("-?[0-9]+(\\.[0-9]+)?%?")).count();
    }

    private static List<CSVRecord> csv(Path file) {
        try (CSVParser parser = CSVParser.parse(new ByteArrayInputStream(Files.readAllBytes(file)), StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setAllowMissingColumnNames(true).get())) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines between the head and the notes, each cell as Excel shows it. */
    private static List<List<String>> table(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            DataFormatter formatter = new DataFormatter();
            int columns = book.getSheetAt(0).getRow(TITLE_AND_UNIT).getLastCellNum();
            List<List<String>> lines = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                if (row.getRowNum() > TITLE_AND_UNIT && row.getLastCellNum() == columns) {
                    lines.add(Stream.iterate(0, i -> i < columns, i -> i + 1).map(row::getCell)
                            .map(formatter::formatCellValue).toList());
                }
            }
            return lines;
        }
    }
}
