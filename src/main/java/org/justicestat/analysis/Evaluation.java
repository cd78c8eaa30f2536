package org.justicestat.analysis;

import java.util.function.Function;
import org.justicestat.model.CellState;
import org.justicestat.model.Expression;
import org.justicestat.model.Expression.Binary;
import org.justicestat.model.Expression.Constant;
import org.justicestat.model.Expression.Operand;
import org.justicestat.model.Fraction;

/**
 * Evaluates an expression exactly. A missing operand makes the result missing; a not applicable one is left out of a sum or
 * difference and makes a product or quotient not applicable; dividing by zero has no number.
 */
public final class Evaluation {

    private final Function<String, Outcome> operands;

    /** @param operands the aggregate of a code at the office and period in question */
    public Evaluation(Function<String, Outcome> operands) {
        this.operands = operands;
    }

    public Outcome of(Expression expression) {
        return switch (expression) {
            case Constant(var value) -> new Outcome.Known(Fraction.of(value), CellState.REPORTED);
            case Operand(var code) -> operands.apply(code);
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS -> add(of(left), of(right));
                case MINUS -> subtract(of(left), of(right));
                case TIMES -> multiply(of(left), of(right));
                case DIVIDED_BY -> divide(of(left), of(right));
            };
        };
    }

    static Outcome add(Outcome left, Outcome right) {
        if (left instanceof Outcome.Known(var a, var stateA) && right instanceof Outcome.Known(var b, var stateB)) {
            return new Outcome.Known(a.plus(b), joined(stateA, stateB));
        }
        return leftOut(left, right, right);
    }

    private static Outcome subtract(Outcome left, Outcome right) {
        if (left instanceof Outcome.Known(var a, var stateA) && right instanceof Outcome.Known(var b, var stateB)) {
            return new Outcome.Known(a.minus(b), joined(stateA, stateB));
        }
        Outcome negated = right instanceof Outcome.Known(var b, var stateB) ? new Outcome.Known(b.negate(), stateB) : right;
        return leftOut(left, right, negated);
    }

    private static Outcome multiply(Outcome left, Outcome right) {
        if (left instanceof Outcome.Known(var a, var stateA) && right instanceof Outcome.Known(var b, var stateB)) {
            return new Outcome.Known(a.times(b), joined(stateA, stateB));
        }
        return absent(left, right);
    }

    static Outcome divide(Outcome left, Outcome right) {
        if (left instanceof Outcome.Known(var a, var stateA) && right instanceof Outcome.Known(var b, var stateB)) {
            return b.isZero() ? Outcome.ZERO_DENOMINATOR : new Outcome.Known(a.dividedBy(b), joined(stateA, stateB));
        }
        return absent(left, right);
    }

    /** One side is no number: what is not applicable is left out, anything else prevails. */
    private static Outcome leftOut(Outcome left, Outcome right, Outcome rightInSum) {
        if (left instanceof Outcome.NotApplicable) {
            return rightInSum;
        }
        return right instanceof Outcome.NotApplicable ? left : absent(left, right);
    }

    /** Why there is no number, the gravest reason first: missing, zero denominator, not applicable. */
    private static Outcome absent(Outcome left, Outcome right) {
        if (left.isMissing() || right.isMissing()) {
            return left.isMissing() ? left : right;
        }
        boolean zero = left instanceof Outcome.ZeroDenominator || right instanceof Outcome.ZeroDenominator;
        return zero ? Outcome.ZERO_DENOMINATOR : Outcome.NOT_APPLICABLE;
    }

    private static CellState joined(CellState a, CellState b) {
        boolean estimated = a == CellState.ESTIMATED || b == CellState.ESTIMATED;
        return estimated ? CellState.ESTIMATED : CellState.REPORTED;
    }
}
