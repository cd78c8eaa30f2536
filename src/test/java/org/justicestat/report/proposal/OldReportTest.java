package org.justicestat.report.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.justicestat.report.Template;
import org.justicestat.report.TemplateFill;
import org.justicestat.report.Templates;
import org.justicestat.report.template.PlaceholderText;
import org.justicestat.text.Messages;
import org.justicestat.view.SampleSnapshot;

class OldReportTest {

    private static final Year YEAR = new Year(2023);

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().indicator(flow("la.accepted", "法律援助案件受理数", "受理法律援助案件"))
                .indicator(flow("re.applied", "行政复议申请数", "行政复议申请")).amount("a.m")
                .cell("bureau", "la.accepted", "2022", "475").cell("bureau", "la.accepted", "2023", "660")
                .cell("bureau", "re.applied", "2022", "600").cell("bureau", "re.applied", "2023", "660")
                .cell("bureau", "a.m", "2023", "12345.60");
    }

    private static Indicator flow(String code, String name, String alias) {
        return new Indicator(code, new Name(name, ""), Name.of("业务"),
                new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM), Optional.empty(),
                new Meaning(Direction.NONE, "", List.of(alias)));
    }

    private static ReportScope scope() {
        return new ReportScope(ledger().build(), YEAR, Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
    }

    private static OldReport read(String... paragraphs) throws Exception {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append(Templates.paragraph(paragraph));
        }
        return new OldReport(Templates.of(body.toString()), scope());
    }

    private static List<String> proposed(String text) throws Exception {
        return read(text).proposals().stream().filter(Proposal::isOffered)
                .map(proposal -> proposal.number() + " " + proposal.placeholders().getFirst()).toList();
    }

    /** Both are 660 this year; the words before the number tell which is meant. 660 ÷ 475 = 1.3895, 660 ÷ 600 = 1.1. */
    @Test
    void a_number_is_the_figure_of_its_value_whose_name_stands_before_it() throws Exception {
        assertThat(proposed("全年受理法律援助案件660件，同比增长38.9%；收到行政复议申请660件，同比增长10%。")).containsExactly(
                "660 【法律援助案件受理数】", "同比增长38.9% 【法律援助案件受理数·同比】",
                "660 【行政复议申请数】", "同比增长10% 【行政复议申请数·同比】");
    }

    @Test
    void years_become_words_of_the_document_and_last_years_figures_are_known() throws Exception {
        assertThat(proposed("2023年受理法律援助案件比2022年的475件多，2024年继续。")).containsExactly(
                "2023 【年份】", "2022 【上年份】",
                "475 【法律援助案件受理数·上年】", "2024 【下年份】");
    }

    /** 6 ÷ 3 doubles, but so few cases are given as numbers; 665 cases are as many as before. */
    @Test
    void a_change_is_known_by_the_words_the_report_has_for_it() throws Exception {
        SnapshotBuilder few = new SnapshotBuilder().indicator(flow("la.accepted", "法律援助案件受理数", "受理法律援助案件"))
                .indicator(flow("re.applied", "行政复议申请数", "行政复议申请"))
                .cell("bureau", "la.accepted", "2022", "3").cell("bureau", "la.accepted", "2023", "6")
                .cell("bureau", "re.applied", "2022", "665").cell("bureau", "re.applied", "2023", "665");
        ReportScope scope = new ReportScope(few.build(), YEAR, Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
        OldReport old = new OldReport(Templates.of(Templates.paragraph("受理法律援助案件6件，由3件增至6件；行政复议申请665件，与上年持平。")), scope);
        assertThat(old.proposals()).extracting(proposal -> proposal.number() + " " + proposal.placeholders().getFirst())
                .containsExactly("6 【法律援助案件受理数】", "由3件增至6件 【法律援助案件受理数·同比】", "665 【行政复议申请数】",
                        "与上年持平 【行政复议申请数·同比】");
    }

    /** The product's own report of the demonstration bureau, as if somebody had typed it. */
    @Test
    void every_number_of_a_report_gets_its_own_placeholder_first() throws Exception {
        ReportScope scope = new ReportScope(SampleSnapshot.of(2022, new Month(2023, 12)), YEAR, Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
        FilledReport report = new TemplateFill(scope, DocumentOptions.PLAIN)
                .fill(Templates.of(Templates.paragraph("【段：各领域】")), true, Progress.NONE);
        PlaceholderText placeholders = new PlaceholderText(scope.snapshot(), YEAR);
        List<String> wanted = report.figures().stream()
                .map(figure -> figure.text() + " " + placeholders.of(figure.ref())).toList();
        OldReport old = new OldReport(Template.of("old.docx", report.content()), scope);
        List<String> proposed = new ArrayList<>(old.proposals().stream().filter(Proposal::isOffered)
                .map(proposal -> proposal.number() + " " + proposal.placeholders().getFirst()).toList());
        long right = wanted.stream().filter(proposed::remove).count();
        assertThat(right).as("wrong: %s", proposed).isEqualTo(wanted.size());
    }

    @Test
    void money_typed_in_either_unit_is_found_without_its_unit() throws Exception {
        assertThat(proposed("金额指标a.m为12345.60万元，即1.23亿元")).containsExactly("12345.60 【指标a.m】", "1.23 【指标a.m】");
    }

    @Test
    void ordinals_and_dates_are_no_statistics_and_a_foreign_number_is_listed_as_typed() throws Exception {
        assertThat(typed("1.第660号，660月，〔2023〕660号，1—660月，“12.4”，（660），12348热线，受理法律援助案件661件"))
                .containsExactly("661 EXACT");
    }

    private static List<String> typed(String text) throws Exception {
        OldReport old = read(text);
        return old.staysTyped(old.likeliest().keySet()).stream().map(one -> one.number() + " " + one.form()).toList();
    }

    /** A placeholder would print 660 behind 近, and never characters; 660万 is no count of the ledger. */
    @Test
    void what_would_not_be_printed_again_as_it_is_typed_stays_and_is_listed() throws Exception {
        String text = "受理法律援助案件660余件，近660件，约660件，超过660件，六百六十件，660万件；法律援助案件预约660件";
        assertThat(typed(text)).containsExactly("660 ROUNDED", "660 ROUNDED", "660 ROUNDED", "660 ROUNDED", "六百六十 NUMERAL",
                "660 EXACT");
        assertThat(proposed(text)).containsExactly("660 【法律援助案件受理数】");
    }

    @Test
    void last_years_figure_is_told_by_the_words_before_it() throws Exception {
        SnapshotBuilder same = new SnapshotBuilder().indicator(flow("la.accepted", "法律援助案件受理数", "受理法律援助案件"))
                .cell("bureau", "la.accepted", "2022", "660").cell("bureau", "la.accepted", "2023", "660");
        ReportScope scope = new ReportScope(same.build(), YEAR, Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
        OldReport old = new OldReport(Templates.of(Templates.paragraph("受理法律援助案件660件，上年受理法律援助案件660件")), scope);
        assertThat(old.likeliest().values()).containsExactly("【法律援助案件受理数】", "【法律援助案件受理数·上年】");
    }

    /** 660 against 475: 185 more, 38.9 %; 12 against 6 doubles; 22 against 10 is 1.2 times more; 90 % against 88.8 %. */
    @ParameterizedTest
    @CsvSource({
        "受理法律援助案件660件，比上年增长38.9%, 比上年增长38.9% 【法律援助案件受理数·同比】",
        "受理法律援助案件660件，与去年同期相比上升３８.９％, 与去年同期相比上升３８.９％ 【法律援助案件受理数·同比】",
        "受理法律援助案件660件，比上年增加185件, 增加185件 【法律援助案件受理数·增减】",
        "受理法律援助案件由475件增加到660件, 由475件增加到660件 【法律援助案件受理数·同比】",
        "行政复议申请12件，比上年翻了一番, 比上年翻了一番 【行政复议申请数·同比】",
        "普法活动22场，同比增加1.2倍, 同比增加1.2倍 【普法活动场次·同比】",
        "普法活动22场，是去年的2.2倍, 是去年的2.2倍 【普法活动场次·同比】",
        "调解案件30件，同比持平, 同比持平 【调解案件数·同比】",
        "指标r.rate为90%，提升1.2个百分点, 提升1.2个百分点 【指标r.rate·同比】",
    })
    void a_change_is_known_in_the_forms_that_writers_use(String text, String expected) throws Exception {
        assertThat(new OldReport(Templates.of(Templates.paragraph(text)), changes()).likeliest().entrySet())
                .extracting(entry -> entry.getKey().number() + " " + entry.getValue()).contains(expected);
    }

    private static ReportScope changes() {
        SnapshotBuilder ledger = ledger().indicator(flow("p.events", "普法活动场次", "普法活动"))
                .indicator(flow("m.cases", "调解案件数", "调解案件")).publishedRate("r.rate")
                .cell("bureau", "p.events", "2022", "10").cell("bureau", "p.events", "2023", "22")
                .cell("bureau", "m.cases", "2022", "30").cell("bureau", "m.cases", "2023", "30")
                .published("bureau", "r.rate", "2022", "88.8").published("bureau", "r.rate", "2023", "90.0")
                .cell("bureau", "re.applied", "2022", "6").cell("bureau", "re.applied", "2023", "12");
        return new ReportScope(ledger.build(), YEAR, Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
    }

    @Test
    void a_change_the_other_way_is_not_proposed() throws Exception {
        assertThat(proposed("受理法律援助案件660件，同比下降38.9%，减少185件")).containsExactly("660 【法律援助案件受理数】");
    }

    @Test
    void headers_notes_and_both_writings_of_a_text_box_are_read_and_changed() throws Exception {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + Templates.paragraph("受理法律援助案件660件") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox><w:txbxContent>" + Templates.paragraph("受理法律援助案件660件")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Map<String, String> parts = Map.of(
                "word/footnotes.xml", "<w:footnotes" + Templates.NAMESPACES + "><w:footnote w:id=\"2\">"
                        + Templates.paragraph("行政复议申请660件") + "</w:footnote></w:footnotes>",
                "word/header9.xml", "<w:hdr" + Templates.NAMESPACES + ">" + Templates.paragraph("2023年报告") + "</w:hdr>");
        OldReport old = new OldReport(Templates.of(box, parts), scope());
        assertThat(old.likeliest().values())
                .containsExactlyInAnyOrder("【法律援助案件受理数】", "【行政复议申请数】", "【年份】");
        ReadBack template = ReadBack.of(old.asTemplate(old.likeliest()));
        assertThat(template.body("//w:txbxContent")).containsExactly("受理法律援助案件【法律援助案件受理数】件",
                "受理法律援助案件【法律援助案件受理数】件");
        assertThat(template.in("word/footnotes.xml", "//w:p")).containsExactly("行政复议申请【行政复议申请数】件");
        assertThat(template.in("word/header9.xml", "//w:p")).containsExactly("【年份】年报告");
    }

    @Test
    void only_what_was_confirmed_is_replaced_and_the_template_prints_the_same_report() throws Exception {
        OldReport old = read("全年受理法律援助案件660件，同比增长38.9%。", "收到行政复议申请660件。");
        Map<Proposal, String> confirmed = new LinkedHashMap<>();
        old.proposals().stream().filter(proposal -> proposal.place().first() == 0)
                .forEach(proposal -> confirmed.put(proposal, proposal.placeholders().getFirst()));
        byte[] template = old.asTemplate(confirmed);
        assertThat(ReadBack.of(template).body("//w:p"))
                .containsExactly("全年受理法律援助案件【法律援助案件受理数】件，【法律援助案件受理数·同比】。", "收到行政复议申请660件。");
        assertThat(ReadBack.of(Templates.fill(ledger(), Template.of("t.docx", template)).content()).body("//w:p"))
                .containsExactly("全年受理法律援助案件660件，同比增长38.9%。", "收到行政复议申请660件。");
    }
}
