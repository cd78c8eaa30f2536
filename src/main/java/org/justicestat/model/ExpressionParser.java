package org.justicestat.model;

import java.math.BigDecimal;
import org.justicestat.model.Expression.Binary;
import org.justicestat.model.Expression.Constant;
import org.justicestat.model.Expression.Operand;
import org.justicestat.model.Expression.Operator;

/**
 * Recursive descent over
 * {@code sum = product {(+|-) product}; product = factor {(*|/) factor}; factor = number | code | -factor | (sum)}.
 */
final class ExpressionParser {

    private static final int MAX_DEPTH = 100;
    /** Whatever walks the tree of an expression descends once for each operation of a long sum. */
    private static final int MAX_OPERATIONS = 1000;

    private final String text;
    private int at;
    private int depth;
    private int operations;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() {
        Expression expression = sum();
        if (at < text.length()) {
            throw unexpected();
        }
        return expression;
    }

    private Expression sum() {
        Expression left = product();
        while (next('+') || next('-')) {
            left = new Binary(operator(), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (next('*') || next('/')) {
            left = new Binary(operator(), left, factor());
        }
        return left;
    }

    private Operator operator() {
        if (++operations > MAX_OPERATIONS) {
            throw new ExpressionException("expression.tooLong", text.substring(0, 60) + "…", at + 1, MAX_OPERATIONS);
        }
        return switch (text.charAt(at++)) {
            case '+' -> Operator.PLUS;
            case '-' -> Operator.MINUS;
            case '*' -> Operator.TIMES;
            default -> Operator.DIVIDED_BY;
        };
    }

    private Expression factor() {
        if (++depth > MAX_DEPTH) {
            throw new ExpressionException("expression.tooDeep", text, at + 1);
        }
        Expression factor = next('(') ? parenthesised() : next('-') ? negated() : atom();
        depth--;
        return factor;
    }

    private Expression parenthesised() {
        int opening = at++;
        Expression inner = sum();
        if (!next(')')) {
            throw new ExpressionException("expression.unclosed", text, opening + 1);
        }
        at++;
        return inner;
    }

    private Expression negated() {
        at++;
        Expression factor = factor();
        return factor instanceof Constant constant
                ? new Constant(constant.value().negate())
                : new Binary(Operator.MINUS, new Constant(BigDecimal.ZERO), factor);
    }

    private Expression atom() {
        skipBlanks();
        int start = at;
        while (at < text.length() && isWordCharacter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.matches("[0-9]+(\\.[0-9]+)?")) {
            return new Constant(new BigDecimal(word));
        }
        if (Indicator.isCode(word)) {
            return new Operand(word);
        }
        at = start;
        throw word.isEmpty() ? unexpected() : new ExpressionException("expression.word", text, start + 1, word);
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '.';
    }

    private boolean next(char wanted) {
        skipBlanks();
        return at < text.length() && text.charAt(at) == wanted;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private ExpressionException unexpected() {
        skipBlanks();
        return at == text.length()
                ? new ExpressionException("expression.end", text, at + 1)
                : new ExpressionException("expression.unexpected", text, at + 1, text.charAt(at));
    }
}
