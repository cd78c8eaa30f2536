package org.justicestat.exchange;

import java.util.Objects;
import java.util.Optional;

/**
 * Which figures of a ledger go out; an absent part lets every figure pass.
 *
 * @param year      figures of periods in this calendar year
 * @param office    code of an office: its figures and those of every office under it
 * @param indicator code of an indicator
 */
public record ExportFilter(Optional<Integer> year, Optional<String> office, Optional<String> indicator) {

    public static final ExportFilter ALL = new ExportFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public ExportFilter {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(indicator, "indicator");
    }

    boolean takes(int periodKey) {
        return year.isEmpty() || periodKey / 100 == year.get();
    }
}
