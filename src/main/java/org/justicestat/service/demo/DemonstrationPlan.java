package org.justicestat.service.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Expression;
import org.justicestat.model.Indicator;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;

/**
 * What the rules of a catalogue demand of figures that are made up: which indicators add up to which, which stocks carry over,
 * and in which order they can be drawn so that each finds what it depends on.
 */
final class DemonstrationPlan {

    private final Catalogue catalogue;
    private final DemonstrationLevels levels;
    private final Map<String, Balance> balances = new HashMap<>();
    private final Map<String, List<String>> partsOf = new HashMap<>();
    private final Map<String, String> wholeOf = new HashMap<>();
    private final SequencedSet<Indicator> order = new LinkedHashSet<>();

    /** Opening stock + what came = what went + closing stock. */
    record Balance(String opening, List<String> arrivals, List<String> departures, String closing) {
    }

    DemonstrationPlan(Catalogue catalogue, DemonstrationLevels levels) {
        this.catalogue = catalogue;
        this.levels = levels;
        for (Rule rule : catalogue.rules()) {
            if (rule.relationship().relation() == Relation.EQUAL) {
                read(rule.relationship().left(), rule.relationship().right());
            }
        }
        catalogue.indicators().stream().filter(indicator -> !indicator.isRate())
                .forEach(indicator -> place(indicator, new LinkedHashSet<>()));
    }

    private void read(Expression left, Expression right) {
        List<String> a = summands(left);
        List<String> b = summands(right);
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        if (has(a, Aggregation.FIRST) && has(b, Aggregation.LAST)) {
            addBalance(a, b);
        } else if (has(b, Aggregation.FIRST) && has(a, Aggregation.LAST)) {
            addBalance(b, a);
        } else if (b.size() == 1) {
            addParts(b.getFirst(), a);
        } else if (a.size() == 1) {
            addParts(a.getFirst(), b);
        }
    }

    /** Empty unless the expression is a plain sum of codes. */
    private static List<String> summands(Expression expression) {
        List<String> codes = new ArrayList<>();
        return isSum(expression, codes) ? codes : List.of();
    }

    private static boolean isSum(Expression expression, List<String> codes) {
        return switch (expression) {
            case Expression.Operand(var code) -> codes.add(code);
            case Expression.Binary(var operator, var left, var right) -> operator == Expression.Operator.PLUS
                    && isSum(left, codes) && isSum(right, codes);
            case Expression.Constant _ -> false;
        };
    }

    private boolean has(List<String> codes, Aggregation aggregation) {
        return codes.stream().anyMatch(code -> aggregation(code) == aggregation);
    }

    private Aggregation aggregation(String code) {
        return catalogue.get(code).quantity().aggregation();
    }

    private void addBalance(List<String> came, List<String> went) {
        Balance balance = new Balance(only(came, Aggregation.FIRST), flows(came), flows(went), only(went, Aggregation.LAST));
        balances.put(balance.opening(), balance);
        balances.put(balance.closing(), balance);
        balance.departures().forEach(departure -> balances.put(departure, balance));
    }

    private String only(List<String> codes, Aggregation aggregation) {
        return codes.stream().filter(code -> aggregation(code) == aggregation).findFirst().orElseThrow();
    }

    private List<String> flows(List<String> codes) {
        return codes.stream().filter(code -> aggregation(code) == Aggregation.SUM).toList();
    }

    private void addParts(String whole, List<String> parts) {
        partsOf.put(whole, parts);
        if (!isSumOfParts(whole)) {
            parts.forEach(part -> wholeOf.put(part, whole));
        }
    }

    private void place(Indicator indicator, Set<String> waiting) {
        if (order.contains(indicator)) {
            return;
        }
        if (!waiting.add(indicator.code())) {
            throw new IllegalStateException("demonstration figures depend on each other: " + waiting);
        }
        dependencies(indicator.code()).forEach(code -> place(catalogue.get(code), waiting));
        waiting.remove(indicator.code());
        order.add(indicator);
    }

    private Set<String> dependencies(String code) {
        Set<String> needed = new LinkedHashSet<>();
        balance(code).ifPresentOrElse(balance -> needed.addAll(before(code, balance)),
                () -> levels.find(code).flatMap(DemonstrationLevels.Level::base).ifPresent(needed::add));
        Optional.ofNullable(wholeOf.get(code)).ifPresent(whole -> {
            needed.add(whole);
            List<String> parts = partsOf.get(whole);
            needed.addAll(parts.subList(0, parts.indexOf(code)));
        });
        if (isSumOfParts(code)) {
            needed.addAll(partsOf.get(code));
        }
        return needed;
    }

    private static List<String> before(String code, Balance balance) {
        List<String> needed = new ArrayList<>();
        if (!code.equals(balance.opening())) {
            needed.add(balance.opening());
            needed.addAll(balance.arrivals());
            int departure = balance.departures().indexOf(code);
            needed.addAll(departure < 0 ? balance.departures() : balance.departures().subList(0, departure));
        }
        return needed;
    }

    /** Every indicator but rates, each after those it depends on. */
    SequencedSet<Indicator> order() {
        return order;
    }

    /** The balance in which the indicator is the opening or closing stock, or what went. */
    Optional<Balance> balance(String code) {
        return Optional.ofNullable(balances.get(code));
    }

    /** The indicator is one of those into which this whole is cut. */
    Optional<String> wholeOf(String part) {
        return Optional.ofNullable(wholeOf.get(part));
    }

    List<String> partsOf(String whole) {
        return partsOf.getOrDefault(whole, List.of());
    }

    /** Whether the indicator has no level of its own and follows from its parts. */
    boolean isSumOfParts(String code) {
        return partsOf.containsKey(code) && levels.find(code).isEmpty();
    }
}
