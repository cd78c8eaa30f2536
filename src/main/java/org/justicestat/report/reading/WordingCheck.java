package org.justicestat.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.Likely;

/**
 * Decides what the numbers of sentences stand for, all of a report together. One that prints a figure which its words are about
 * is that figure. Of those left over, one is wrong only where its words are surely about a figure that no other number prints.
 */
final class WordingCheck {

    /** From here on the words name a figure by themselves. */
    private static final double NAMED = 1.1;
    /** So much less than another figure the words are alike to one that they are not about. */
    private static final double CLEARLY = 0.6;
    /** So much more the words must be alike where the measure word is another. */
    private static final double OTHER_UNIT = 0.1;
    /** What they must be at least like the likeliest figure that is free. */
    private static final double ALIKE = 0.4;
    /** What they must be at least like a figure that a number fails to print by a slip, where it prints another. */
    private static final double BY_CHANCE = 0.3;
    /** So many times as like it as that other; fewer where another number is that other rather. */
    private static final double TWICE = 2;
    private static final double MORE = 1.2;

    private final Map<Sighting, Likely> wrong = new IdentityHashMap<>();
    private final Map<FigureRef, List<Claim>> claims = new HashMap<>();
    private final Set<FigureRef> known;
    private final Expected expected;

    /** A number and a figure that it may stand for. */
    record Claim(Sighting sighting, Likely figure) {

        double likeness() {
            return figure.likeness();
        }
    }

    /** @param known figures that other numbers of the sentences are told to be by their identity */
    WordingCheck(List<Sighting> sightings, Set<FigureRef> known, Expected expected) {
        this.known = known;
        this.expected = expected;
        sightings.forEach(one -> one.first().ifPresent(likely ->
                claims.computeIfAbsent(likely.figure(), _ -> new ArrayList<>()).add(new Claim(one, likely))));
        List<Claim> contested = new ArrayList<>();
        sightings.forEach(one -> suspect(one).ifPresent(contested::add));
        contested.sort(Comparator.comparingDouble(Claim::likeness).reversed());
        Set<FigureRef> taken = new HashSet<>();
        contested.stream().filter(claim -> taken.add(claim.figure().figure()))
                .forEach(claim -> wrong.put(claim.sighting(), claim.figure()));
    }

    /** The figure that the number should print. */
    Optional<Likely> expected(Sighting sighting) {
        return Optional.ofNullable(wrong.get(sighting));
    }

    /** What the number should most likely print, if that is sure enough. */
    private Optional<Claim> suspect(Sighting sighting) {
        List<Claim> free = sighting.others().stream().filter(one -> isFree(one, sighting))
                .map(one -> new Claim(sighting, one)).toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        double best = free.getFirst().likeness();
        Optional<Claim> slipped = free.stream().filter(claim -> claim.likeness() >= ALIKE * best && isSlip(claim)).findFirst();
        if (sighting.first().isPresent()) {
            return slipped.filter(claim -> outweighs(claim, new Claim(sighting, sighting.first().get())));
        }
        return slipped.or(() -> Optional.of(free.getFirst()).filter(this::isNamed));
    }

    private boolean isSlip(Claim claim) {
        double needed = expected.wordsNeeded(claim.figure(), claim.sighting());
        return claim.likeness() >= needed + (claim.figure().otherUnit() ? OTHER_UNIT : 0);
    }

    /** Whether the words name the figure and no other, and the number is not far from it. */
    private boolean isNamed(Claim claim) {
        double rival = claim.sighting().others().stream().filter(one -> one != claim.figure()).findFirst()
                .map(Likely::likeness).orElse(0.0);
        return !claim.figure().otherUnit() && claim.likeness() >= NAMED && rival <= CLEARLY * claim.likeness()
                && expected.isNear(claim.figure(), claim.sighting());
    }

    /** Whether the number prints a figure by chance: the words are far more about the one it is a slip away from. */
    private boolean outweighs(Claim slipped, Claim printed) {
        boolean isOthers = claims.get(printed.figure().figure()).stream()
                .anyMatch(claim -> claim.sighting() != printed.sighting() && claim.likeness() > printed.likeness());
        return slipped.likeness() >= BY_CHANCE && slipped.likeness() >= (isOthers ? MORE : TWICE) * printed.likeness();
    }

    /** Whether no other number prints it whose words are about it nearly as much. */
    private boolean isFree(Likely figure, Sighting sighting) {
        return !known.contains(figure.figure()) && claims.getOrDefault(figure.figure(), List.of()).stream()
                .noneMatch(claim -> claim.sighting() != sighting && claim.likeness() >= CLEARLY * figure.likeness());
    }
}
