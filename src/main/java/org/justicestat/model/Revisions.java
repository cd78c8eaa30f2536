package org.justicestat.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The revisions of a ledger, each figure's in the order they were made. Immutable. */
public final class Revisions {

    public static final Revisions NONE = new Revisions(List.of());

    private final Map<String, List<Revision>> byIndicator = new HashMap<>();

    public Revisions(List<Revision> revisions) {
        revisions.forEach(revision ->
                byIndicator.computeIfAbsent(revision.place().indicator(), _ -> new ArrayList<>()).add(revision));
    }

    /** Of an indicator, wherever and whenever. */
    public List<Revision> of(String indicator) {
        return List.copyOf(byIndicator.getOrDefault(indicator, List.of()));
    }
}
