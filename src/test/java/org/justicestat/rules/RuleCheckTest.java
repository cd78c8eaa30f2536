package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Fraction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;
import org.justicestat.model.Relation;
import org.justicestat.model.Severity;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.NotEvaluated.Reason;

class RuleCheckTest {

    private static CheckReport check(SnapshotBuilder ledger, String period) {
        return new RuleCheck(ledger.build()).check(Period.parse(period));
    }

    private static CheckReport check(SnapshotBuilder ledger, String period, String office) {
        Snapshot snapshot = ledger.build();
        return new RuleCheck(snapshot).check(Period.parse(period), snapshot.offices().get(office));
    }

    /** {@code RC-03 bureau 2021: 54 = 53}. */
    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(f -> "%s %s %s: %s %s %s".formatted(f.check().code(), f.office().code(), f.period(),
                f.sides().left(), f.sides().relation().symbol(), f.sides().right())).toList();
    }

    /** {@code LA-02 bureau [2021]: MISSING [legal_aid.pending]}. */
    private static List<String> silent(CheckReport report) {
        return report.notEvaluated().stream().map(n -> "%s %s %s: %s %s".formatted(n.rule().code(), n.office().code(),
                n.periods(), n.reason(), n.operands().stream().map(Indicator::code).toList())).toList();
    }

    private static SnapshotBuilder flows(String... codes) {
        SnapshotBuilder ledger = new SnapshotBuilder();
        for (String code : codes) {
            ledger.flow(code);
        }
        return ledger;
    }

    /** 2021 of a real bureau: 53 accepted = 22 + 4 + 15 + 4 + 3 + 5 (upheld, rejected, withdrawn, unlawful, revoked, pending). */
    private static SnapshotBuilder reconsideration() {
        return flows("r.received", "r.accepted", "r.upheld", "r.rejected", "r.withdrawn", "r.unlawful", "r.revoked")
                .stock("r.pending").cell("bureau", "r.received", "2021", "108").cell("bureau", "r.accepted", "2021", "53")
                .cell("bureau", "r.upheld", "2021", "22").cell("bureau", "r.rejected", "2021", "4")
                .cell("bureau", "r.withdrawn", "2021", "15").cell("bureau", "r.unlawful", "2021", "4")
                .cell("bureau", "r.revoked", "2021", "3").cell("bureau", "r.pending", "2021", "5");
    }

    @Test
    void the_outcomes_of_53_accepted_cases_add_up() {
        CheckReport report = check(reconsideration().rule("RC-01 warning r.accepted <= r.received ytd")
                .rule("RC-03 error r.upheld + r.rejected + r.withdrawn + r.unlawful + r.revoked + r.pending = r.accepted ytd"),
                "2021");
        assertThat(report.findings()).isEmpty();
        assertThat(report.evaluatedCount()).isEqualTo(2);
    }

    @Test
    void a_finding_carries_both_sides_the_operands_the_office_and_the_period() {
        Finding finding = check(reconsideration().cell("bureau", "r.upheld", "2021", "23")
                .rule("RC-03 error r.upheld + r.rejected + r.withdrawn + r.unlawful + r.revoked + r.pending = r.accepted ytd"),
                "2021").findings().getFirst();
        assertThat(finding.sides()).isEqualTo(new Sides(Fraction.of(54), Relation.EQUAL, Fraction.of(53)));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.check()).isInstanceOf(Check.Ruled.class);
        assertThat(finding.office().code()).isEqualTo("bureau");
        assertThat(finding.period()).isEqualTo(Period.parse("2021"));
        assertThat(finding.operands()).extracting(o -> o.indicator().code() + " " + o.outcome().number().orElseThrow())
                .containsExactly("r.upheld 23", "r.rejected 4", "r.withdrawn 15", "r.unlawful 4", "r.revoked 3", "r.pending 5",
                        "r.accepted 53");
    }

    /** 78 complaints = 56 + 19 + 2 + 1 by profession = 60 closed + 4 suspended + 14 in progress. */
    @Test
    void one_whole_cut_in_two_ways_is_two_rules() {
        var ledger = flows("p.all", "p.a", "p.b", "p.c", "p.d", "p.closed", "p.suspended", "p.progress")
                .cell("bureau", "p.all", "2021", "78").cell("bureau", "p.a", "2021", "56").cell("bureau", "p.b", "2021", "19")
                .cell("bureau", "p.c", "2021", "2").cell("bureau", "p.d", "2021", "1").cell("bureau", "p.closed", "2021", "60")
                .cell("bureau", "p.suspended", "2021", "4").cell("bureau", "p.progress", "2021", "14")
                .rule("PL-02 error p.a + p.b + p.c + p.d = p.all month")
                .rule("X-01 error p.closed + p.suspended + p.progress = p.all month");
        assertThat(check(ledger, "2021").findings()).isEmpty();
        assertThat(told(check(ledger.cell("bureau", "p.progress", "2021", "15"), "2021").findings()))
                .containsExactly("X-01 bureau 2021: 79 = 78");
    }

    /** 40 lawsuits = 10 as co-defendant + 30 alone. */
    @Test
    void a_rule_on_the_figures_of_a_year_without_months_is_evaluated_on_the_year() {
        var ledger = flows("l.gov", "l.co", "l.sole").cell("bureau", "l.gov", "2021", "40").cell("bureau", "l.co", "2021", "10")
                .cell("bureau", "l.sole", "2021", "29").rule("LT-01 error l.co + l.sole = l.gov month");
        CheckReport report = check(ledger, "2021");
        assertThat(told(report.findings())).containsExactly("LT-01 bureau 2021: 39 = 40");
        assertThat(silent(report)).isEmpty();
    }

    /** Cases of earlier years are closed in the year: 443 closed of 439 accepted is right. */
    @Test
    void more_closed_than_accepted_is_no_error() {
        var ledger = flows("a.accepted", "a.closed").opening("a.carried").stock("a.pending")
                .rule("LA-02 error a.carried + a.accepted = a.closed + a.pending ytd")
                .cell("bureau", "a.accepted", "2021", "439").cell("bureau", "a.closed", "2021", "443");
        CheckReport report = check(ledger, "2021");
        assertThat(report.findings()).isEmpty();
        assertThat(silent(report)).containsExactly("LA-02 bureau [2021]: MISSING [a.carried, a.pending]");
        ledger.cell("bureau", "a.carried", "2021", "104").cell("bureau", "a.pending", "2021", "100");
        assertThat(check(ledger, "2021").findings()).isEmpty();
        assertThat(check(ledger, "2021").evaluatedCount()).isEqualTo(1);
    }

    @Test
    void a_monthly_rule_is_evaluated_for_each_month_and_each_violation_is_told() {
        var ledger = flows("a.x", "a.y").months("bureau", "a.x", 2023, "3", "2", "9").months("bureau", "a.y", 2023, "3", "1", "8")
                .rule("R-1 error a.x = a.y month");
        CheckReport report = check(ledger, "2023-Q1");
        assertThat(told(report.findings())).containsExactly("R-1 bureau 2023-02: 2 = 1", "R-1 bureau 2023-03: 9 = 8");
        assertThat(report.evaluatedCount()).isEqualTo(3);
        assertThat(told(check(ledger, "2023-02").findings())).containsExactly("R-1 bureau 2023-02: 2 = 1");
    }

    @Test
    void a_cumulated_rule_tells_its_latest_violation_and_since_when() {
        var ledger = flows("a.x", "a.y").months("bureau", "a.x", 2023, "3", "2", "1", "0")
                .months("bureau", "a.y", 2023, "3", "1", "1", "1").rule("R-1 error a.x <= a.y ytd");
        CheckReport report = check(ledger, "2023-01/2023-03");
        assertThat(told(report.findings())).containsExactly("R-1 bureau 2023-01/2023-03: 6 <= 5");
        assertThat(report.findings().getFirst().earlier()).containsExactly(Period.parse("2023-01/2023-02"));
        assertThat(report.evaluatedCount()).isEqualTo(3);
        assertThat(told(check(ledger, "2023-02").findings())).containsExactly("R-1 bureau 2023-01/2023-02: 5 <= 4");
        assertThat(check(ledger, "2023-04").findings()).as("6 = 6").isEmpty();
    }

    @Test
    void a_violation_that_later_months_make_up_for_is_still_told_in_a_check_of_the_year() {
        var ledger = flows("a.x", "a.y").months("bureau", "a.x", 2023, "3", "2", "1", "0")
                .months("bureau", "a.y", 2023, "3", "1", "1", "1").rule("R-1 error a.x <= a.y ytd");
        assertThat(told(check(ledger, "2023-01/2023-04").findings())).containsExactly("R-1 bureau 2023-01/2023-03: 6 <= 5");
    }

    @Test
    void a_yearly_rule_belongs_to_december() {
        var ledger = flows("a.x").cell("bureau", "a.x", "2023", "7").rule("R-1 error a.x <= 6 year");
        assertThat(told(check(ledger, "2023").findings())).containsExactly("R-1 bureau 2023: 7 <= 6");
        assertThat(told(check(ledger, "2023-12").findings())).containsExactly("R-1 bureau 2023: 7 <= 6");
        CheckReport november = check(ledger, "2023-01/2023-11");
        assertThat(november.findings()).isEmpty();
        assertThat(november.notEvaluated()).isEmpty();
    }

    @Test
    void months_that_are_still_to_come_are_told_once_with_their_operands() {
        var ledger = flows("a.x", "a.y").months("bureau", "a.x", 2023, "1", "1", "1").months("bureau", "a.y", 2023, "1", "1")
                .rule("R-1 error a.x = a.y month").rule("R-2 error a.x = a.y ytd");
        CheckReport report = check(ledger, "2023-01/2023-04");
        assertThat(report.evaluatedCount()).isEqualTo(4);
        assertThat(silent(report)).containsExactly(
                "R-1 bureau [2023-03]: MISSING [a.y]", "R-1 bureau [2023-04]: MISSING [a.x, a.y]",
                "R-2 bureau [2023-01/2023-03]: MISSING [a.y]", "R-2 bureau [2023-01/2023-04]: MISSING [a.x, a.y]");
    }

    @Test
    void a_year_entered_beside_some_months_is_evaluated_too() {
        var ledger = flows("a.x", "a.y").months("bureau", "a.x", 2023, "1", "1").months("bureau", "a.y", 2023, "1", "1")
                .cell("bureau", "a.x", "2023", "9").cell("bureau", "a.y", "2023", "8").rule("R-1 error a.x = a.y month");
        CheckReport report = check(ledger, "2023");
        assertThat(told(report.findings())).containsExactly("R-1 bureau 2023: 9 = 8");
        assertThat(silent(report)).isEmpty();
        assertThat(report.evaluatedCount()).isEqualTo(3);
    }

    @Test
    void figures_of_eleven_months_are_evaluated_in_a_check_of_the_year() {
        var ledger = flows("a.x", "a.y").cell("bureau", "a.x", "2023-01/2023-11", "9")
                .cell("bureau", "a.y", "2023-01/2023-11", "8").rule("R-1 error a.x = a.y month").rule("R-2 error a.x <= a.y ytd");
        assertThat(told(check(ledger, "2023").findings())).containsExactly("R-1 bureau 2023-01/2023-11: 9 = 8",
                "R-2 bureau 2023-01/2023-11: 9 <= 8");
    }

    @Test
    void a_year_that_only_repeats_broken_months_is_not_told_again() {
        var ledger = flows("a.x").cell("bureau", "a.x", "2023", "120").rule("R-1 error a.x <= 9 month");
        for (int month = 1; month <= 12; month++) {
            ledger.cell("bureau", "a.x", "2023-%02d".formatted(month), "10");
        }
        assertThat(check(ledger, "2023").findings()).hasSize(12).noneMatch(f -> f.period().equals(Period.parse("2023")));
    }

    @Test
    void a_quarterly_operand_makes_a_rule_quarterly() {
        var ledger = new SnapshotBuilder().flow("a.m").flow("a.q", Frequency.QUARTERLY)
                .months("bureau", "a.m", 2023, "2", "2", "2").cell("bureau", "a.q", "2023-Q1", "7")
                .rule("R-1 warning a.q <= a.m month").rule("R-2 warning a.q <= a.m ytd");
        assertThat(told(check(ledger, "2023-03").findings())).containsExactly("R-1 bureau 2023-Q1: 7 <= 6",
                "R-2 bureau 2023-01/2023-03: 7 <= 6");
        CheckReport february = check(ledger, "2023-02");
        assertThat(february.findings()).isEmpty();
        assertThat(february.notEvaluated()).as("no quarter ends in February").isEmpty();
    }

    @Test
    void what_is_not_applicable_is_left_out_of_a_sum() {
        var ledger = flows("m.a", "m.b", "m.all").cell("bureau", "m.a", "2023-01", "3").notApplicable("bureau", "m.b", "2023-01")
                .cell("bureau", "m.all", "2023-01", "4").rule("MD-02 error m.a + m.b = m.all month");
        assertThat(told(check(ledger, "2023-01").findings())).containsExactly("MD-02 bureau 2023-01: 3 = 4");
        assertThat(check(ledger.cell("bureau", "m.a", "2023-01", "4"), "2023-01").findings()).isEmpty();
    }

    @Test
    void a_side_that_is_wholly_not_applicable_is_not_evaluated() {
        var ledger = flows("m.a", "m.b", "m.all").notApplicable("bureau", "m.a", "2023-01")
                .notApplicable("bureau", "m.b", "2023-01").cell("bureau", "m.all", "2023-01", "4")
                .rule("MD-02 error m.a + m.b = m.all month");
        CheckReport report = check(ledger, "2023-01");
        assertThat(report.findings()).isEmpty();
        assertThat(silent(report)).containsExactly("MD-02 bureau [2023-01]: NOT_APPLICABLE [m.a, m.b]");
    }

    @Test
    void a_missing_operand_outweighs_one_that_is_not_applicable_and_zero_is_no_gap() {
        var ledger = flows("m.a", "m.b", "m.all").notApplicable("bureau", "m.a", "2023-01")
                .cell("bureau", "m.all", "2023-01", "0").rule("MD-02 error m.a + m.b = m.all month");
        assertThat(silent(check(ledger, "2023-01"))).containsExactly("MD-02 bureau [2023-01]: MISSING [m.b]");
        assertThat(check(ledger.cell("bureau", "m.b", "2023-01", "0"), "2023-01").evaluatedCount()).isEqualTo(1);
    }

    @Test
    void a_rate_over_zero_and_a_division_by_zero_are_not_evaluated() {
        var ledger = flows("m.n", "m.d").rate("m.rate", "m.n", "m.d").cell("bureau", "m.n", "2023-01", "0")
                .cell("bureau", "m.d", "2023-01", "0").rule("R-1 warning m.rate >= 90 month")
                .rule("R-2 warning m.n / m.d < 2 month");
        assertThat(silent(check(ledger, "2023-01"))).containsExactly("R-1 bureau [2023-01]: ZERO_DENOMINATOR [m.rate]",
                "R-2 bureau [2023-01]: ZERO_DENOMINATOR [m.d]");
    }

    /** 24999 of 25000 is 99.996 %, which no rounding makes 100 %. */
    @ParameterizedTest
    @CsvSource({"24999, 0", "25000, 1"})
    void a_rate_is_compared_unrounded(String succeeded, int findings) {
        var ledger = flows("m.ok", "m.cases").rate("m.rate", "m.ok", "m.cases").cell("bureau", "m.cases", "2023", "25000")
                .cell("bureau", "m.ok", "2023", succeeded).rule("MD-08 warning m.rate < 100 year");
        assertThat(check(ledger, "2023").findings()).hasSize(findings);
    }

    /** 11045 passed of 11052 who sat the exam, of 11070 who should have: 99.94 %, not 99.77 %. */
    @Test
    void the_exam_pass_rate_divides_by_those_who_sat_the_exam() {
        var ledger = flows("e.due", "e.taken", "e.passed").rate("e.rate", "e.passed", "e.taken")
                .cell("bureau", "e.due", "2021", "11070").cell("bureau", "e.taken", "2021", "11052")
                .cell("bureau", "e.passed", "2021", "11045").published("bureau", "e.rate", "2021", "99.94");
        assertThat(check(ledger, "2021").findings()).isEmpty();
        ledger.published("bureau", "e.rate", "2021", "99.77");
        CheckReport report = check(ledger, "2021");
        assertThat(told(report.findings()))
                .containsExactly("unlike_ratio bureau 2021: 9977/100 = " + Fraction.of(1104500).dividedBy(Fraction.of(11052)));
        assertThat(report.findings().getFirst().operands()).extracting(o -> o.indicator().code())
                .containsExactly("e.rate", "e.passed", "e.taken");
    }

    @Test
    void an_empty_ledger_has_no_finding_and_says_that_no_rule_could_be_evaluated() {
        var ledger = flows("a.x", "a.y").rule("R-1 error a.x = a.y month").rule("R-2 error a.x <= a.y ytd")
                .rule("R-3 error a.x <= a.y year");
        CheckReport report = check(ledger, "2023");
        assertThat(report.findings()).isEmpty();
        assertThat(report.missing()).as("nobody owes anything").isEmpty();
        assertThat(report.evaluatedCount()).isZero();
        assertThat(report.notEvaluated()).extracting(n -> n.rule().code() + " " + n.periods().size())
                .containsExactly("R-1 12", "R-2 1", "R-3 1");
        assertThat(report.notEvaluated()).allMatch(n -> n.reason() == Reason.MISSING && n.operands().size() == 2);
    }

    @Test
    void a_ledger_without_rules_evaluates_nothing() {
        CheckReport report = check(flows("a.x").cell("bureau", "a.x", "2023", "1"), "2023");
        assertThat(report).isEqualTo(new CheckReport(List.of(), List.of(), List.of(), 0));
    }

    @Test
    void errors_and_warnings_are_told_apart() {
        var ledger = flows("a.x").cell("bureau", "a.x", "2023-01", "9").rule("R-1 error a.x < 9 month")
                .rule("R-2 warning a.x > 9 month").rule("R-3 error a.x >= 9 month");
        CheckReport report = check(ledger, "2023-01");
        assertThat(told(report.errors())).containsExactly("R-1 bureau 2023-01: 9 < 9");
        assertThat(told(report.warnings())).containsExactly("R-2 bureau 2023-01: 9 > 9");
    }

    @Test
    void an_amount_is_compared_to_the_last_decimal() {
        var ledger = new SnapshotBuilder().amount("a.amount").flow("a.cases").cell("bureau", "a.amount", "2023-01", "400.01")
                .cell("bureau", "a.cases", "2023-01", "2").rule("MD-09 warning a.amount <= a.cases * 200 month");
        Finding finding = check(ledger, "2023-01").findings().getFirst();
        assertThat(finding.sides().left().toExactDecimal()).isEqualByComparingTo(new BigDecimal("400.01"));
        assertThat(finding.operands().getFirst().outcome()).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void a_check_of_an_office_leaves_out_its_sisters_and_what_runs_above_it() {
        var ledger = flows("a.x", "b.y").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x").duty("o2", "b.y")
                .cell("o1", "a.x", "2023-01", "9").cell("o2", "a.x", "2023-01", "9").cell("o2", "b.y", "2023-01", "1")
                .rule("R-1 error a.x < 9 month").rule("R-2 error a.x + b.y < 9 month");
        assertThat(told(check(ledger, "2023-01", "o1").findings())).containsExactly("R-1 o1 2023-01: 9 < 9");
        assertThat(told(check(ledger, "2023-01").findings())).containsExactly("R-1 o1 2023-01: 9 < 9", "R-1 o2 2023-01: 9 < 9",
                "R-2 o2 2023-01: 10 < 9");
    }
}
