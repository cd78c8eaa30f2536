package org.justicestat.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The explanations of a ledger, at most one a finding. Immutable. */
public final class Explanations {

    public static final Explanations EMPTY = new Explanations(List.of());

    private final Map<FindingKey, Explanation> byFinding = new HashMap<>();

    public Explanations(Collection<Explanation> explanations) {
        explanations.forEach(explanation -> byFinding.put(explanation.finding(), explanation));
    }

    public Optional<Explanation> of(FindingKey finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    public Collection<Explanation> all() {
        return List.copyOf(byFinding.values());
    }
}
