package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.justicestat.analysis.HandMadeLedger.BUREAU;
import static org.justicestat.analysis.HandMadeLedger.CASES;
import static org.justicestat.analysis.HandMadeLedger.EAST;
import static org.justicestat.analysis.HandMadeLedger.SUCCEEDED;
import static org.justicestat.analysis.HandMadeLedger.SUCCESS_RATE;
import static org.justicestat.analysis.HandMadeLedger.WEST;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.analysis.HandMadeLedger;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Quantity;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

class ChartFileTest {

    private static ChartFile files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadFonts() {
        files = new ChartFile(new TrendChart(ChartTheme.forPaper(new ChartFonts()), new Messages(Language.ZH),
                Conventions.STANDARD));
    }

    private static Trend months() {
        return new HandMadeLedger().months(BUREAU, CASES, 2023, "100", "120", "3", "0", "", "60")
                .months(BUREAU, CASES, 2024, "139", "105", "7", "12", "20", "")
                .put(BUREAU, CASES, "2024-07", Cell.notApplicable())
                .put(BUREAU, CASES, "2024-08", Cell.of(new BigDecimal("90"), CellState.ESTIMATED))
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-08");
    }

    private byte[] written(Trend trend, String name) throws IOException {
        Path file = folder.resolve(name);
        files.write(trend, file);
        return Files.readAllBytes(file);
    }

    /** 156 mm at 300 dpi are 1842.5 dots, 90 mm are 1063.0. */
    @Test
    void aPngIsAPictureOfThePageWidth() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(written(months(), "chart.png")));
        assertThat(picture.getWidth()).isEqualTo(1843);
        assertThat(picture.getHeight()).isEqualTo(1063);
        for (Ink ink : List.of(Ink.CURRENT, Ink.PREVIOUS, Ink.CHANGE, Ink.TEXT)) {
            assertThat(pixels(picture, ink)).as(ink.name()).isGreaterThan(500);
        }
        assertThat(pixels(picture, Ink.PAPER)).isGreaterThan(1843L * 1063 / 2);
    }

    private static long pixels(BufferedImage picture, Ink ink) {
        int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(all).filter(pixel -> pixel == Ground.LIGHT.color(ink).getRGB()).count();
    }

    /** 300 ÷ 0.0254 m = 11811.02 dots a metre; the unit byte 1 says metre (PNG specification, 11.3.4.3). */
    @Test
    void aPngSaysItsResolution() throws IOException {
        byte[] png = written(months(), "chart.PNG");
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        ByteBuffer chunk = ByteBuffer.wrap(png, at + 4, 9);
        assertThat(at).isPositive();
        assertThat(List.of(chunk.getInt(), chunk.getInt(), (int) chunk.get())).containsExactly(11811, 11811, 1);
    }

    @Test
    void theMarginStaysWhite() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(written(months(), "chart.png")));
        for (int x = 0; x < picture.getWidth(); x++) {
            assertThat(picture.getRGB(x, 8)).isEqualTo(Ground.LIGHT.color(Ink.PAPER).getRGB());
            assertThat(picture.getRGB(x, picture.getHeight() - 8)).isEqualTo(Ground.LIGHT.color(Ink.PAPER).getRGB());
        }
        for (int y = 0; y < picture.getHeight(); y++) {
            assertThat(picture.getRGB(8, y)).isEqualTo(Ground.LIGHT.color(Ink.PAPER).getRGB());
            assertThat(picture.getRGB(picture.getWidth() - 8, y)).isEqualTo(Ground.LIGHT.color(Ink.PAPER).getRGB());
        }
    }

    @ParameterizedTest
    @CsvSource({"a.png, b.png", "a.csv, b.csv"})
    void theSameTrendGivesTheSameBytes(String first, String second) throws IOException {
        assertThat(written(months(), first)).isEqualTo(written(months(), second));
    }

    @Test
    void aChangedFigureChangesThePicture() throws IOException {
        Trend other = new HandMadeLedger().months(BUREAU, CASES, 2023, "100").months(BUREAU, CASES, 2024, "140")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-08");
        assertThat(written(months(), "a.png")).isNotEqualTo(written(other, "b.png"));
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFperiod,value,status,");
        return CSVParser.parse(text.substring(1), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
                .getRecords();
    }

    @Test
    void theCsvHasTheFiguresOfTheAnalysis() throws IOException {
        Trend trend = months();
        List<CSVRecord> rows = rows(written(trend, "chart.csv"));
        assertThat(rows).hasSameSizeAs(trend.points());
        for (int i = 0; i < rows.size(); i++) {
            TrendPoint point = trend.points().get(i);
            assertThat(rows.get(i).get("period")).isEqualTo(point.period().toString());
            assertThat(rows.get(i).get("value")).isEqualTo(point.value().number().map(Object::toString).orElse(""));
            assertThat(rows.get(i).get("last_year")).isEqualTo(point.base().number().map(Object::toString).orElse(""));
        }
        assertThat(rows).extracting(row -> row.get("status")).containsExactly("reported", "reported", "reported", "reported",
                "reported", "missing", "not_applicable", "estimated");
        assertThat(rows).extracting(row -> row.get("last_year_status")).containsExactly("reported", "reported", "reported",
                "reported", "missing", "reported", "missing", "missing");
        assertThat(rows).extracting(row -> row.get("change")).containsExactly("39", "-15", "4", "12", "", "", "", "");
        assertThat(rows).extracting(row -> row.get("growth_percent")).containsExactly("39.0", "-12.5", "", "", "", "", "", "");
        assertThat(rows).extracting(row -> row.get("remark")).containsExactly("同比增长39.0%", "同比下降12.5%", "由3件增至7件",
                "上年同期为0，净增12件", "上年同期无统计数据", "", "", "上年同期无统计数据");
    }

    /** 175 ÷ 180 = 97.22 %, 190 ÷ 200 = 95 %: 2.22 points, and no growth of a rate. */
    @Test
    void aRateHasADifferenceInPointsAndNoGrowth() throws IOException {
        Trend trend = new HandMadeLedger().months(BUREAU, CASES, 2023, "200").months(BUREAU, SUCCEEDED, 2023, "190")
                .months(BUREAU, CASES, 2024, "180", "0").months(BUREAU, SUCCEEDED, 2024, "175", "0")
                .trend(TrendKind.YEAR_ON_YEAR, SUCCESS_RATE, "2024-01", "2024-02");
        List<CSVRecord> rows = rows(written(trend, "rate.csv"));
        assertThat(rows.get(0).toList()).startsWith("2024-01", "97.22", "reported", "95.00", "reported", "2.22", "");
        assertThat(rows.get(1).toList()).startsWith("2024-02", "", "zero_denominator", "", "missing", "", "");
    }

    @Test
    void aPartSaysWhatItCovers() throws IOException {
        Trend trend = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES).months(EAST, CASES, 2023, "25")
                .months(WEST, CASES, 2023, "15").months(EAST, CASES, 2024, "30")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-01");
        assertThat(rows(written(trend, "part.csv")).getFirst().toList()).containsExactly("2024-01", "30", "incomplete", "25",
                "incomplete", "5", "20.0", "1/2个机构", "同比增长20.0%", "bureau", "mediation.cases", "件");
    }

    @Test
    void aTextThatASpreadsheetWouldCalculateIsMadeHarmless() throws IOException {
        Quantity quantity = CASES.quantity();
        Indicator formula = new Indicator("local.x.y", CASES.name(), CASES.domain(), new Quantity("=1+1", quantity.measure(),
                quantity.frequency(), 0, quantity.aggregation()), Optional.empty(), CASES.meaning());
        Trend cases = months();
        Trend trend = new Trend(cases.kind(), new Trend.Subject(formula, BUREAU, BUREAU), cases.points(), Optional.empty());
        assertThat(rows(written(trend, "chart.csv")).getFirst().get("unit")).isEqualTo("'=1+1");
    }

    /** Outlines need no font where the drawing is read. */
    @Test
    void anSvgIsAsWideAsThePageAndHoldsItsTextAsOutlines() throws IOException {
        String svg = new String(written(months(), "chart.svg"), StandardCharsets.UTF_8);
        assertThat(svg).contains("<path").doesNotContain("<text").doesNotContain("<image");
        assertThat(svg).contains("width=\"590\"");
        assertThat(written(months(), "again.svg")).isEqualTo(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** 156 mm are 442.2 points. */
    @Test
    void aPdfIsOnePageOfTheChartsSizeAndNeedsNoFont() throws IOException {
        byte[] pdf = written(months(), "chart.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(442.2f, within(0.1f));
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
        }
        assertThat(written(months(), "again.pdf")).isEqualTo(pdf);
    }

    @Test
    void aSlideIsSixteenToNine() throws IOException {
        Path file = folder.resolve("slide.png");
        files.write(months(), file, ChartSize.SLIDE);
        BufferedImage slide = ImageIO.read(file.toFile());
        assertThat(slide.getWidth() * 9).isCloseTo(slide.getHeight() * 16, within(16));
    }

    @ParameterizedTest
    @CsvSource({"chart.docx, chart.unknownFormat",
        "chart, chart.unknownFormat"})
    void otherFormatsAreRefused(String name, String key) {
        assertRefused(key, folder.resolve(name));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertRefused("chart.notWritten", folder.resolve("none").resolve("chart.png"));
    }

    private static void assertRefused(String key, Path file) {
        assertThatThrownBy(() -> files.write(months(), file))
                .isInstanceOfSatisfying(UserException.class, failure -> assertThat(failure.key()).isEqualTo(key));
    }

    @Test
    void anOldFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("chart.csv"), "old");
        files.write(months(), file);
        assertThat(Files.readString(file)).startsWith("\uFEFFperiod");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
