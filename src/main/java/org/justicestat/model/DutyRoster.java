package org.justicestat.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All duties, resolved to single indicators. Rates are computed, never owed. Where no office owes an indicator it is
 * never missing. A period is owed when its last month is; nobody
 * owes a retired indicator.
 */
public final class DutyRoster {

    public static final DutyRoster EMPTY = new DutyRoster(List.of(), Catalogue.EMPTY);

    private final List<Duty> duties;
    private final Map<String, Map<String, List<Duty>>> byIndicator = new HashMap<>();

    public DutyRoster(Collection<Duty> duties, Catalogue catalogue) {
        this.duties = List.copyOf(duties);
        for (Duty duty : duties) {
            for (Indicator indicator : catalogue.indicators()) {
                if (!indicator.isRate() && duty.covers(indicator)) {
                    Map<String, List<Duty>> owing = byIndicator.computeIfAbsent(indicator.code(), i -> new LinkedHashMap<>());
                    untilRetired(duty, catalogue.retiredFrom(indicator))
                            .ifPresent(until -> owing.computeIfAbsent(duty.office(), o -> new ArrayList<>()).add(until));
                }
            }
        }
    }

    /** The duty up to the last month of the indicator; absent where it begins later. */
    private static Optional<Duty> untilRetired(Duty duty, Optional<Month> retiredFrom) {
        if (retiredFrom.isEmpty()) {
            return Optional.of(duty);
        }
        Month last = retiredFrom.get().previous();
        Month to = duty.toInclusive().filter(month -> month.key() < last.key()).orElse(last);
        return duty.fromInclusive().filter(from -> from.key() > to.key()).isPresent() ? Optional.empty()
                : Optional.of(new Duty(duty.office(), duty.indicator(), duty.fromInclusive(), Optional.of(to)));
    }

    public List<Duty> duties() {
        return duties;
    }

    /** Whether any office owes the indicator at any time. */
    public boolean isOwed(Indicator indicator) {
        return byIndicator.containsKey(indicator.code());
    }

    /** Codes of the offices that owe the indicator at any time. */
    public Collection<String> officesOwing(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.code(), Map.of()).keySet();
    }

    /** Whether the office itself, not one under it, owes the indicator for the period. */
    public boolean isDue(Office office, Indicator indicator, Period period) {
        List<Duty> own = byIndicator.getOrDefault(indicator.code(), Map.of()).get(office.code());
        if (own == null) {
            return false;
        }
        Month last = period.lastMonth();
        for (Duty duty : own) {
            if (duty.covers(last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the office itself owes the indicator for at least one month of the period. */
    public boolean isDueWithin(Office office, Indicator indicator, Period period) {
        List<Duty> own = byIndicator.getOrDefault(indicator.code(), Map.of()).get(office.code());
        return own != null && own.stream().anyMatch(duty ->
                duty.fromInclusive().map(from -> from.key() <= period.lastMonth().key()).orElse(true)
                        && duty.toInclusive().map(to -> to.key() >= period.firstMonth().key()).orElse(true));
    }
}
