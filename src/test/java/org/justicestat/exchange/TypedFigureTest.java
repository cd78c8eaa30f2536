package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.exchange.TypedFigure.Ambiguous;
import org.justicestat.exchange.TypedFigure.Blank;
import org.justicestat.exchange.TypedFigure.Entered;
import org.justicestat.exchange.TypedFigure.Refused;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Indicator;

class TypedFigureTest {

    private static final Indicator CASES = new SnapshotBuilder().flow("a.cases").build().catalogue().get("a.cases");
    private static final Indicator MONEY = new SnapshotBuilder().amount("a.money").build().catalogue().get("a.money");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "１２|12", " 1,234 |1234", "45件|45", "3.2万|32000", "1.5万件|15000", "0|0"})
    void a_count_may_have_its_unit_a_scale_thousands_commas_and_full_width_digits(String text, String value) {
        assertThat(TypedFigure.read(text, CASES)).isEqualTo(new Entered(Cell.reported(value)));
    }

    /** Money is kept in 万元: 558.82万元 as it stands, 32000元 = 3.2万元, 1.2亿元 = 12000万元. */
    @ParameterizedTest
    @CsvSource({"558.82, 558.82", "558.82万元, 558.82", "32000元, 3.20", "1.2亿元, 12000.00", "3.2万, 3.20"})
    void money_comes_down_to_the_unit_it_is_kept_in(String text, String value) {
        assertThat(TypedFigure.read(text, MONEY)).isEqualTo(new Entered(Cell.reported(value)));
    }

    @Test
    void a_number_without_a_unit_has_that_of_its_sheet_and_one_with_a_unit_its_own() {
        assertThat(TypedFigure.read("32000", MONEY, "元")).isEqualTo(new Entered(Cell.reported("3.20")));
        assertThat(TypedFigure.read("3.20万元", MONEY, "元")).isEqualTo(new Entered(Cell.reported("3.20")));
    }

    @Test
    void an_estimate_says_so_and_comes_back_as_it_was_typed() {
        Cell about = Cell.of(new BigDecimal("50"), CellState.ESTIMATED);
        assertThat(TypedFigure.read("约50", CASES)).isEqualTo(new Entered(about));
        assertThat(TypedFigure.read(TypedFigure.textOf(about), CASES)).isEqualTo(new Entered(about));
        assertThat(TypedFigure.textOf(Cell.notApplicable())).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "—", "N/A", "不适用"})
    void not_applicable_has_its_words(String text) {
        assertThat(TypedFigure.read(text, CASES)).isEqualTo(new Entered(Cell.notApplicable()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…"})
    void nothing_is_missing_and_not_zero(String text) {
        assertThat(TypedFigure.read(text, CASES)).isEqualTo(new Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "无", "--"})
    void a_sign_that_may_be_zero_or_nothing_is_neither(String text) {
        assertThat(TypedFigure.read(text, CASES)).isEqualTo(new Ambiguous(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x|exchange.value.number", "1.5|exchange.value.decimals", "-3|exchange.value.negative",
        "12,34|exchange.value.grouping", "5人|exchange.typed.unit", "1e5|exchange.value.exponent", "5%|exchange.value.percent"})
    void what_is_no_figure_is_refused_with_its_reason(String text, String key) {
        assertThat(TypedFigure.read(text, CASES)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
