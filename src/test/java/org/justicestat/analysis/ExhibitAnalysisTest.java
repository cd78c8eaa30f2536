package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.analysis.HandMadeLedger.CASES;
import static org.justicestat.analysis.HandMadeLedger.EAST;
import static org.justicestat.analysis.HandMadeLedger.WEST;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Catalogue;
import org.justicestat.model.UserException;

class ExhibitAnalysisTest {

    private final HandMadeLedger ledger = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES);

    @Test
    void parts_of_a_whole_of_zero_have_no_share() {
        ledger.put(EAST, CASES, "2024-01", "0").put(WEST, CASES, "2024-01", "0");
        Composition composition = (Composition) ledger.exhibit(TrendKind.COMPOSITION, CASES, "2024-01", "2024-01");
        assertThat(composition.parts()).hasSize(2).allSatisfy(part -> {
            assertThat(part.figure().outcome().isKnown()).isTrue();
            assertThat(part.share()).isEmpty();
        });
    }

    /** Three years of months are still told apart; a month more is refused, and the sentence says both numbers. */
    @Test
    void a_heat_map_holds_thirty_six_periods_and_no_more() {
        ledger.put(EAST, CASES, "2024-12", "1");
        Heatmap full = (Heatmap) ledger.exhibit(TrendKind.HEATMAP, CASES, "2022-01", "2024-12");
        assertThat(full.periods()).hasSize(36);
        assertThatThrownBy(() -> ledger.exhibit(TrendKind.HEATMAP, CASES, "2021-12", "2024-12"))
                .isInstanceOfSatisfying(UserException.class, no -> {
                    assertThat(no.key()).isEqualTo("trend.tooLong");
                    assertThat(no.arguments()).containsExactly(37, 36);
                });
    }

    @Test
    void an_indicator_has_parts_where_a_rule_says_what_it_is_made_of() {
        Catalogue catalogue = new SnapshotBuilder().flow("a.all").flow("a.one").flow("a.other")
                .rule("T-01 error a.one + a.other = a.all month")
                .build().catalogue();
        assertThat(ExhibitAnalysis.hasParts(catalogue, catalogue.get("a.all"))).isTrue();
        assertThat(ExhibitAnalysis.hasParts(catalogue, catalogue.get("a.one"))).isFalse();
    }

    @Test
    void a_kind_is_a_line_speaks_of_one_period_or_lays_periods_side_by_side() {
        assertThat(Arrays.stream(TrendKind.values()).filter(TrendKind::isOfOnePeriod))
                .containsExactly(TrendKind.COMPOSITION, TrendKind.RANKING, TrendKind.CONTRIBUTION);
        assertThat(Arrays.stream(TrendKind.values()).filter(TrendKind::isTrend))
                .containsExactly(TrendKind.YEAR_ON_YEAR, TrendKind.YEAR_TO_DATE, TrendKind.MULTI_YEAR);
    }
}
