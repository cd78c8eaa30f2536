package org.justicestat.report.reading;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;

/**
 * A figure that a report seems to state, for somebody to confirm.
 *
 * @param value      in the unit, 万 and 亿 multiplied out; money in 万元
 * @param unit       measure word; empty where the text has none
 * @param qualifier  余, 近 and the like; empty for an exact value
 * @param indicator  the one that the words are most about; absent where they are about none
 * @param confidence 0 to 1, that the number is a statistic and this one; only ranks
 */
public record Candidate(CheckedNumber.Place place, BigDecimal value, String unit, String qualifier, Optional<Indicator> indicator,
        Period period, BigDecimal confidence) {

    public Candidate {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
    }
}
