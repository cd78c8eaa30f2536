package org.justicestat.service.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.analysis.Aggregator;
import org.justicestat.exchange.StandardCatalogue;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.RuleCheck;

class DemonstrationBureauTest {

    private static final int FIRST = 2019;
    private static final int LAST = 2024;
    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();
    private static final OfficeTree OFFICES = new OfficeTree(StandardCatalogue.demoOffices());
    private static final DutyRoster DUTIES = new DutyRoster(StandardCatalogue.demoDuties(), CATALOGUE);
    private static final List<Figure> FIGURES = figures(7);
    private static final Snapshot SEVENTH = ledger(FIGURES);

    private static List<Figure> figures(long seed) {
        return new DemonstrationBureau(CATALOGUE, OFFICES, DUTIES).figures(FIRST, LAST, seed);
    }

    private static Snapshot ledger(List<Figure> all) {
        FigureSet.Builder figures = FigureSet.builder();
        all.forEach(figure -> figures.add(figure.key().office(), CATALOGUE.get(figure.key().indicator()),
                figure.key().period(), figure.cell()));
        return new Snapshot(CATALOGUE, OFFICES, DUTIES, figures.build());
    }

    private static Optional<Fraction> total(Snapshot ledger, String indicator, int year) {
        return new Aggregator(ledger).value(CATALOGUE.get(indicator), OFFICES.root(), new Year(year)).number();
    }

    private static BigDecimal number(String indicator, String period) {
        return new Aggregator(SEVENTH).value(CATALOGUE.get(indicator), OFFICES.root(), Period.parse(period)).number()
                .orElseThrow().toExactDecimal();
    }

    private static List<Cell> cells(Predicate<Figure> wanted) {
        return SEVENTH.figures().figures().filter(wanted).map(Figure::cell).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 1, -20260101})
    void every_year_passes_every_error_rule_and_misses_nothing(long seed) {
        RuleCheck check = new RuleCheck(seed == 7 ? SEVENTH : ledger(figures(seed)));
        for (int year = FIRST; year <= LAST; year++) {
            CheckReport report = check.check(new Year(year));
            assertThat(report.errors()).isEmpty();
            assertThat(report.missing()).isEmpty();
            assertThat(report.warnings()).as("a bad month now and then").hasSizeLessThan(8);
            assertThat(report.evaluatedCount()).isGreaterThan(4000);
        }
    }

    /** The figures are those of the screenshots and the guide; a change here changes them. */
    @Test
    void the_seventh_bureau_is_the_same_on_every_machine() {
        assertThat(figures(7)).isEqualTo(FIGURES).hasSize(47988);
        assertThat(number("legal_aid.accepted", "2023")).isEqualTo("616");
        assertThat(number("mediation.cases", "2023")).isEqualTo("11295");
    }

    @Test
    void another_seed_is_another_bureau() {
        assertThat(figures(8)).hasSize(47988).isNotEqualTo(FIGURES);
    }

    @Test
    void every_office_fills_in_what_it_owes_in_each_period_of_the_indicators_frequency() {
        for (Office office : OFFICES.all()) {
            for (Indicator indicator : CATALOGUE.indicators()) {
                boolean owes = DUTIES.officesOwing(indicator).contains(office.code());
                int aYear = indicator.isOpening() ? 1 : indicator.frequency().parts(new Year(LAST)).size();
                assertThat(SEVENTH.figures().series(office.code(), indicator.code()).size()).as(office.code() + indicator.code())
                        .isEqualTo(owes ? aYear * (LAST - FIRST + 1) : 0);
            }
        }
    }

    @Test
    void large_totals_of_the_bureau_move_plausibly_from_year_to_year() {
        int compared = 0;
        for (Indicator indicator : CATALOGUE.indicators()) {
            for (int year = FIRST + 1; !indicator.isRate() && year <= LAST; year++) {
                BigDecimal before = total(SEVENTH, indicator.code(), year - 1).orElse(Fraction.ZERO).toExactDecimal();
                if (before.compareTo(BigDecimal.valueOf(500)) >= 0) {
                    BigDecimal now = total(SEVENTH, indicator.code(), year).orElseThrow().toExactDecimal();
                    assertThat(now).as(indicator.code() + year).isBetween(before.multiply(new BigDecimal("0.6")),
                            before.multiply(new BigDecimal("1.6")));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void the_year_2020_was_low_and_february_and_december_have_their_season() {
        assertThat(number("mediation.cases", "2020")).isLessThan(number("mediation.cases", "2019"))
                .isLessThan(number("mediation.cases", "2021"));
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(number("mediation.cases", year + "-02")).isLessThan(number("mediation.cases", year + "-01"))
                    .isLessThan(number("mediation.cases", year + "-03"));
            assertThat(number("publicity.events", year + "-12")).isGreaterThan(number("publicity.events", year + "-11"));
        }
    }

    @Test
    void a_year_opens_with_what_the_last_one_closed_with() {
        Map<String, String> closing = Map.of("legal_aid.carried_over", "legal_aid.pending",
                "reconsideration.carried_over", "reconsideration.pending", "litigation.carried_over", "litigation.pending",
                "correction.enrolled_start", "correction.enrolled", "resettlement.enrolled_start", "resettlement.enrolled",
                "openness.carried_over", "openness.pending");
        assertThat(CATALOGUE.indicators().stream().filter(Indicator::isOpening).map(Indicator::code))
                .containsExactlyInAnyOrderElementsOf(closing.keySet());
        closing.forEach((opening, stock) -> DUTIES.officesOwing(CATALOGUE.get(opening)).forEach(office -> {
            for (int year = FIRST + 1; year <= LAST; year++) {
                assertThat(cell(office, opening, year + "-01").value()).isEqualTo(cell(office, stock, year - 1 + "-12").value());
            }
        }));
    }

    private static Cell cell(String office, String indicator, String period) {
        return SEVENTH.figures().cell(new FigureKey(office, indicator, Period.parse(period))).orElseThrow();
    }

    @Test
    void what_an_office_has_no_business_in_is_not_applicable_for_whole_years_and_says_why() {
        assertThat(cells(f -> f.cell().state() == CellState.NOT_APPLICABLE)).hasSize(2 * 72 + 24)
                .allSatisfy(cell -> assertThat(cell.note()).isNotBlank());
        assertThat(cell("dept.public_services", "forensic.other", "2020-12").state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(cell("dept.public_services", "forensic.other", "2021-01").state()).isEqualTo(CellState.REPORTED);
    }

    @Test
    void some_figures_are_estimates_in_full_hundreds_with_their_reason_and_some_are_zero() {
        assertThat(cells(f -> f.cell().state() == CellState.ESTIMATED)).hasSize(3 * 6).allSatisfy(cell -> {
            assertThat(cell.note()).isNotBlank();
            assertThat(cell.value().orElseThrow().remainder(BigDecimal.valueOf(100))).isZero();
        });
        assertThat(cells(f -> f.cell().value().filter(value -> value.signum() == 0).isPresent())).hasSizeGreaterThan(1000);
    }

    @Test
    void years_must_follow_each_other() {
        assertThatThrownBy(() -> new DemonstrationBureau(CATALOGUE, OFFICES, DUTIES).figures(2024, 2023, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
