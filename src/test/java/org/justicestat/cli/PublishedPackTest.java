package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that two real bureaus published, from their files into a ledger and out as a report, by the command line alone. */
class PublishedPackTest {

    @TempDir
    private Path folder;

    private Path ledger;
    private Path pack;

    private void fill(String name) throws URISyntaxException {
        pack = Path.of(PublishedPackTest.class.getResource("/published/" + name + "/figures.csv").toURI()).getParent();
        ledger = folder.resolve(name + ".ledger");
        assertThat(CliRun.of("new", ledger, "--bureau", "测试区司法局", "--indicators", pack.resolve("indicators.csv")))
                .extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
        assertThat(CliRun.of("import", ledger, pack.resolve("figures.csv")))
                .extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"shapingba-2023, 50", "jiangbei-2021, 117"})
    void export_gives_back_every_row(String name, int rows) throws Exception {
        fill(name);
        Path exported = folder.resolve("exported.csv");
        assertThat(CliRun.of("export", ledger, exported).exit()).isZero();
        assertThat(cells(exported)).hasSize(rows).containsExactlyInAnyOrderEntriesOf(cells(pack.resolve("figures.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"shapingba-2023", "jiangbei-2021"})
    void export_to_excel_and_back_gives_the_same_ledger(String name) throws Exception {
        fill(name);
        Path workbook = folder.resolve("exported.xlsx");
        assertThat(CliRun.of("export", ledger, workbook).exit()).isZero();
        Path second = folder.resolve("second.ledger");
        CliRun.of("new", second, "--indicators", pack.resolve("indicators.csv"));
        assertThat(CliRun.of("import", second, workbook)).extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
        Path exported = folder.resolve("second.csv");
        CliRun.of("export", second, exported);
        assertThat(cells(exported)).containsExactlyInAnyOrderEntriesOf(cells(pack.resolve("figures.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"shapingba-2023, 2023", "jiangbei-2021, 2021"})
    void check_finds_no_error_and_evaluates_rules(String name, String year) throws Exception {
        fill(name);
        CliRun check = CliRun.of("check", ledger, "--period", year, "--format", "csv");
        assertThat(check.exit()).as(check.out()).isZero();
        assertThat(check.lines()).noneMatch(line -> line.startsWith("error,")).noneMatch(line -> line.startsWith("missing,"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"shapingba-2023, 2023", "jiangbei-2021, 2021"})
    void the_draft_prints_every_figure_of_the_pack(String name, String year) throws Exception {
        fill(name);
        Path report = folder.resolve("report.docx");
        assertThat(CliRun.of("report", ledger, "--year", year, "--draft", "--out", report).exit()).isZero();
        Map<String, List<String>> printed = annexRows(report);
        Map<String, CSVRecord> indicators = indicators();
        for (Map.Entry<String, String> cell : cells(pack.resolve("figures.csv")).entrySet()) {
            String[] key = cell.getKey().split(" ");
            CSVRecord indicator = indicators.get(key[1]);
            String value = cell.getValue().split(" ")[0];
            String title = indicator.get("name_zh").replace('(', '（').replace(')', '）');
            List<String> row = printed.getOrDefault(title, printed.get(title + "*"));
            assertThat(row).as(title + " in " + printed.keySet()).isNotNull();
            assertThat(row.get(1)).isEqualTo(indicator.get("unit_zh"));
            assertThat(new BigDecimal(row.get(key[2].equals(year) ? 2 : 3))).isEqualByComparingTo(value)
                    .satisfies(number -> assertThat(number.scale()).isEqualTo(Integer.parseInt(indicator.get("decimals"))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"shapingba-2023, 2023", "jiangbei-2021, 2021"})
    void the_same_ledger_gives_the_same_bytes_an_hour_later(String name, String year) throws Exception {
        fill(name);
        Path first = folder.resolve("first.docx");
        Path second = folder.resolve("second.docx");
        CliRun.of("report", ledger, "--year", year, "--draft", "--out", first);
        CliRun.at(Clock.offset(CliRun.CLOCK, Duration.ofHours(1)), "report", ledger, "--year", year, "--draft", "--out", second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    /** Key: office, indicator, period. Value: number without trailing zeros, status. */
    private static Map<String, String> cells(Path csv) throws IOException {
        Map<String, String> cells = new HashMap<>();
        for (CSVRecord row : records(csv)) {
            String value = new BigDecimal(row.get("value")).stripTrailingZeros().toPlainString();
            cells.put(row.get("office") + " " + row.get("indicator") + " " + row.get("period"), value + " " + row.get("status"));
        }
        return cells;
    }

    private Map<String, CSVRecord> indicators() throws Exception {
        Map<String, CSVRecord> byCode = new HashMap<>();
        Path standard = Path.of(PublishedPackTest.class.getResource("/org/justicestat/catalogue/indicators.csv").toURI());
        for (Path file : List.of(standard, pack.resolve("indicators.csv"))) {
            records(file).forEach(row -> byCode.put(row.get("code"), row));
        }
        return byCode;
    }

    private static List<CSVRecord> records(Path csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(csv); CSVParser parser = CSVParser.parse(reader, format)) {
            return parser.getRecords();
        }
    }

    /** Cells of the annex by the name in their first column. */
    private static Map<String, List<String>> annexRows(Path docx) throws IOException {
        Map<String, List<String>> rows = new HashMap<>();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
            XWPFTable annex = document.getTables().getLast();
            for (XWPFTableRow row : annex.getRows()) {
                List<String> cells = new ArrayList<>();
                row.getTableCells().forEach(cell -> cells.add(cell.getText().strip()));
                rows.put(cells.getFirst(), cells);
            }
        }
        return rows;
    }
}
