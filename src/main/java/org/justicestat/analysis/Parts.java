package org.justicestat.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Expression;
import org.justicestat.model.Expression.Binary;
import org.justicestat.model.Expression.Operand;
import org.justicestat.model.Expression.Operator;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Relation;
import org.justicestat.model.UserException;

/** Finds what a figure can be taken apart into. */
final class Parts {

    private final Aggregator aggregator;

    /** A part: an indicator at an office, called by what it differs in. */
    record Part(Name name, Indicator indicator, Office office) {
    }

    Parts(Aggregator aggregator) {
        this.aggregator = aggregator;
    }

    /** As asked for; without a wish by indicators where a rule has them, else by offices. */
    Breakdown choose(Indicator indicator, Optional<Breakdown> wanted) {
        return wanted.orElseGet(() -> indicators(aggregator.snapshot().catalogue(), indicator).isEmpty()
                ? Breakdown.OFFICES : Breakdown.PARTS);
    }

    /** @throws UserException if there is nothing to take it apart into, or it is a rate, whose parts do not add up */
    List<Part> of(Breakdown breakdown, Indicator indicator, Office office, List<Period> periods) {
        if (indicator.isRate()) {
            throw new UserException("trend.rateHasNoParts", indicator.name());
        }
        return switch (breakdown) {
            case OFFICES -> offices(indicator, office, periods).stream()
                    .map(leaf -> new Part(leaf.name(), indicator, leaf)).toList();
            case PARTS -> {
                List<Indicator> parts = indicators(aggregator.snapshot().catalogue(), indicator);
                if (parts.isEmpty()) {
                    throw new UserException("trend.noParts", indicator.name());
                }
                yield parts.stream().map(part -> new Part(part.name(), part, office)).toList();
            }
        };
    }

    /** The offices whose own figures make that of the office in any of the periods. */
    List<Office> offices(Indicator indicator, Office office, List<Period> periods) {
        Set<Office> leaves = new LinkedHashSet<>();
        periods.forEach(period -> leaves.addAll(leaves(indicator, office, period)));
        leaves.remove(office);
        if (leaves.isEmpty()) {
            throw new UserException("trend.noOffices", office.name(), indicator.name());
        }
        return aggregator.snapshot().offices().all().stream().filter(leaves::contains).toList();
    }

    /** A rate is made where its parts are. */
    private Set<Office> leaves(Indicator indicator, Office office, Period period) {
        Set<Office> leaves = new LinkedHashSet<>(aggregator.leavesOf(office, indicator, period));
        Catalogue.formulaCodes(indicator).forEach(code ->
                leaves.addAll(aggregator.leavesOf(office, aggregator.snapshot().catalogue().get(code), period)));
        return leaves;
    }

    /** The indicators that the first rule of the form whole = part + part + … adds up; empty where there is no such rule. */
    static List<Indicator> indicators(Catalogue catalogue, Indicator whole) {
        return catalogue.rules().stream().map(rule -> rule.relationship())
                .filter(relationship -> relationship.relation() == Relation.EQUAL)
                .map(relationship -> isOperand(relationship.left(), whole) ? relationship.right()
                        : isOperand(relationship.right(), whole) ? relationship.left() : null)
                .filter(sum -> sum instanceof Binary).map(Parts::summands)
                .filter(codes -> codes.size() > 1).findFirst()
                .map(codes -> codes.stream().map(catalogue::get).toList()).orElse(List.of());
    }

    private static boolean isOperand(Expression side, Indicator whole) {
        return side instanceof Operand(String code) && code.equals(whole.code());
    }

    /** Codes of a pure sum; empty for anything else. */
    private static List<String> summands(Expression sum) {
        List<String> codes = new ArrayList<>();
        return collect(sum, codes) ? codes : List.of();
    }

    private static boolean collect(Expression expression, List<String> codes) {
        return switch (expression) {
            case Operand(String code) -> codes.add(code);
            case Binary(Operator operator, Expression left, Expression right) ->
                    operator == Operator.PLUS && collect(left, codes) && collect(right, codes);
            case Expression.Constant _ -> false;
        };
    }
}
