package org.justicestat.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;

/** Which row id a code has in this file, and back; read once and again after a change. */
final class Directory {

    /** A row of the file and what it holds. */
    record Entry<T>(long id, T item) {
    }

    private final Map<String, Entry<Office>> offices = new LinkedHashMap<>();
    private final Map<Long, String> officeCodes = new HashMap<>();
    private final Map<String, Entry<Indicator>> indicators = new LinkedHashMap<>();
    private final Map<Long, Indicator> indicatorsById = new HashMap<>();

    Directory(List<Entry<Office>> offices, List<Entry<Indicator>> indicators) {
        for (Entry<Office> office : offices) {
            this.offices.put(office.item().code(), office);
            officeCodes.put(office.id(), office.item().code());
        }
        for (Entry<Indicator> indicator : indicators) {
            this.indicators.put(indicator.item().code(), indicator);
            indicatorsById.put(indicator.id(), indicator.item());
        }
    }

    List<Office> offices() {
        return offices.values().stream().map(Entry::item).toList();
    }

    List<Indicator> indicators() {
        return indicators.values().stream().map(Entry::item).toList();
    }

    /** Codes of the offices with their row ids, in the order of the ledger. */
    List<Entry<String>> officeIds() {
        return offices.values().stream().map(entry -> new Entry<>(entry.id(), entry.item().code())).toList();
    }

    Optional<Entry<Office>> office(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    Optional<Entry<Indicator>> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** @throws IllegalArgumentException if the file has no such row */
    String officeCode(long id) {
        return known(officeCodes.get(id), id);
    }

    /** @throws IllegalArgumentException if the file has no such row */
    Indicator indicator(long id) {
        return known(indicatorsById.get(id), id);
    }

    private static <T> T known(T item, long id) {
        if (item == null) {
            throw new IllegalArgumentException("no row " + id);
        }
        return item;
    }
}
