package org.justicestat.model;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Arithmetic over indicator codes and numbers, as rules and rates are written: {@code + - * /}, parentheses, unary minus. */
public sealed interface Expression {

    /** A constant. */
    record Constant(BigDecimal value) implements Expression {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** The aggregate of an indicator at the office and period the expression is evaluated for. */
    record Operand(String code) implements Expression {
        @Override
        public String toString() {
            return code;
        }
    }

    /** Two expressions and the operator between them. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            return wrap(left, operator.precedence()) + " " + operator.symbol() + " " + wrap(right, operator.precedence() + 1);
        }

        private static String wrap(Expression part, int atLeast) {
            return part instanceof Binary binary && binary.operator.precedence() < atLeast ? "(" + part + ")" : part.toString();
        }
    }

    /** The four operations. */
    enum Operator {
        PLUS('+', 1), MINUS('-', 1), TIMES('*', 2), DIVIDED_BY('/', 2);

        private final char symbol;
        private final int precedence;

        Operator(char symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        public char symbol() {
            return symbol;
        }

        int precedence() {
            return precedence;
        }
    }

    /** @throws ExpressionException if the text is no expression; it says where */
    static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** Every code of the expression once, in the order of first mention. */
    default SequencedSet<String> codes() {
        SequencedSet<String> codes = new LinkedHashSet<>();
        collect(this, codes);
        return codes;
    }

    private static void collect(Expression expression, SequencedSet<String> codes) {
        switch (expression) {
            case Constant _ -> { }
            case Operand operand -> codes.add(operand.code());
            case Binary binary -> {
                collect(binary.left(), codes);
                collect(binary.right(), codes);
            }
        }
    }
}
