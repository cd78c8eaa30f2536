package org.justicestat.model;

import java.util.HashMap;
import java.util.Map;

/** The states of the months of every office; a month of which nothing is said is a draft. Immutable. */
public final class MonthStates {

    /** Every month is a draft. */
    public static final MonthStates EMPTY = new MonthStates(Map.of());

    private final Map<String, Map<Integer, MonthState>> byOffice;

    private MonthStates(Map<String, Map<Integer, MonthState>> byOffice) {
        this.byOffice = byOffice;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the states of a ledger; for one thread. */
    public static final class Builder {

        private final Map<String, Map<Integer, MonthState>> byOffice = new HashMap<>();

        private Builder() {
        }

        public Builder add(String officeCode, Month month, MonthState state) {
            if (state != MonthState.DRAFT) {
                byOffice.computeIfAbsent(officeCode, o -> new HashMap<>()).put(month.key(), state);
            }
            return this;
        }

        /** The builder is not to be used after it. */
        public MonthStates build() {
            return new MonthStates(byOffice);
        }
    }

    public MonthState of(String officeCode, Month month) {
        return byOffice.getOrDefault(officeCode, Map.of()).getOrDefault(month.key(), MonthState.DRAFT);
    }

    /** The state of the month to which a figure of the period belongs, its last. */
    public MonthState of(String officeCode, Period period) {
        return of(officeCode, period.lastMonth());
    }

    public MonthState of(OfficeMonth sheet) {
        return of(sheet.office(), sheet.month());
    }

    /** Every month that is no draft. */
    public Map<OfficeMonth, MonthState> closed() {
        Map<OfficeMonth, MonthState> closed = new HashMap<>();
        byOffice.forEach((office, months) -> months.forEach(
                (key, state) -> closed.put(new OfficeMonth(office, Period.ofKey(key).lastMonth()), state)));
        return closed;
    }

    /** These states but for one month. */
    public MonthStates with(String officeCode, Month month, MonthState state) {
        Map<Integer, MonthState> months = new HashMap<>(byOffice.getOrDefault(officeCode, Map.of()));
        if (state == MonthState.DRAFT) {
            months.remove(month.key());
        } else {
            months.put(month.key(), state);
        }
        Map<String, Map<Integer, MonthState>> all = new HashMap<>(byOffice);
        if (months.isEmpty()) {
            all.remove(officeCode);
        } else {
            all.put(officeCode, months);
        }
        return new MonthStates(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthStates states && byOffice.equals(states.byOffice);
    }

    @Override
    public int hashCode() {
        return byOffice.hashCode();
    }

    @Override
    public String toString() {
        return byOffice.toString();
    }
}
