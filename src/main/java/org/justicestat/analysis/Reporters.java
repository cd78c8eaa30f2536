package org.justicestat.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/**
 * Which offices take part in the value of an office above them: those that owe the indicator; where no office owes it,
 * those that have figures of it in the year of the period.
 */
final class Reporters {

    private final Snapshot snapshot;
    private final Map<Question, List<Office>> answers = new ConcurrentHashMap<>();

    private record Question(String indicator, String office, Period period) {
    }

    Reporters(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Children of the office in whose subtree somebody takes part, in the order of the tree. */
    List<Office> childrenOf(Office office, Indicator indicator, Period period) {
        if (snapshot.offices().children(office).isEmpty()) {
            return List.of();
        }
        return answers.computeIfAbsent(new Question(indicator.code(), office.code(), period), q ->
                snapshot.offices().children(office).stream().filter(child -> anyIn(child, indicator, period)).toList());
    }

    /** The offices at or under {@code office} whose own cells make its value: the lowest that take part. */
    List<Office> leavesOf(Office office, Indicator indicator, Period period) {
        List<Office> children = childrenOf(office, indicator, period);
        if (children.isEmpty()) {
            return List.of(office);
        }
        List<Office> leaves = new ArrayList<>();
        children.forEach(child -> leaves.addAll(leavesOf(child, indicator, period)));
        return leaves;
    }

    /** Whether the office itself is held to report: by a duty, or, where nobody owes the indicator, always. */
    boolean isExpected(Office office, Indicator indicator, Period period) {
        return !snapshot.duties().isOwed(indicator) || snapshot.duties().isDue(office, indicator, period);
    }

    private boolean anyIn(Office top, Indicator indicator, Period period) {
        return snapshot.offices().subtree(top).stream().anyMatch(office -> takesPart(office, indicator, period));
    }

    private boolean takesPart(Office office, Indicator indicator, Period period) {
        return snapshot.duties().isOwed(indicator)
                ? snapshot.duties().isDueWithin(office, indicator, period)
                : snapshot.figures().series(office.code(), indicator.code()).touchesYear(period.year());
    }
}
