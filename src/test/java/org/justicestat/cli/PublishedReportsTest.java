package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.PlainDocx;

/**
 * Extra: published reports, whose every number somebody has read, become templates. They lie beside the project, in
 * {@code ../shared}; where they do not, nothing is tested and the result says so.
 */
class PublishedReportsTest {

    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path folder;

    /** @param right the least number of statistics whose first placeholder is the right one */
    @ParameterizedTest
    @CsvSource({"jiangbei-2021, 2021, 104", "shapingba-2023, 2023, 35"})
    void first_placeholders_are_right_and_no_other_number_gets_one(String name, int year, int right) throws IOException {
        Path pack = pack(name);
        Path ledger = ledger(pack);
        String text = Files.readString(pack.resolve("report.txt"));
        Map<Integer, String> proposed = proposed(ledger, year, text);
        Map<String, String> names = names(pack.resolve("indicators.csv"));
        int found = 0;
        for (CSVRecord gold : records(Files.readString(pack.resolve("gold.csv")))) {
            String first = at(proposed, Integer.parseInt(gold.get("start")), Integer.parseInt(gold.get("end")));
            if (gold.get("is_statistic").equals("no")) {
                assertThat(first).as(gold.get("raw")).matches("|【(上|下)?年份】");
            } else if (!first.isEmpty() && first.replaceAll("[【】]|·同比", "").equals(names.get(gold.get("indicator")))
                    && first.contains("·同比") == gold.get("kind").equals("yoy_change")) {
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(right);
    }

    /** @param known the least number of statistics that are found in the ledger; no number of a true report is called wrong */
    @ParameterizedTest
    @CsvSource({"jiangbei-2021, 2021, 110", "shapingba-2023, 2023, 44"})
    void a_published_report_agrees_with_the_ledger_of_its_figures(String name, int year, int known) throws IOException {
        Path pack = pack(name);
        CliRun run = CliRun.of("reconcile", ledger(pack), pack.resolve("report.txt"), "--year", year, "--format", "csv");
        Map<Integer, String> damaged = new HashMap<>();
        for (CSVRecord gold : records(Files.readString(pack.resolve("gold.csv")))) {
            if (gold.get("garbled").equals("value")) {
                damaged.put(Integer.parseInt(gold.get("start")), gold.get("raw"));
            }
        }
        int matches = 0;
        for (CSVRecord row : records(run.out())) {
            boolean isWrong = row.get("verdict").equals("mismatch");
            assertThat(isWrong && !damaged.containsKey(Integer.parseInt(row.get("start")))).as(row.toString()).isFalse();
            matches += row.get("verdict").equals("match") ? 1 : 0;
        }
        assertThat(matches).isGreaterThanOrEqualTo(known);
    }

    private static Path pack(String name) {
        Path pack = Path.of("..", "shared", "data", "published", name);
        assumeTrue(Files.isDirectory(pack), "extra test left out: no " + pack);
        return pack;
    }

    private Path ledger(Path pack) {
        Path ledger = folder.resolve("a.ledger");
        assertThat(CliRun.of("new", ledger, "--indicators", pack.resolve("indicators.csv")).exit()).isZero();
        assertThat(CliRun.of("import", ledger, pack.resolve("figures.csv")).exit()).isZero();
        return ledger;
    }

    /** First placeholders by where their number stands in the text. */
    private Map<Integer, String> proposed(Path ledger, int year, String text) throws IOException {
        Path report = PlainDocx.write(folder.resolve("r.docx"), text.lines().toList());
        CliRun run = CliRun.of("template", ledger, "--year", year, "--from", report, "--out", folder.resolve("t.docx"),
                "--format", "csv");
        assertThat(run.exit()).isZero();
        Map<Integer, String> proposed = new HashMap<>();
        int from = 0;
        for (CSVRecord row : records(run.out())) {
            if (row.size() > 1) {
                String before = row.get("text").substring(0, row.get("text").indexOf("[" + row.get("number") + "]"));
                from = text.indexOf(before + row.get("number"), Math.max(0, from - before.length())) + before.length();
                proposed.put(from, row.get("placeholder"));
            }
        }
        return proposed;
    }

    private static String at(Map<Integer, String> proposed, int start, int end) {
        for (int place = Math.max(0, start - 6); place < end; place++) {
            if (proposed.containsKey(place) && (place >= start || proposed.get(place).contains("·同比"))) {
                return proposed.get(place);
            }
        }
        return "";
    }

    private static Map<String, String> names(Path own) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Path catalogue : List.of(own, Path.of("src/main/resources/org/justicestat/catalogue/indicators.csv"))) {
            records(Files.readString(catalogue)).forEach(row -> names.put(row.get("code"), row.get("name_zh")));
        }
        return names;
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSV.parse(new StringReader(csv)).getRecords();
    }
}
