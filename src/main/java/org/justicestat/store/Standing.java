package org.justicestat.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Which entry's outcome stands in each of some figures' places, leaving out what was taken back: an entry that takes back
 * another leaves what stood before that other. A chain is read once for all its places, so that no index of places has to
 * be written with every figure.
 */
final class Standing {

    /** Of each place, the number of each entry to the number of the one it takes back. */
    private final Map<Spot, NavigableMap<Long, OptionalLong>> links = new HashMap<>();

    Standing(Collection<CellPlace> places, Session session) {
        places.forEach(place -> links.put(Spot.of(place), new TreeMap<>()));
        Map<Long, Box> boxes = new HashMap<>();
        places.forEach(place -> boxes.merge(place.officeId(), Box.of(place), Box::around));
        boxes.forEach((office, box) -> read(session, office, box));
    }

    /** A place whatever decimals its figures had. */
    private record Spot(long officeId, long indicatorId, int period) {

        static Spot of(CellPlace place) {
            return new Spot(place.officeId(), place.indicatorId(), place.period());
        }
    }

    /** The least box that holds the places of an office, so that the file itself passes over most other entries. */
    private record Box(long firstIndicator, long lastIndicator, int firstPeriod, int lastPeriod) {

        static Box of(CellPlace place) {
            return new Box(place.indicatorId(), place.indicatorId(), place.period(), place.period());
        }

        static Box around(Box a, Box b) {
            return new Box(Math.min(a.firstIndicator, b.firstIndicator), Math.max(a.lastIndicator, b.lastIndicator),
                    Math.min(a.firstPeriod, b.firstPeriod), Math.max(a.lastPeriod, b.lastPeriod));
        }
    }

    private void read(Session session, long officeId, Box box) {
        session.each("""
                SELECT indicator_id, period, seq, undoes FROM audit
                WHERE office_id = ? AND indicator_id BETWEEN ? AND ? AND period BETWEEN ? AND ?
                """, row -> keep(new Spot(officeId, row.integer(1), row.smallInteger(2)), row.integer(3), row.optionalInteger(4)),
                officeId, box.firstIndicator, box.lastIndicator, box.firstPeriod, box.lastPeriod);
    }

    private void keep(Spot spot, long seq, OptionalLong undoes) {
        NavigableMap<Long, OptionalLong> entries = links.get(spot);
        if (entries != null) {
            entries.put(seq, undoes);
        }
    }

    /** Whether what the entry of this number left in the place is what stands there now. */
    boolean isOf(CellPlace place, long seq) {
        NavigableMap<Long, OptionalLong> entries = links.get(Spot.of(place));
        return standing(entries, Long.MAX_VALUE) == standing(entries, seq);
    }

    /** Number of the entry that stood right after the one of the given number; 0 if none did. */
    private static long standing(NavigableMap<Long, OptionalLong> entries, long untilInclusive) {
        long until = untilInclusive;
        while (true) {
            Map.Entry<Long, OptionalLong> last = entries.floorEntry(until);
            if (last == null || last.getValue().isEmpty()) {
                return last == null ? 0 : last.getKey();
            }
            until = last.getValue().getAsLong() - 1;
        }
    }
}
