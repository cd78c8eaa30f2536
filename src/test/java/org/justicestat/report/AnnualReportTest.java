package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;

class AnnualReportTest {

    private static ReadBack compose(SnapshotBuilder ledger) {
        return fill(ledger, Optional.empty());
    }

    private static ReadBack fill(SnapshotBuilder ledger, Optional<Template> template) {
        ReportScope scope = new ReportScope(ledger.build(), new Year(2023), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.parse("2024-02-05T00:00:00Z"));
        try {
            return ReadBack.of(new AnnualReport(scope, template, DocumentOptions.PLAIN)
                    .fill(Optional.empty(), Progress.NONE).content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paragraphs(ReadBack document) throws Exception {
        return document.body("//w:body/w:p[w:pPr/w:pStyle/@w:val='BodyText']");
    }

    private static List<String> annexRows(ReadBack document) throws Exception {
        List<String> rows = new ArrayList<>();
        int count = document.body("//w:tbl[last()]/w:tr").size();
        int tables = document.body("//w:body/w:tbl").size();
        for (int row = 2; row <= count; row++) {
            List<String> cells = document.body("//w:body/w:tbl[" + tables + "]/w:tr[" + row + "]/w:tc");
            if (cells.size() > 1) {
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").amount("a.m").stock("a.s").flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d");
    }

    @Test
    void the_five_parts_stand_in_their_order_and_the_unwritten_ones_are_marked() throws Exception {
        ReadBack document = compose(ledger().cell("bureau", "a.x", "2023", "660"));
        List<String> headings = document.body("//w:body/w:p[w:pPr/w:pStyle/@w:val='1']");
        assertThat(headings).hasSize(5);
        assertThat(headings.getFirst()).startsWith("一、2023年度");
        assertThat(headings.get(3)).startsWith("四、2024年度");
        assertThat(paragraphs(document)).filteredOn(text -> text.startsWith("【待填：")).hasSize(4);
    }

    @Test
    void a_sentence_gives_figure_and_change_of_flows_first_and_stocks_at_the_end_of_the_year() throws Exception {
        ReadBack document = compose(ledger().cell("bureau", "a.x", "2022", "475").cell("bureau", "a.x", "2023", "660")
                .cell("bureau", "a.s", "2022", "40").cell("bureau", "a.s", "2023", "30"));
        assertThat(paragraphs(document)).contains("全年指标a.x为660件，同比增长38.9%。截至年末，指标a.s为30人，比上年末下降25.0%。");
    }

    @Test
    void names_have_full_width_brackets_and_the_end_of_the_year_is_said_once() throws Exception {
        SnapshotBuilder ledger = ledger().indicator(new Indicator("a.v", Name.of("期末在册村(社区)数"), Name.of("领域"),
                new Quantity("个", Measure.STOCK, Frequency.MONTHLY, 0, Aggregation.LAST), Optional.empty(),
                new Meaning(Direction.NONE, "", List.of())));
        ReadBack document = compose(ledger.cell("bureau", "a.v", "2022", "40").cell("bureau", "a.v", "2023", "50"));
        assertThat(paragraphs(document)).contains("截至年末，在册村（社区）数为50个，比上年末增长25.0%。");
        assertThat(annexRows(document)).containsExactly("期末在册村（社区）数 | 个 | 50 | 40 | 25.0");
    }

    @Test
    void a_figure_that_is_due_and_missing_is_marked_and_one_nobody_owes_is_left_out() throws Exception {
        SnapshotBuilder ledger = ledger().office("o1").duty("o1", "a.x").cell("bureau", "a.m", "2023", "12.50");
        ReadBack document = compose(ledger);
        assertThat(paragraphs(document)).contains("全年指标a.x为【缺：指标a.x·2023年】；指标a.m为12.50万元。");
        assertThat(annexRows(document)).containsExactly("指标a.x | 件 | … | … | …", "指标a.m | 万元 | 12.50 | … | …");
    }

    @Test
    void last_years_gap_is_said_after_the_figure_unless_all_of_last_year_is_one() throws Exception {
        SnapshotBuilder ledger = ledger().cell("bureau", "a.x", "2023", "660").cell("bureau", "a.m", "2023", "1");
        assertThat(paragraphs(compose(ledger)).getFirst()).endsWith("台账中无上年数据，本报告不作同比。");
        assertThat(paragraphs(compose(ledger))).contains("全年指标a.x为660件；指标a.m为1.00万元。");
        ledger.cell("bureau", "a.x", "2022", "475");
        assertThat(paragraphs(compose(ledger))).contains("全年指标a.x为660件，同比增长38.9%；指标a.m为1.00万元，上年无统计数据。");
    }

    @Test
    void not_applicable_is_left_out_of_the_text_and_kept_as_a_dash_in_the_annex() throws Exception {
        ReadBack document = compose(ledger().notApplicable("bureau", "a.x", "2023").cell("bureau", "a.m", "2023", "1"));
        assertThat(String.join("", paragraphs(document))).doesNotContain("a.x");
        assertThat(annexRows(document)).contains("指标a.x | 件 | — | … | —");
    }

    @Test
    void the_annex_has_stored_unit_and_decimals_and_marks_estimates() throws Exception {
        ReadBack document = compose(ledger().estimated("bureau", "a.x", "2023", "11600").cell("bureau", "a.x", "2022", "0")
                .cell("bureau", "a.m", "2023", "12345.60").published("bureau", "a.r", "2023", "99.8"));
        assertThat(annexRows(document)).containsExactly("指标a.x* | 件 | 11600 | 0 | —",
                "指标a.m | 万元 | 12345.60 | … | …", "指标a.r | % | 99.80 | … | …");
        assertThat(String.join("", paragraphs(document))).contains("1.23亿元");
    }

    @Test
    void a_figure_of_a_span_or_quarter_has_its_own_row_with_its_period() throws Exception {
        ReadBack document = compose(ledger().flow("a.q", Frequency.QUARTERLY)
                .cell("bureau", "a.x", "2023-01/2023-11", "90").cell("bureau", "a.x", "2022-01/2022-11", "60")
                .cell("bureau", "a.q", "2023-Q2", "7"));
        assertThat(annexRows(document)).containsExactly("指标a.x（2023年1—11月） | 件 | 90 | 60 | 50.0",
                "指标a.q（2023年第2季度） | 件 | 7 | … | …");
    }

    @Test
    void months_of_an_unfinished_year_are_cumulated_in_one_row_and_those_beyond_a_gap_stand_alone() throws Exception {
        ReadBack document = compose(ledger().months("bureau", "a.x", 2023, "1", "2", "3")
                .cell("bureau", "a.x", "2023-05", "9"));
        assertThat(annexRows(document)).containsExactly("指标a.x（2023年1—3月） | 件 | 6 | … | …",
                "指标a.x（2023年5月） | 件 | 9 | … | …");
    }

    @Test
    void months_of_a_complete_year_have_no_rows_of_their_own() throws Exception {
        String[] months = {"1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"};
        assertThat(annexRows(compose(ledger().months("bureau", "a.x", 2023, months)))).containsExactly("指标a.x | 件 | 12 | … | …");
    }

    @Test
    void the_chart_shows_the_longest_series_and_a_gap_stays_a_gap() throws Exception {
        ReadBack document = compose(ledger().cell("bureau", "a.d", "2020", "5").cell("bureau", "a.d", "2022", "20")
                .cell("bureau", "a.d", "2023", "25").cell("bureau", "a.x", "2023", "1"));
        String chart = "word/charts/chart1.xml";
        assertThat(document.in(chart, "//c:barChart//c:cat//c:v")).containsExactly("2020年", "2021年", "2022年", "2023年");
        assertThat(document.in(chart, "//c:barChart//c:val//c:pt/@idx")).containsExactly("0", "2", "3");
        assertThat(document.in(chart, "//c:barChart//c:val//c:v")).containsExactly("5", "20", "25");
        assertThat(document.in(chart, "//c:lineChart//c:val//c:v")).containsExactly("25.0");
    }

    @Test
    void an_empty_ledger_gives_the_outline_alone() throws Exception {
        ReadBack document = compose(ledger());
        assertThat(document.body("//w:tbl")).isEmpty();
        assertThat(document.body("//w:p[w:pPr/w:pStyle[@w:val='AttachmentNote' or @w:val='AnnexLabel']]")).isEmpty();
        assertThat(document.parts()).doesNotContainKey("word/charts/chart1.xml");
    }
}
