package org.justicestat.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.justicestat.analysis.Evaluation;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Expression;
import org.justicestat.model.Expression.Binary;
import org.justicestat.model.Expression.Operator;
import org.justicestat.model.Rule;
import org.justicestat.rules.NotEvaluated.Reason;

/** What a rule says of one office and period. */
sealed interface Verdict {

    /** The relation holds. */
    record Held(Sides sides) implements Verdict {
    }

    /** The relation does not hold. */
    record Broken(Sides sides) implements Verdict {
    }

    /** There is nothing to compare. */
    record Silent(Reason reason, Set<String> operands) implements Verdict {
    }

    /** @param operands the aggregate of a code at the office and period in question */
    static Verdict of(Rule rule, Function<String, Outcome> operands) {
        Evaluation evaluation = new Evaluation(operands);
        Rule.Relationship relationship = rule.relationship();
        Outcome left = evaluation.of(relationship.left());
        Outcome right = evaluation.of(relationship.right());
        if (left instanceof Outcome.Known(var leftValue, _) && right instanceof Outcome.Known(var rightValue, _)) {
            Sides sides = new Sides(leftValue, relationship.relation(), rightValue);
            return relationship.relation().holds(leftValue, rightValue) ? new Held(sides) : new Broken(sides);
        }
        if (left.isMissing() || right.isMissing()) {
            return new Silent(Reason.MISSING, codes(rule, operands, Outcome.Missing.class));
        }
        if (left instanceof Outcome.ZeroDenominator || right instanceof Outcome.ZeroDenominator) {
            Set<String> codes = codes(rule, operands, Outcome.ZeroDenominator.class);
            zeroDivisors(relationship.left(), evaluation, codes);
            zeroDivisors(relationship.right(), evaluation, codes);
            return new Silent(Reason.ZERO_DENOMINATOR, codes);
        }
        return new Silent(Reason.NOT_APPLICABLE, codes(rule, operands, Outcome.NotApplicable.class));
    }

    private static Set<String> codes(Rule rule, Function<String, Outcome> operands, Class<? extends Outcome> kind) {
        Set<String> codes = new LinkedHashSet<>(rule.codes());
        codes.removeIf(code -> !kind.isInstance(operands.apply(code)));
        return codes;
    }

    /** Adds the codes of every divisor in the expression that is zero. */
    private static void zeroDivisors(Expression expression, Evaluation evaluation, Set<String> codes) {
        if (!(expression instanceof Binary(var operator, var left, var right))) {
            return;
        }
        if (operator == Operator.DIVIDED_BY
                && evaluation.of(right) instanceof Outcome.Known(var divisor, _) && divisor.isZero()) {
            codes.addAll(right.codes());
        }
        zeroDivisors(left, evaluation, codes);
        zeroDivisors(right, evaluation, codes);
    }
}
