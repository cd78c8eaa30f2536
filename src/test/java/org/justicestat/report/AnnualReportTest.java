package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Conventions;
import org.justicestat.model.Frequency;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;

class AnnualReportTest {

    private static ReportDocument compose(SnapshotBuilder ledger) {
        return new AnnualReport(ledger.build(), Conventions.STANDARD, new Messages(Language.ZH))
                .compose(new Year(2023), Instant.parse("2024-02-05T00:00:00Z"));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<String> paragraphs(ReportDocument document) {
        return document.blocks().stream().filter(Block.Paragraph.class::isInstance)
                .map(block -> text(((Block.Paragraph) block).spans())).toList();
    }

    private static StatisticalTable annex(ReportDocument document) {
        return (StatisticalTable) document.blocks().stream().filter(StatisticalTable.class::isInstance).toList().getLast();
    }

    private static List<String> annexRows(ReportDocument document) {
        List<String> rows = new ArrayList<>();
        for (StatisticalTable.Row row : annex(document).rows()) {
            if (row instanceof StatisticalTable.Cells cells) {
                rows.add(cells.spans().stream().map(Span::text).collect(Collectors.joining(" | ")));
            }
        }
        return rows;
    }

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").amount("a.m").stock("a.s").flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d");
    }

    @Test
    void the_five_parts_stand_in_their_order_and_the_unwritten_ones_are_marked() {
        ReportDocument document = compose(ledger().cell("bureau", "a.x", "2023", "660"));
        List<String> headings = document.blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).filter(heading -> heading.level() == 1).map(Block.Heading::text).toList();
        assertThat(headings).hasSize(5);
        assertThat(headings.getFirst()).startsWith("一、2023年度");
        assertThat(headings.get(3)).startsWith("四、2024年度");
        assertThat(paragraphs(document)).filteredOn(text -> text.startsWith("【待填：")).hasSize(4);
    }

    @Test
    void a_sentence_gives_figure_and_change_of_flows_first_and_stocks_at_the_end_of_the_year() {
        ReportDocument document = compose(ledger().cell("bureau", "a.x", "2022", "475").cell("bureau", "a.x", "2023", "660")
                .cell("bureau", "a.s", "2022", "40").cell("bureau", "a.s", "2023", "30"));
        assertThat(paragraphs(document)).contains("全年指标a.x为660件，同比增长38.9%。年末指标a.s为30人，比上年末下降25.0%。");
    }

    @Test
    void a_figure_that_is_due_and_missing_is_marked_and_one_nobody_owes_is_left_out() {
        SnapshotBuilder ledger = ledger().office("o1").duty("o1", "a.x").cell("bureau", "a.m", "2023", "12.50");
        ReportDocument document = compose(ledger);
        assertThat(paragraphs(document)).contains("全年指标a.x为【缺：指标a.x·2023年】；指标a.m为12.50万元。");
        assertThat(annexRows(document)).containsExactly("指标a.x | 件 | … | … | …", "指标a.m | 万元 | 12.50 | … | …");
    }

    @Test
    void last_years_gap_is_said_after_the_figure_unless_all_of_last_year_is_one() {
        SnapshotBuilder ledger = ledger().cell("bureau", "a.x", "2023", "660").cell("bureau", "a.m", "2023", "1");
        assertThat(paragraphs(compose(ledger)).getFirst()).endsWith("台账中无上年数据，本报告不作同比。");
        assertThat(paragraphs(compose(ledger))).contains("全年指标a.x为660件；指标a.m为1.00万元。");
        ledger.cell("bureau", "a.x", "2022", "475");
        assertThat(paragraphs(compose(ledger))).contains("全年指标a.x为660件，同比增长38.9%；指标a.m为1.00万元，上年无统计数据。");
    }

    @Test
    void not_applicable_is_left_out_of_the_text_and_kept_as_a_dash_in_the_annex() {
        ReportDocument document = compose(ledger().notApplicable("bureau", "a.x", "2023").cell("bureau", "a.m", "2023", "1"));
        assertThat(String.join("", paragraphs(document))).doesNotContain("a.x");
        assertThat(annexRows(document)).contains("指标a.x | 件 | — | … | —");
    }

    @Test
    void the_annex_has_stored_unit_and_decimals_and_marks_estimates() {
        ReportDocument document = compose(ledger().estimated("bureau", "a.x", "2023", "11600").cell("bureau", "a.x", "2022", "0")
                .cell("bureau", "a.m", "2023", "12345.60").published("bureau", "a.r", "2023", "99.8"));
        assertThat(annexRows(document)).containsExactly("指标a.x* | 件 | 11600 | 0 | —",
                "指标a.m | 万元 | 12345.60 | … | …", "指标a.r | % | 99.80 | … | …");
        assertThat(String.join("", paragraphs(document))).contains("1.23亿元");
    }

    @Test
    void a_figure_of_a_span_or_quarter_has_its_own_row_with_its_period() {
        ReportDocument document = compose(ledger().flow("a.q", Frequency.QUARTERLY)
                .cell("bureau", "a.x", "2023-01/2023-11", "90").cell("bureau", "a.x", "2022-01/2022-11", "60")
                .cell("bureau", "a.q", "2023-Q2", "7"));
        assertThat(annexRows(document)).containsExactly("指标a.x（2023年1—11月） | 件 | 90 | 60 | 50.0",
                "指标a.q（2023年第2季度） | 件 | 7 | … | …");
    }

    @Test
    void months_of_an_unfinished_year_are_cumulated_in_one_row_and_those_beyond_a_gap_stand_alone() {
        ReportDocument document = compose(ledger().months("bureau", "a.x", 2023, "1", "2", "3")
                .cell("bureau", "a.x", "2023-05", "9"));
        assertThat(annexRows(document)).containsExactly("指标a.x（2023年1—3月） | 件 | 6 | … | …",
                "指标a.x（2023年5月） | 件 | 9 | … | …");
    }

    @Test
    void months_of_a_complete_year_have_no_rows_of_their_own() {
        String[] months = {"1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"};
        assertThat(annexRows(compose(ledger().months("bureau", "a.x", 2023, months)))).containsExactly("指标a.x | 件 | 12 | … | …");
    }

    @Test
    void the_chart_shows_the_longest_series_and_a_gap_stays_a_gap() {
        ReportDocument document = compose(ledger().cell("bureau", "a.d", "2020", "5").cell("bureau", "a.d", "2022", "20")
                .cell("bureau", "a.d", "2023", "25").cell("bureau", "a.x", "2023", "1"));
        ColumnChart chart = document.blocks().stream().filter(ColumnChart.class::isInstance).map(ColumnChart.class::cast)
                .findFirst().orElseThrow();
        assertThat(chart.categories()).containsExactly("2020年", "2021年", "2022年", "2023年");
        assertThat(chart.columns().getFirst().values()).extracting(value -> value == null ? "gap" : value.toPlainString())
                .containsExactly("5", "gap", "20", "25");
        assertThat(chart.growth().orElseThrow().values()).extracting(value -> value == null ? "gap" : value.toPlainString())
                .containsExactly("gap", "gap", "gap", "25.0");
    }

    @Test
    void an_empty_ledger_gives_the_outline_alone() {
        ReportDocument document = compose(ledger());
        assertThat(document.blocks()).noneMatch(StatisticalTable.class::isInstance).noneMatch(ColumnChart.class::isInstance);
    }
}
