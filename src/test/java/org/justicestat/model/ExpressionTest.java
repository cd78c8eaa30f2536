package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Expression.Binary;
import org.justicestat.model.Expression.Constant;
import org.justicestat.model.Expression.Operand;
import org.justicestat.model.Expression.Operator;

class ExpressionTest {

    private static final Operand A = new Operand("a.x");
    private static final Operand B = new Operand("b.y");
    private static final Operand C = new Operand("c.z");

    @Test
    void an_operand_or_a_number_alone() {
        assertThat(Expression.parse(" a.x ")).isEqualTo(A);
        assertThat(Expression.parse("local.area.name_2")).isEqualTo(new Operand("local.area.name_2"));
        assertThat(Expression.parse("100")).isEqualTo(new Constant(new BigDecimal("100")));
        assertThat(Expression.parse("0.50")).isEqualTo(new Constant(new BigDecimal("0.50")));
    }

    @Test
    void multiplication_binds_tighter_than_addition_and_the_left_comes_first() {
        assertThat(Expression.parse("a.x + b.y * c.z")).isEqualTo(
                new Binary(Operator.PLUS, A, new Binary(Operator.TIMES, B, C)));
        assertThat(Expression.parse("a.x - b.y - c.z")).isEqualTo(
                new Binary(Operator.MINUS, new Binary(Operator.MINUS, A, B), C));
        assertThat(Expression.parse("a.x / b.y * c.z")).isEqualTo(
                new Binary(Operator.TIMES, new Binary(Operator.DIVIDED_BY, A, B), C));
        assertThat(Expression.parse("(a.x + b.y) * c.z")).isEqualTo(
                new Binary(Operator.TIMES, new Binary(Operator.PLUS, A, B), C));
        assertThat(Expression.parse("a.x - (b.y - c.z)")).isEqualTo(
                new Binary(Operator.MINUS, A, new Binary(Operator.MINUS, B, C)));
    }

    @Test
    void a_minus_before_a_number_is_its_sign_and_before_a_code_a_subtraction_from_zero() {
        assertThat(Expression.parse("-5")).isEqualTo(new Constant(new BigDecimal("-5")));
        assertThat(Expression.parse("a.x - -5")).isEqualTo(new Binary(Operator.MINUS, A, new Constant(new BigDecimal("-5"))));
        assertThat(Expression.parse("-a.x * b.y")).isEqualTo(
                new Binary(Operator.TIMES, new Binary(Operator.MINUS, new Constant(BigDecimal.ZERO), A), B));
        assertThat(Expression.parse("--5")).isEqualTo(new Constant(new BigDecimal("5")));
    }

    @Test
    void the_text_has_no_more_parentheses_than_it_needs() {
        assertThat(Expression.parse("((a.x)+(b.y*c.z))")).hasToString("a.x + b.y * c.z");
        assertThat(Expression.parse("a.x-(b.y+c.z)")).hasToString("a.x - (b.y + c.z)");
        assertThat(Expression.parse("a.x/(b.y/c.z)")).hasToString("a.x / (b.y / c.z)");
        assertThat(Expression.parse("(a.x-b.y)*100")).hasToString("(a.x - b.y) * 100");
    }

    @Test
    void codes_once_each_in_the_order_of_mention() {
        assertThat(Expression.parse("b.y + a.x * 2 - b.y / (c.z + a.x)").codes()).containsExactly("b.y", "a.x", "c.z");
        assertThat(Expression.parse("1 + 2").codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "expression.end; 1;", "expression.end; 6; a.x +", "expression.unexpected; 1; * a.x", "expression.unexpected; 5; a.x b.y",
        "expression.unclosed; 1; (a.x", "expression.unclosed; 7; a.x + (b.y + (c.z)", "expression.unexpected; 4; a.x)",
        "expression.unexpected; 2; ()", "expression.word; 1; ab", "expression.word; 7; a.x + 1.2.3", "expression.word; 1; 5.",
        "expression.word; 1; 1e5", "expression.word; 1; .5", "expression.word; 1; a.", "expression.unexpected; 1; Ａ.x",
        "expression.unexpected; 1; A.x", "expression.unexpected; 5; a.x ＋ b.y", "expression.unexpected; 5; a.x = b.y",
        "expression.word; 1; a.b.c.d"})
    void what_is_no_expression_is_refused_and_shown_where(String key, int position, String text) {
        assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> Expression.parse(text == null ? "" : text))
                .satisfies(e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.position()).isEqualTo(position);
                });
    }

    @Test
    void the_refusal_names_the_text_and_what_was_found() {
        assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> Expression.parse("a.x + 1e5"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("a.x + 1e5", 7, "1e5"));
    }

    @Test
    void nesting_has_a_limit_and_so_has_length() {
        assertThat(Expression.parse("(".repeat(99) + "a.x" + ")".repeat(99))).isEqualTo(A);
        assertThatExceptionOfType(ExpressionException.class)
                .isThrownBy(() -> Expression.parse("(".repeat(100) + "a.x" + ")".repeat(100)))
                .satisfies(e -> assertThat(e.key()).isEqualTo("expression.tooDeep"));
        assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> Expression.parse("-".repeat(5000) + "5"));
        assertThat(Expression.parse("a.x" + " + a.x".repeat(1000)).codes()).containsExactly("a.x");
        assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> Expression.parse("a.x" + " + a.x".repeat(1001)))
                .satisfies(e -> assertThat(e.key()).isEqualTo("expression.tooLong"));
    }

    @Provide
    Arbitrary<Expression> expressions() {
        Arbitrary<Expression> operands = Arbitraries.of("a.x", "b.y", "legal_aid.accepted", "local.area.n2").map(Operand::new);
        Arbitrary<Expression> constants = Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(2).map(Constant::new);
        return Arbitraries.recursive(() -> Arbitraries.oneOf(operands, constants), inner -> Combinators
                .combine(Arbitraries.of(Operator.class), inner, inner).as(Binary::new), 0, 5);
    }

    @Property
    void an_expression_is_read_back_from_its_text(@ForAll("expressions") Expression expression) {
        assertThat(Expression.parse(expression.toString())).isEqualTo(expression);
    }

    @Property
    void blanks_do_not_matter(@ForAll("expressions") Expression expression) {
        assertThat(Expression.parse(expression.toString().replace(" ", ""))).isEqualTo(expression);
        assertThat(Expression.parse("  " + expression.toString().replace(" ", "   ") + " ")).isEqualTo(expression);
    }
}
