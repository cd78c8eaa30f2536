package org.justicestat.report.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Expression;
import org.justicestat.model.Indicator;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.Severity;

/** Which indicator is the total that another is a part of: told by the error rules that say what adds up to what. */
final class Wholes {

    private final Map<String, Set<String>> wholesOfPart = new HashMap<>();
    private final Catalogue catalogue;

    Wholes(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Rule rule : catalogue.rules()) {
            Rule.Relationship said = rule.relationship();
            if (rule.severity() == Severity.ERROR && said.relation() == Relation.EQUAL) {
                note(said.left(), said.right());
                note(said.right(), said.left());
            }
        }
    }

    private void note(Expression parts, Expression whole) {
        if (whole instanceof Expression.Operand(String total) && parts instanceof Expression.Binary && isSum(parts)) {
            parts.codes().forEach(part -> wholesOfPart.computeIfAbsent(part, _ -> new HashSet<>()).add(total));
        }
    }

    private static boolean isSum(Expression expression) {
        return switch (expression) {
            case Expression.Operand _ -> true;
            case Expression.Binary(var operator, var left, var right) ->
                    operator == Expression.Operator.PLUS && isSum(left) && isSum(right);
            case Expression.Constant _ -> false;
        };
    }

    /** Empty where no rule tells it, or several tell different ones. */
    Optional<Indicator> of(Indicator part) {
        Set<String> wholes = wholesOfPart.getOrDefault(part.code(), Set.of());
        return wholes.size() == 1 ? catalogue.find(wholes.iterator().next()) : Optional.empty();
    }
}
