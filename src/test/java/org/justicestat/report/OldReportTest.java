package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        return read(text).proposals().stream()
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
    void nearly_every_number_of_a_report_gets_its_own_placeholder_first() throws Exception {
        ReportScope scope = new ReportScope(SampleSnapshot.of(2022, new Month(2023, 12)), YEAR, Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
        FilledReport report = new TemplateFill(scope, DocumentOptions.PLAIN)
                .fill(Templates.of(Templates.paragraph("【段：各领域】")), true, Progress.NONE);
        PlaceholderText placeholders = new PlaceholderText(scope.snapshot(), YEAR);
        List<String> wanted = report.figures().stream()
                .map(figure -> figure.text() + " " + placeholders.of(figure.ref())).toList();
        OldReport old = new OldReport(Template.of("old.docx", report.content()), scope);
        List<String> proposed = new ArrayList<>(old.proposals().stream()
                .map(proposal -> proposal.number() + " " + proposal.placeholders().getFirst()).toList());
        long right = wanted.stream().filter(proposed::remove).count();
        assertThat(right * 100).as("%s of %s, wrong: %s", right, wanted.size(), proposed)
                .isGreaterThanOrEqualTo(wanted.size() * 95L);
    }

    @Test
    void money_typed_in_either_unit_is_found_without_its_unit() throws Exception {
        assertThat(proposed("金额指标a.m为12345.60万元，即1.23亿元")).containsExactly("12345.60 【指标a.m】", "1.23 【指标a.m】");
    }

    @Test
    void ordinals_dates_and_foreign_numbers_are_passed_over() throws Exception {
        assertThat(proposed("1.第660号，660月，〔2023〕660号，受理法律援助案件661件")).isEmpty();
    }

    @Test
    void only_what_was_confirmed_is_replaced_and_the_template_prints_the_same_report() throws Exception {
        OldReport old = read("全年受理法律援助案件660件，同比增长38.9%。", "收到行政复议申请660件。");
        Map<Proposal, String> confirmed = new LinkedHashMap<>();
        old.proposals().stream().filter(proposal -> proposal.paragraph() == 0)
                .forEach(proposal -> confirmed.put(proposal, proposal.placeholders().getFirst()));
        byte[] template = old.asTemplate(confirmed);
        assertThat(ReadBack.of(template).body("//w:p"))
                .containsExactly("全年受理法律援助案件【法律援助案件受理数】件，【法律援助案件受理数·同比】。", "收到行政复议申请660件。");
        assertThat(ReadBack.of(Templates.fill(ledger(), Template.of("t.docx", template)).content()).body("//w:p"))
                .containsExactly("全年受理法律援助案件660件，同比增长38.9%。", "收到行政复议申请660件。");
    }
}
