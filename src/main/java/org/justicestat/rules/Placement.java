package org.justicestat.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;

/**
 * At which offices a rule runs: at every one that holds all of its operands, else at the lowest office above all that hold
 * any, at the latest the root. An office holds an indicator that it owes within the period; where nobody owes the indicator,
 * one of which it has figures in that year. It holds a rate whose parts it holds, or of which it has stored figures.
 */
final class Placement {

    private final Snapshot snapshot;
    private final Map<Question, Set<Office>> holders = new HashMap<>();

    private record Question(String indicator, Period period) {
    }

    Placement(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** In the order of the tree. */
    List<Office> of(Rule rule, Period period) {
        List<Indicator> operands = rule.codes().stream().map(snapshot.catalogue()::get).toList();
        Set<Office> all = new LinkedHashSet<>(snapshot.offices().all());
        operands.forEach(operand -> all.retainAll(holders(operand, period)));
        if (!all.isEmpty() && !operands.isEmpty()) {
            return List.copyOf(all);
        }
        Set<Office> any = operands.stream().flatMap(operand -> involved(operand, period).stream()).collect(Collectors.toSet());
        return List.of(any.isEmpty() ? snapshot.offices().root() : snapshot.offices().nearestCommon(any));
    }

    private Set<Office> holders(Indicator operand, Period period) {
        return holders.computeIfAbsent(new Question(operand.code(), period),
                q -> operand.isRate() ? holdersOfRate(operand, period) : holdersOfBase(operand, period));
    }

    private Set<Office> holdersOfBase(Indicator operand, Period period) {
        if (!snapshot.duties().isOwed(operand)) {
            return havingFigures(operand, period);
        }
        return offices(office -> snapshot.duties().isDueWithin(office, operand, period));
    }

    private Set<Office> holdersOfRate(Indicator rate, Period period) {
        Set<Office> holding = new LinkedHashSet<>(havingFigures(rate, period));
        if (rate.isComputed()) {
            List<Indicator> parts = parts(rate);
            holding.addAll(offices(office -> parts.stream().allMatch(part -> holdersOfBase(part, period).contains(office))));
        }
        return holding;
    }

    /** Offices that hold the operand or any part of it. */
    private Set<Office> involved(Indicator operand, Period period) {
        List<Office> involved = new ArrayList<>(holders(operand, period));
        parts(operand).forEach(part -> involved.addAll(holdersOfBase(part, period)));
        return Set.copyOf(involved);
    }

    private List<Indicator> parts(Indicator rate) {
        return Catalogue.formulaCodes(rate).stream().map(snapshot.catalogue()::get).toList();
    }

    private Set<Office> havingFigures(Indicator operand, Period period) {
        return offices(office -> snapshot.figures().series(office.code(), operand.code()).touchesYear(period.year()));
    }

    private Set<Office> offices(Predicate<Office> holding) {
        return snapshot.offices().all().stream().filter(holding).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
