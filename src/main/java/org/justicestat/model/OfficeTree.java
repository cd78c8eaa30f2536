package org.justicestat.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices of a bureau as a tree with one root, in the order of the ledger. */
public final class OfficeTree {

    private final Map<String, Office> byCode = new LinkedHashMap<>();
    private final Map<String, List<Office>> children = new LinkedHashMap<>();
    private final Office root;

    /** @throws UserException if a code stands twice, a parent is unknown, or there is not exactly one root above every office */
    public OfficeTree(Collection<Office> offices) {
        for (Office office : offices) {
            if (byCode.put(office.code(), office) != null) {
                throw new UserException("office.duplicate", office.code());
            }
        }
        List<Office> roots = new ArrayList<>();
        for (Office office : offices) {
            office.parent().ifPresentOrElse(
                    parent -> children.computeIfAbsent(known(office, parent), p -> new ArrayList<>()).add(office),
                    () -> roots.add(office));
        }
        if (roots.size() != 1) {
            throw new UserException("office.roots", roots.size());
        }
        root = roots.getFirst();
        offices.forEach(this::checkUnderRoot);
    }

    private String known(Office office, String parent) {
        if (!byCode.containsKey(parent)) {
            throw new UserException("office.unknownParent", office.code(), parent);
        }
        return parent;
    }

    private void checkUnderRoot(Office office) {
        Set<String> seen = new HashSet<>();
        for (Office at = office; at != root; at = byCode.get(at.parent().orElseThrow())) {
            if (!seen.add(at.code())) {
                throw new UserException("office.cycle", office.code());
            }
        }
    }

    public Office root() {
        return root;
    }

    public Collection<Office> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Office> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws UserException if there is no such office */
    public Office get(String code) {
        return find(code).orElseThrow(() -> new UserException("office.unknown", code));
    }

    public List<Office> children(Office office) {
        return children.getOrDefault(office.code(), List.of());
    }

    public Optional<Office> parent(Office office) {
        return office.parent().map(byCode::get);
    }

    /** The office and everything under it, parents before children. */
    public List<Office> subtree(Office office) {
        List<Office> all = new ArrayList<>();
        all.add(office);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(children(all.get(i)));
        }
        return all;
    }

    /** From the office up to the root, both included. */
    public List<Office> pathToRoot(Office office) {
        List<Office> path = new ArrayList<>();
        for (Optional<Office> at = Optional.of(office); at.isPresent(); at = parent(at.get())) {
            path.add(at.get());
        }
        return path;
    }

    /**
     * The lowest office that stands above or at each of the given ones.
     *
     * @throws IllegalArgumentException if none is given
     */
    public Office nearestCommon(Collection<Office> offices) {
        List<Office> common = null;
        for (Office office : offices) {
            List<Office> path = pathToRoot(office);
            if (common == null) {
                common = new ArrayList<>(path);
            } else {
                common.retainAll(path);
            }
        }
        if (common == null) {
            throw new IllegalArgumentException("no office given");
        }
        return common.getFirst();
    }
}
