package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.PlainDocx;
import org.justicestat.report.ReadBack;

/** A report out of a Word file of the user's own, and what stands in the way of a final one, by the command line alone. */
class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void fill() throws IOException {
        ledger = folder.resolve("a.ledger");
        CliRun.of("new", ledger, "--bureau", "测试区司法局");
        Path figures = Files.writeString(folder.resolve("figures.csv"), "office,indicator,period,value,status,note\n"
                + "bureau,legal_aid.accepted,2023,660,reported,\nbureau,legal_aid.accepted,2022,475,reported,\n");
        assertThat(CliRun.of("import", ledger, figures).exit()).isZero();
    }

    private Path template(String... paragraphs) throws IOException {
        return PlainDocx.write(folder.resolve("template.docx"), List.of(paragraphs));
    }

    @Test
    void a_template_made_by_another_program_is_filled_in_and_is_final() throws IOException {
        Path out = folder.resolve("r.docx");
        Path clean = folder.resolve("clean.docx");
        CliRun run = CliRun.of("report", ledger, "--year", "2023", "--template",
                template("受理法律援助案件【法律援助案件受理数】件，【法律援助案件受理数·同比】。"), "--out", out, "--clean", clean);
        assertThat(run.exit()).isZero();
        assertThat(PlainDocx.text(out)).isEqualTo("受理法律援助案件660件，同比增长38.9%。").isEqualTo(PlainDocx.text(clean));
    }

    @Test
    void an_unknown_placeholder_is_listed_and_keeps_the_report_from_being_final() throws IOException {
        Path out = folder.resolve("r.docx");
        Path template = template("一、援助", "受理【法律援助案件受理件数】件。");
        CliRun refused = CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", out);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("【法律援助案件受理件数】", "是否指：法律援助案件受理数", "［一、援助］受理【法律援助案件受理件数】件。");
        assertThat(out).doesNotExist();
        CliRun draft = CliRun.of("report", ledger, "--year", "2023", "--template", template, "--draft", "--out", out);
        assertThat(draft.exit()).isZero();
        assertThat(PlainDocx.text(out)).contains("受理【法律援助案件受理件数】件。");
    }

    /** A name in the wrong place: the ledger itself, a folder away, or the template. */
    @Test
    void no_output_replaces_the_ledger_or_the_template() throws IOException {
        Path template = template("受理【法律援助案件受理数】件。");
        byte[] before = Files.readAllBytes(template);
        Path out = folder.resolve("r.docx");
        List<Object> report = List.of("report", ledger, "--year", "2023", "--draft", "--template", template, "--out");
        for (List<Object> place : List.<List<Object>>of(List.of(ledger), List.of(out, "--clean", ledger), List.of(template),
                List.of(out, "--clean", template))) {
            CliRun run = CliRun.of(Stream.concat(report.stream(), place.stream()).toArray());
            assertThat(run.exit()).as(place.toString()).isEqualTo(2);
            assertThat(run.err()).contains(place.getLast().toString());
        }
        assertThat(CliRun.of("template", ledger, "--year", "2023", "--out", ledger).exit()).isEqualTo(2);
        CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", out);
        assertThat(CliRun.of("editions", ledger, "--out", ledger).exit()).isEqualTo(2);
        assertThat(CliRun.of("editions", ledger, "--correction", ledger).exit()).isEqualTo(2);
        assertThat(CliRun.of("verify", ledger).exit()).as("still a ledger").isZero();
        assertThat(template).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1899", "3000", "二〇二三"})
    void a_year_that_no_ledger_has_is_wrong_usage(String year) {
        for (String command : List.of("report", "template")) {
            CliRun run = CliRun.of(command, ledger, "--year", year, "--out", folder.resolve("r.docx"));
            assertThat(run.exit()).as(command).isEqualTo(2);
            assertThat(run.err()).contains("--year", year);
        }
    }

    @Test
    void a_printed_gap_refuses_a_final_report_and_an_override_prints_its_reason() throws IOException {
        Path out = folder.resolve("r.docx");
        Path template = template("办结【法律援助案件办结数】件。");
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", out).exit()).isEqualTo(1);
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--template", template, "--override", " ", "--out", out).exit())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--template", template, "--override", "先行报送", "--out", out)
                .exit()).isZero();
        assertThat(PlainDocx.text(out)).startsWith("【未达定稿条件（1处），经说明理由后定稿：先行报送】\n")
                .endsWith("办结【缺：法律援助案件办结数·2023年】件。");
    }

    /** 300 + 300 + 50 = 650, not 660. */
    @Test
    void an_error_rule_that_fails_refuses_a_final_report_and_is_listed() throws IOException {
        take("legal_aid.accepted_criminal,2023,300", "legal_aid.accepted_civil,2023,300", "legal_aid.accepted_admin,2023,50");
        Path out = folder.resolve("r.docx");
        Path template = template("受理【法律援助案件受理数】件。");
        CliRun refused = CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", out);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).filteredOn(line -> line.startsWith("error")).singleElement().asString()
                .contains("LA-01", "bureau", "2023", "650", "660", "刑事、民事、行政三类之和应等于法律援助受理数");
        assertThat(refused.err()).contains("错误1处", "警告0处", "首项：LA-01 bureau 2023 刑事、民事、行政三类之和应等于法律援助受理数；");
        assertThat(out).doesNotExist();
        assertThat(CliRun.of("editions", ledger, "--year", "2023").exit()).as("no edition").isEqualTo(2);
        take("legal_aid.accepted_admin,2023,60");
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", out).exit()).isZero();
        assertThat(out).exists();
    }

    @Test
    void a_warning_refuses_a_final_report_until_it_is_explained_and_again_when_its_numbers_change() throws IOException {
        take("legal_aid.applied,2023,640");
        Path out = folder.resolve("r.docx");
        Object[] words = {"report", ledger, "--year", "2023", "--template", template("受理【法律援助案件受理数】件。"), "--out", out};
        CliRun refused = CliRun.of(words);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).filteredOn(line -> line.startsWith("warning")).singleElement().asString()
                .contains("LA-03", "660", "640");
        assertThat(refused.err()).contains("错误0处", "警告1处");
        assertThat(out).doesNotExist();
        assertThat(CliRun.of("explain", ledger, "LA-03", "--period", "2023", "--text", "含上年申请").exit()).isZero();
        assertThat(CliRun.of(words).exit()).isZero();
        assertThat(PlainDocx.text(out)).isEqualTo("受理660件。");
        take("legal_aid.applied,2023,650");
        assertThat(CliRun.of(words).exit()).as("explained other numbers").isEqualTo(1);
    }

    @Test
    void a_draft_prints_its_gaps_red_on_yellow_and_counts_them() throws Exception {
        Path out = folder.resolve("r.docx");
        CliRun draft = CliRun.of("report", ledger, "--year", "2023", "--draft", "--out", out, "--template",
                template("受理【法律援助案件受理数】件，办结【法律援助案件办结数】件。", "上年办结【法律援助案件办结数·上年】件。"));
        assertThat(draft.exit()).isZero();
        assertThat(draft.out()).contains("缺报2处");
        assertThat(PlainDocx.text(out)).isEqualTo("受理660件，办结【缺：法律援助案件办结数·2023年】件。\n上年办结【缺：法律援助案件办结数·2022年】件。");
        ReadBack docx = ReadBack.of(Files.readAllBytes(out));
        assertThat(String.join("", docx.body("//w:r[w:rPr/w:rStyle/@w:val='MissingText']")))
                .isEqualTo("【缺：法律援助案件办结数·2023年】【缺：法律援助案件办结数·2022年】");
        String style = "//w:style[@w:styleId='MissingText']/w:rPr/";
        assertThat(docx.in("word/styles.xml", style + "w:color/@w:val")).containsExactly("FF0000");
        assertThat(docx.in("word/styles.xml", style + "w:shd/@w:fill")).containsExactly("FFFF00");
    }

    /** @param figures indicator, period and value of the bureau, set or set anew */
    private void take(String... figures) throws IOException {
        StringBuilder rows = new StringBuilder("office,indicator,period,value,status,note\n");
        for (String figure : figures) {
            rows.append("bureau,").append(figure).append(",reported,\n");
        }
        Path file = Files.writeString(folder.resolve("taken.csv"), rows);
        assertThat(CliRun.of("import", ledger, file, "--replace").exit()).isZero();
    }

    @Test
    void months_that_may_still_change_keep_a_report_from_being_final_and_share_a_row() throws IOException {
        Path duties = Files.writeString(folder.resolve("duties.csv"),
                "office,indicator,from,to\nbureau,legal_aid.accepted,2023-01,\n");
        Path owing = folder.resolve("owing.ledger");
        CliRun.of("new", owing, "--duties", duties);
        StringBuilder figures = new StringBuilder("office,indicator,period,value,status,note\n");
        for (int month = 1; month <= 12; month++) {
            figures.append("bureau,legal_aid.accepted,2023-%02d,6,reported,%n".formatted(month));
        }
        assertThat(CliRun.of("import", owing, Files.writeString(folder.resolve("year.csv"), figures)).err()).isEmpty();
        for (String state : List.of("submit", "approve", "lock")) {
            assertThat(CliRun.of("month", owing, state, "--period", "2023-05", "--office", "bureau").err()).isEmpty();
        }
        CliRun refused = CliRun.of("report", owing, "--year", "2023", "--out", folder.resolve("r.docx"));
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).filteredOn(line -> line.startsWith("unlocked")).satisfiesExactly(
                before -> assertThat(before).contains("2023-01 至 2023-04 共4期", "该机构4个月的数据尚未锁定"),
                after -> assertThat(after).contains("2023-06 至 2023-12 共7期"));
        assertThat(refused.err()).contains("未锁定的月表11张", "首项：bureau 2023-01 至 2023-04 共4期").hasLineCount(1);
    }

    @Test
    void a_file_that_is_no_template_is_refused_in_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "text");
        CliRun run = CliRun.of("report", ledger, "--year", "2023", "--template", file, "--draft",
                "--out", folder.resolve("r.docx"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a.docx").contains("docx");
    }

    @Test
    void the_starter_template_fills_without_a_problem() {
        Path starter = folder.resolve("starter.docx");
        assertThat(CliRun.of("template", ledger, "--year", "2023", "--out", starter).exit()).isZero();
        CliRun run = CliRun.of("report", ledger, "--year", "2023", "--template", starter, "--out", folder.resolve("r.docx"));
        assertThat(run.err().lines()).as("at most which fonts are missing").hasSizeLessThan(2);
        assertThat(run.exit()).isZero();
    }

    @Test
    void contents_a_grid_of_lines_and_a_letterhead_are_there_when_asked_for() throws IOException {
        Path starter = folder.resolve("starter.docx");
        CliRun.of("template", ledger, "--year", "2023", "--letterhead", "--out", starter);
        Path out = folder.resolve("r.docx");
        CliRun run = CliRun.of("report", ledger, "--year", "2023", "--template", starter, "--draft", "--toc", "--grid", "lines",
                "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(PlainDocx.text(out)).containsSubsequence("测试区司法局文件\n", "\n目录\n", "\n测试区司法局2023年法治政府建设年度报告\n");
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--grid", "dots", "--out", out).exit()).isEqualTo(2);
    }

    /** 665 ÷ 475 = 1.4. */
    @Test
    void a_final_report_is_an_edition_and_a_later_revision_lists_what_it_falsifies() throws IOException {
        Path template = template("受理法律援助案件【法律援助案件受理数】件，【法律援助案件受理数·同比】。上年【法律援助案件受理数·上年】件。");
        assertThat(CliRun.of("editions", ledger, "--year", "2023").exit()).isEqualTo(2);
        CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", folder.resolve("r.docx"));
        assertThat(editions()).containsExactly("2023,1,2024-02-05 03:04," + System.getProperty("user.name") + ",3,0");
        take("legal_aid.accepted,2023,665");
        Path correction = folder.resolve("更正.docx");
        CliRun falsified = CliRun.of("editions", ledger, "--falsified", "--format", "csv", "--correction", correction);
        assertThat(falsified.lines()).contains("2023,1,F1,受理法律援助案件660件，同比增长38.9%。,660,665",
                "2023,1,F2,受理法律援助案件660件，同比增长38.9%。,同比增长38.9%,同比增长40.0%").noneMatch(line -> line.contains("F3"));
        assertThat(PlainDocx.text(correction)).contains("原为“660”，更正为“665”");
        assertThat(CliRun.of("verify", ledger).exit()).isZero();
    }

    /**
     * 123456.79 is 12.35亿元 like 123456.78, and as much more than 9999.99: both sentences stand. 98765.43 is 9.88, and 88765.44
     * more; the table keeps 万元. A chart says which of its columns is meant.
     */
    @Test
    void what_is_falsified_is_said_in_the_unit_it_was_printed_in_and_only_where_it_prints_otherwise() throws IOException {
        take("notary.income,2022,9999.99", "notary.income,2023,123456.78");
        Path template = template("经费【notary.income】【notary.income·单位】，【notary.income·增减】。", "【表：notary.income】",
                "【图：notary.income·近五年】");
        CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", folder.resolve("r.docx"));
        take("notary.income,2023,123456.79");
        assertThat(falsified()).containsExactly("123456.78>123456.79", "123456.78>123456.79");
        take("notary.income,2023,98765.43");
        assertThat(falsified()).contains("12.35>9.88", "增加11.35亿元>增加8.88亿元", "123456.78>98765.43");
        assertThat(CliRun.of("editions", ledger, "--falsified").out()).contains(" | 2023年");
    }

    /** What was printed and what it would be now. */
    private List<String> falsified() {
        return CliRun.of("editions", ledger, "--falsified", "--format", "csv").lines().stream().skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(cells -> cells[4] + ">" + cells[5]).toList();
    }

    @Test
    void the_same_final_report_again_is_the_same_edition_and_the_same_bytes() throws IOException {
        Path template = template("受理【法律援助案件受理数】件。");
        Path first = folder.resolve("1.docx");
        Path second = folder.resolve("2.docx");
        CliRun.of("report", ledger, "--year", "2023", "--template", template, "--out", first);
        Clock later = Clock.offset(CliRun.CLOCK, Duration.ofHours(1));
        CliRun.at(later, "report", ledger, "--year", "2023", "--template", template, "--out", second);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(editions()).hasSize(1);
        take("legal_aid.accepted,2023,661");
        CliRun.at(later, "report", ledger, "--year", "2023", "--template", template, "--out", second);
        assertThat(editions()).hasSize(2);
        assertThat(Files.readAllBytes(second)).isNotEqualTo(Files.readAllBytes(first));
        Path again = folder.resolve("again.docx");
        assertThat(CliRun.of("editions", ledger, "--edition", "1", "--out", again).exit()).isZero();
        assertThat(again).hasSameBinaryContentAs(first);
        assertThat(CliRun.of("verify", ledger).exit()).isZero();
    }

    @Test
    void the_same_draft_an_hour_later_is_the_same_bytes() throws IOException {
        Path template = template("受理【法律援助案件受理数】件，【法律援助案件受理数·同比】。", "【图：法律援助案件受理数·近五年】", "【表：法律援助】");
        Path first = folder.resolve("1.docx");
        Path second = folder.resolve("2.docx");
        Clock later = Clock.offset(CliRun.CLOCK, Duration.ofHours(1));
        for (boolean own : new boolean[] {true, false}) {
            Object[] given = own ? new Object[] {} : new Object[] {"--template", template};
            draft(CliRun.CLOCK, first, given);
            draft(later, second, given);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }

    private void draft(Clock clock, Path out, Object... given) {
        List<Object> words = new ArrayList<>(List.of("report", ledger, "--year", "2023", "--draft", "--out", out));
        words.addAll(List.of(given));
        assertThat(CliRun.at(clock, words.toArray()).exit()).isZero();
    }

    /** Year, number, when, who, figures and places that are not so any more. */
    private List<String> editions() {
        return CliRun.of("editions", ledger, "--format", "csv").lines().stream().skip(1).map(line -> line.split(","))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[3], cells[6], cells[7])).toList();
    }

    @Test
    void a_report_of_an_earlier_year_becomes_a_template_and_every_number_is_listed() throws IOException {
        Path out = folder.resolve("t.docx");
        CliRun run = CliRun.of("template", ledger, "--year", "2023", "--out", out, "--format", "csv", "--from",
                template("2023年受理法律援助案件660件，同比增长38.9%，走访300余户，新设窗口7777个。"));
        assertThat(run.exit()).isZero();
        assertThat(run.lines().stream().filter(line -> line.contains(",")).map(line -> line.split(","))
                .map(line -> line[0] + " " + line[1])).contains(
                "placeholder 2023", "placeholder 660", "placeholder 同比增长38.9%", "typed 300", "typed 7777");
        assertThat(run.out() + run.err()).contains("3处换成占位符").contains("2个数照原样留下");
        assertThat(PlainDocx.text(out)).isEqualTo("【年份】年受理法律援助案件【法律援助案件受理数】件，【法律援助案件受理数·同比】，走访300余户，新设窗口7777个。");
    }

    @Test
    void a_chart_of_the_report_becomes_its_placeholder_too() throws IOException {
        Path report = folder.resolve("r.docx");
        Path out = folder.resolve("t.docx");
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--draft", "--template", template("【图：法律援助案件受理数·近五年】"),
                "--out", report).exit()).isZero();
        assertThat(PlainDocx.text(report).strip()).startsWith("图1　");
        CliRun run = CliRun.of("template", ledger, "--year", "2023", "--out", out, "--format", "csv", "--from", report);
        assertThat(run.lines()).contains("placeholder,,【图：法律援助案件受理数·近五年】,【图：法律援助案件受理数·近二年】,"
                + "图1　测试区司法局2022—2023年法律援助案件受理数");
        assertThat(PlainDocx.text(out).strip()).isEqualTo("【图：法律援助案件受理数·近五年】");
    }
}
