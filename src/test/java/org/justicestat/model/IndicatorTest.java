package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    private static final Meaning MEANING = new Meaning(Direction.NONE, "", List.of());
    private static final RateFormula FORMULA = new RateFormula(Expression.parse("a.n"), Expression.parse("a.d"),
            BigDecimal.valueOf(100));

    private static Quantity quantity(Measure measure, Aggregation aggregation) {
        return new Quantity("件", measure, Frequency.MONTHLY, 0, aggregation);
    }

    private static Indicator indicator(String code, Quantity quantity, Optional<RateFormula> formula) {
        return new Indicator(code, Name.of("名"), Name.of("域"), quantity, formula, MEANING);
    }

    private static Indicator flow(String code) {
        return indicator(code, quantity(Measure.FLOW, Aggregation.SUM), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "legal_aid.accepted_criminal", "pls.12348", "local.area.name", "a1.b2.c3"})
    void a_code_has_two_or_three_dotted_parts(String code) {
        assertThat(flow(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.", ".b", "A.b", "a.B", "1a.b", "_a.b", "a.b.c.d", "a b.c", "a-b.c", "法援.受理", "a..b",
        "a.b "})
    void anything_else_is_no_code(String code) {
        assertThat(Indicator.isCode(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> flow(code));
    }

    @Test
    void a_formula_belongs_to_a_computed_rate_and_to_nothing_else() {
        Indicator rate = indicator("a.r", quantity(Measure.RATE, Aggregation.RATIO), Optional.of(FORMULA));
        assertThat(rate.isRate()).isTrue();
        assertThat(rate.isComputed()).isTrue();
        Indicator published = indicator("a.r", quantity(Measure.RATE, Aggregation.LAST), Optional.empty());
        assertThat(published.isRate()).isTrue();
        assertThat(published.isComputed()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(
                () -> indicator("a.r", quantity(Measure.RATE, Aggregation.RATIO), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(
                () -> indicator("a.x", quantity(Measure.FLOW, Aggregation.SUM), Optional.of(FORMULA)));
        assertThatIllegalArgumentException().isThrownBy(
                () -> indicator("a.r", quantity(Measure.RATE, Aggregation.LAST), Optional.of(FORMULA)));
    }

    @Test
    void an_opening_stock_is_known_by_its_aggregation() {
        assertThat(indicator("a.o", quantity(Measure.STOCK, Aggregation.FIRST), Optional.empty()).isOpening()).isTrue();
        assertThat(indicator("a.s", quantity(Measure.STOCK, Aggregation.LAST), Optional.empty()).isOpening()).isFalse();
    }

    @Test
    void it_passes_on_its_quantity() {
        Indicator amount = indicator("a.m", new Quantity("万元", Measure.AMOUNT, Frequency.QUARTERLY, 2, Aggregation.SUM),
                Optional.empty());
        assertThat(amount.unit()).isEqualTo("万元");
        assertThat(amount.frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(amount.decimals()).isEqualTo(2);
        assertThat(amount.isRate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FLOW, SUM, true", "FLOW, LAST, false", "FLOW, FIRST, false", "FLOW, RATIO, false", "AMOUNT, SUM, true",
        "AMOUNT, LAST, false", "STOCK, LAST, true", "STOCK, FIRST, true", "STOCK, SUM, false", "RATE, RATIO, true",
        "RATE, LAST, true", "RATE, SUM, false", "RATE, FIRST, false"})
    void measure_and_aggregation_must_fit(Measure measure, Aggregation aggregation, boolean fits) {
        if (fits) {
            assertThat(quantity(measure, aggregation).aggregation()).isEqualTo(aggregation);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> quantity(measure, aggregation));
        }
    }

    @Test
    void decimals_and_unit_have_bounds() {
        assertThat(new Quantity("%", Measure.FLOW, Frequency.YEARLY, Quantity.MAX_DECIMALS, Aggregation.SUM).decimals())
                .isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity("件", Measure.FLOW, Frequency.YEARLY, -1, Aggregation.SUM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity("件", Measure.FLOW, Frequency.YEARLY, 7, Aggregation.SUM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(" ", Measure.FLOW, Frequency.YEARLY, 0, Aggregation.SUM));
        assertThatNullPointerException().isThrownBy(() -> new Quantity("件", Measure.FLOW, null, 0, Aggregation.SUM));
    }

    @Test
    void a_value_takes_the_stored_scale_or_is_refused_but_never_rounded() {
        Quantity twoDecimals = new Quantity("万元", Measure.AMOUNT, Frequency.MONTHLY, 2, Aggregation.SUM);
        assertThat(twoDecimals.atScale(new BigDecimal("812.4"))).isEqualTo(new BigDecimal("812.40"));
        assertThat(twoDecimals.atScale(new BigDecimal("1E+2"))).isEqualTo(new BigDecimal("100.00"));
        assertThat(twoDecimals.atScale(new BigDecimal("1.500"))).isEqualTo(new BigDecimal("1.50"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> twoDecimals.atScale(new BigDecimal("1.505")));
    }

    @Test
    void a_name_needs_its_chinese_form_and_falls_back_on_it() {
        assertThat(new Name("受理", "accepted").in(Language.EN)).isEqualTo("accepted");
        assertThat(new Name("受理", "accepted").in(Language.ZH)).isEqualTo("受理");
        assertThat(new Name("受理", "").in(Language.EN)).isEqualTo("受理");
        assertThatIllegalArgumentException().isThrownBy(() -> new Name(" ", "accepted"));
    }

    @Test
    void aliases_are_kept_as_they_were() {
        List<String> aliases = new ArrayList<>(List.of("受理案件"));
        Meaning meaning = new Meaning(Direction.UP, "", aliases);
        aliases.add("later");
        assertThat(meaning.aliases()).containsExactly("受理案件");
    }
}
