package org.justicestat.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.model.Period;
import org.justicestat.model.RuleScope;
import org.justicestat.rules.Verdict.Silent;

/** The verdicts of one rule at one office over the periods of a check, which are added in ascending order. */
final class Attempts {

    private final Map<Period, Sides> broken = new LinkedHashMap<>();
    private final Map<Period, Silent> silent = new LinkedHashMap<>();
    private final List<Period> evaluated = new ArrayList<>();

    void add(Period period, Verdict verdict) {
        switch (verdict) {
            case Verdict.Held _ -> evaluated.add(period);
            case Verdict.Broken(Sides sides) -> {
                evaluated.add(period);
                broken.put(period, sides);
            }
            case Silent why -> silent.put(period, why);
        }
    }

    /** Whether a part of the period is silent, so that a figure entered for the whole of it could speak instead. */
    boolean isSilentWithin(Period period) {
        return silent.keySet().stream().anyMatch(period::contains);
    }

    int evaluatedCount() {
        return evaluated.size();
    }

    /** Ascending. */
    Map<Period, Sides> broken() {
        return broken;
    }

    /**
     * The silent periods worth telling, by reason. A period within one that was evaluated is not told. Where none was
     * evaluated only those are told that lack least, of a cumulated rule the latest of them.
     */
    Map<Silent, List<Period>> silence(RuleScope scope) {
        List<Period> told = evaluated.isEmpty() ? lackingLeast() : silent.keySet().stream().filter(this::isUncovered).toList();
        if (evaluated.isEmpty() && scope == RuleScope.YTD && !told.isEmpty()) {
            told = List.of(told.getLast());
        }
        Map<Silent, List<Period>> byReason = new LinkedHashMap<>();
        told.forEach(period -> byReason.computeIfAbsent(silent.get(period), why -> new ArrayList<>()).add(period));
        return byReason;
    }

    private boolean isUncovered(Period period) {
        return evaluated.stream().noneMatch(other -> other.contains(period));
    }

    private List<Period> lackingLeast() {
        int least = silent.values().stream().mapToInt(why -> why.operands().size()).min().orElse(0);
        return silent.keySet().stream().filter(period -> silent.get(period).operands().size() == least).toList();
    }
}
