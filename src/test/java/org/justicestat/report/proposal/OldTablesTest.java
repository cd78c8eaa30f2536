package org.justicestat.report.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Conventions;
import org.justicestat.model.Direction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.FilledReport;
import org.justicestat.report.ReadBack;
import org.justicestat.report.ReportScope;
import org.justicestat.report.StarterTemplate;
import org.justicestat.report.Template;
import org.justicestat.report.TemplateFill;
import org.justicestat.report.Templates;
import org.justicestat.text.Messages;
import org.justicestat.view.SampleSnapshot;

/** Tables of an old report: numbers told by the heads of their row and column, and tables the workbench writes as a whole. */
class OldTablesTest {

    private static final Year YEAR = new Year(2023);

    /** Accepted 660 against 475 (+38.9 %), closed 495 against 500 (−1 %), money 1234.50; two offices. */
    private static ReportScope scope() {
        SnapshotBuilder ledger = new SnapshotBuilder().office("north").office("south")
                .indicator(flow("la.accepted", "援助受理数", Measure.FLOW, "件"))
                .indicator(flow("la.closed", "援助办结数", Measure.FLOW, "件"))
                .indicator(flow("la.money", "挽回损失", Measure.AMOUNT, "万元")).publishedRate("r.r")
                .cell("north", "la.accepted", "2022", "475").cell("north", "la.accepted", "2023-03", "60")
                .cell("north", "la.accepted", "2023", "400").cell("south", "la.accepted", "2023", "260")
                .cell("south", "la.accepted", "2022", "0")
                .cell("bureau", "la.closed", "2022", "500").cell("bureau", "la.closed", "2023", "495")
                .cell("bureau", "la.money", "2023", "1234.50")
                .published("bureau", "r.r", "2023", "98.5").published("bureau", "r.r", "2022", "97.3");
        return scope(ledger);
    }

    private static ReportScope scope(SnapshotBuilder ledger) {
        return new ReportScope(ledger.build(), YEAR, Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
    }

    private static Indicator flow(String code, String name, Measure measure, String unit) {
        return new Indicator(code, new Name(name, ""), Name.of("援助"), new Quantity(unit, measure, Frequency.YEARLY,
                measure == Measure.AMOUNT ? 2 : 0, Aggregation.SUM), Optional.empty(),
                new Meaning(Direction.NONE, "", List.of()));
    }

    /** Rows of cells between bars; {@code >} before a text spans two columns, {@code ^} goes on with the cell above. */
    private static String table(String... rows) {
        return Stream.of(rows).map(row -> Stream.of(row.split("\\|", -1)).map(OldTablesTest::cell)
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }

    private static String cell(String text) {
        String format = text.startsWith(">") ? "<w:gridSpan w:val=\"2\"/>" : text.equals("^") ? "<w:vMerge/>" : "";
        return "<w:tc><w:tcPr>" + format + "</w:tcPr>" + Templates.paragraph(text.replaceFirst("^[>^]", "")) + "</w:tc>";
    }

    private static List<String> cells(String... rows) throws IOException {
        return cells(new OldReport(Templates.of(table(rows)), scope()));
    }

    private static List<String> cells(OldReport old) {
        return old.proposals().stream().filter(one -> one.form() != Proposal.Form.TABLE)
                .map(one -> one.number() + (one.isOffered() ? one.placeholders().getFirst() : "")).toList();
    }

    @Test
    void a_number_is_told_by_the_heads_of_its_row_and_column() throws Exception {
        assertThat(cells("项目|2023年|上年|比上年增减（%）", "援助受理数|660|475|38.9", "援助办结数（件）|495|500|-1.0"))
                .containsExactly("2023【年份】", "660【援助受理数】", "475【援助受理数·上年】", "38.9【援助受理数·增幅】",
                        "495【援助办结数】", "500【援助办结数·上年】", "-1.0【援助办结数·增幅】");
    }

    @Test
    void offices_are_rows_and_months_are_columns() throws Exception {
        assertThat(cells("机构|援助受理数（件）|援助办结数（件）", "north|400|—", "south|260|", "合计|660|495")).containsExactly(
                "400【援助受理数·所north】", "260【援助受理数·所south】", "660【援助受理数】", "495【援助办结数】");
        assertThat(cells("项目|3月|全年", "north援助受理数|60|1")).containsExactly("60", "1");
        assertThat(cells("援助受理数|3月", "所north|60")).containsExactly("60【援助受理数·所north·3月】");
    }

    /** 1998 and 2019 would be years in a head, in the first column or under 年份; elsewhere they are counts like any other. */
    @Test
    void a_count_that_looks_like_a_year_is_a_number() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().indicator(flow("la.accepted", "援助受理数", Measure.FLOW, "件"))
                .cell("bureau", "la.accepted", "2022", "1998").cell("bureau", "la.accepted", "2023", "2019");
        OldReport old = new OldReport(Templates.of(table("项目|2023|2022|同比", "援助受理数|2019|1998|1.1%")), scope(ledger));
        assertThat(cells(old)).containsExactly("2023【年份】", "2022【上年份】", "2019【援助受理数】", "1998【援助受理数·上年】",
                "1.1【援助受理数·增幅】");
        OldReport years = new OldReport(Templates.of(table("序号|年份|援助受理数", "1|2022|1998", "2|2023|2019")), scope(ledger));
        assertThat(cells(years)).containsExactly("2022【上年份】", "1998【援助受理数·上年】", "2023【年份】", "2019【援助受理数】");
    }

    @Test
    void merged_heads_and_bands_are_read_where_they_cover() throws Exception {
        assertThat(cells("单位|>援助受理数（件）", "^|2023年|2022年", "合计|660|475")).containsExactly(
                "2023【年份】", "2022【上年份】", "660【援助受理数】", "475【援助受理数·上年】");
        assertThat(cells("项目|2023年", ">援助", "受理数|660", "办结数|495")).contains("660【援助受理数】", "495【援助办结数】");
    }

    @ParameterizedTest
    @ValueSource(strings = {"↓1%", "▼1.0%", "-1%", "－1.0％", "下降1%"})
    void a_change_in_a_column_becomes_a_bare_number_with_its_sign(String typed) throws Exception {
        OldReport old = new OldReport(Templates.of(table("项目|2023年|同比", "援助办结数|495|" + typed)), scope());
        ReadBack template = ReadBack.of(old.asTemplate(old.likeliest()));
        assertThat(template.body("//w:tc").getLast()).matches("【援助办结数·增幅】[%％]");
        FilledReport filled = new TemplateFill(scope(), DocumentOptions.PLAIN)
                .fill(Template.of("t.docx", old.asTemplate(old.likeliest())), false, Progress.NONE);
        assertThat(ReadBack.of(filled.content()).body("//w:tc").getLast()).matches("-1\\.0[%％]");
    }

    @Test
    void a_change_the_other_way_a_share_and_an_ordinal_are_not_proposed() throws Exception {
        assertThat(cells("序号|项目|2023年|同比|占比", "1|援助办结数|495|↑1%|1%")).containsExactly("2023【年份】", "495【援助办结数】",
                "↑1", "1");
    }

    /** What prints the same figure in every year would contradict a head that stays as it is typed. */
    @Test
    void figures_of_earlier_years_and_numbers_the_ledger_does_not_know_stay() throws Exception {
        assertThat(cells("项目|2021年|2023年", "援助受理数|660|661")).containsExactly("2021", "2023【年份】", "660", "661");
    }

    @Test
    void grouped_thousands_money_and_rates_are_read() throws Exception {
        assertThat(cells("项目|单位|本年", "挽回损失|万元|1,234.50", "指标r.r|%|98.5")).containsExactly("1,234.50【挽回损失】", "98.5【指标r.r】");
        assertThat(cells("项目（单位：亿元）|本年", "挽回损失|0.12", "援助受理数|约660件")).containsExactly("0.12", "660");
    }

    /** Where there is no growth, no sign of one is left behind the dash. */
    @Test
    void a_growth_that_there_is_not_prints_as_a_dash_alone() throws Exception {
        SnapshotBuilder none = new SnapshotBuilder().indicator(flow("la.closed", "援助办结数", Measure.FLOW, "件"))
                .cell("bureau", "la.closed", "2022", "0").cell("bureau", "la.closed", "2023", "5");
        FilledReport filled = new TemplateFill(scope(none), DocumentOptions.PLAIN)
                .fill(Templates.of(table("同比", "【援助办结数·增幅】%")), false, Progress.NONE);
        assertThat(ReadBack.of(filled.content()).body("//w:tc")).containsExactly("同比", "—");
    }

    private static ReportScope sample(int year) {
        return new ReportScope(SampleSnapshot.of(2022, new Month(2024, 12)), new Year(year), Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
    }

    private static byte[] filled(int year, Template template) {
        return new TemplateFill(sample(year), DocumentOptions.PLAIN).fill(template, true, Progress.NONE).content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"【表：主要指标】", "【表：全部指标】", "【表：人民调解】", "【表：收到行政复议申请数、行政复议受理数】",
            "【表：调解矛盾纠纷数、法律援助申请数·各所】"})
    void a_table_that_the_workbench_writes_becomes_one_placeholder(String placeholder) throws Exception {
        byte[] report = filled(2023, Templates.of(Templates.paragraph("前文") + Templates.paragraph(placeholder)
                + Templates.paragraph("后文")));
        OldReport old = new OldReport(Template.of("old.docx", report), sample(2023));
        assertThat(old.proposals()).filteredOn(one -> one.form() == Proposal.Form.TABLE).hasSizeBetween(1, 9)
                .allSatisfy(one -> assertThat(one.placeholders()).contains(placeholder));
        byte[] template = old.asTemplate(old.likeliest());
        assertThat(ReadBack.of(template).body("//w:tbl")).isEmpty();
        assertThat(ReadBack.of(template).body("//w:body/w:p[normalize-space()]")).hasSize(3).startsWith("前文").endsWith("后文");
        assertThat(ReadBack.of(filled(2023, Template.of("t.docx", template))).body("//w:body//w:p"))
                .isEqualTo(ReadBack.of(report).body("//w:body//w:p"));
    }

    /** Its name has a star in the table. */
    @Test
    void an_estimate_does_not_keep_a_table_from_being_known() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().indicator(flow("la.accepted", "援助受理数", Measure.FLOW, "件"))
                .indicator(flow("la.closed", "援助办结数", Measure.FLOW, "件")).estimated("bureau", "la.accepted", "2023", "660")
                .cell("bureau", "la.closed", "2023", "495");
        byte[] report = new TemplateFill(scope(ledger), DocumentOptions.PLAIN)
                .fill(Templates.of(Templates.paragraph("【表：全部指标】")), true, Progress.NONE).content();
        assertThat(ReadBack.of(report).body("//w:tc")).contains("援助受理数*");
        OldReport old = new OldReport(Template.of("old.docx", report), scope(ledger));
        assertThat(old.likeliest().values()).containsExactly("【表：全部指标】");
    }

    /** The product's own report of one year, as if somebody had typed it, gives the report of the next. */
    @Test
    void a_report_becomes_a_template_that_prints_the_same_year_again_and_the_next_one_right() throws Exception {
        ReportScope year = sample(2023);
        Template own = StarterTemplate.of(Optional.empty(), year);
        byte[] report = filled(2023, own);
        OldReport old = new OldReport(Template.of("old.docx", report), year);
        Template template = Template.of("t.docx", old.asTemplate(old.likeliest()));
        assertThat(ReadBack.of(filled(2023, template)).body("//w:body//w:p"))
                .isEqualTo(ReadBack.of(report).body("//w:body//w:p"));
        List<String> next = ReadBack.of(filled(2024, template)).body("//w:body//w:p");
        byte[] wanted = filled(2024, StarterTemplate.of(Optional.empty(), sample(2024)));
        assertThat(next).isEqualTo(ReadBack.of(wanted).body("//w:body//w:p"));
        assertThat(old.staysTyped(old.likeliest().keySet())).isEmpty();
        String chart = "word/charts/chart1.xml";
        assertThat(ReadBack.of(filled(2024, template)).parts().get(chart)).isEqualTo(ReadBack.of(wanted).parts().get(chart));
    }
}
