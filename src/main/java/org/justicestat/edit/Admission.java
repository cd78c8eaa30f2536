package org.justicestat.edit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.MonthSpan;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Period;
import org.justicestat.model.UserException;

/**
 * Which figures a ledger lets in. What a rule of the bureau says of them is not asked here: a figure that breaks a rule
 * is stored and found by the check.
 */
public final class Admission {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Function<String, Optional<Office>> offices;
    private final Function<String, Optional<Indicator>> indicators;

    public Admission(Catalogue catalogue, OfficeTree offices) {
        this(offices::find, catalogue::find);
    }

    Admission(Function<String, Optional<Office>> offices, Function<String, Optional<Indicator>> indicators) {
        this.offices = offices;
        this.indicators = indicators;
    }

    /** Why the figure cannot stand in its place; empty if it can. */
    public Optional<UserException> refusal(CellWrite write) {
        FigureKey key = write.key();
        if (offices.apply(key.office()).isEmpty()) {
            return Optional.of(new UserException("office.unknown", key.office()));
        }
        Optional<Indicator> indicator = indicators.apply(key.indicator());
        if (indicator.isEmpty()) {
            return Optional.of(new UserException("indicator.unknown", key.indicator()));
        }
        return write.cell().flatMap(cell -> refusal(key, indicator.get(), cell));
    }

    private static Optional<UserException> refusal(FigureKey key, Indicator indicator, Cell cell) {
        if (indicator.isOpening()) {
            if (!isOpening(key.period())) {
                return refused("edit.period.opening", key);
            }
        } else if (isShorter(key.period(), indicator.frequency())) {
            return refused("edit.period.short", key, indicator.frequency().letter());
        }
        if (indicator.isRate() && cell.state() == CellState.REPORTED) {
            return refused("edit.rate", key);
        }
        if (!indicator.isRate() && cell.state() == CellState.PUBLISHED) {
            return refused("edit.published", key);
        }
        return cell.value().flatMap(value -> refusal(key, indicator, value));
    }

    private static Optional<UserException> refusal(FigureKey key, Indicator indicator, BigDecimal value) {
        if (value.signum() < 0) {
            return refused("edit.negative", key, value);
        }
        if (value.signum() == 0) {
            return Optional.empty();
        }
        if (isTooLarge(value, indicator.decimals())) {
            return refused("edit.tooLarge", key);
        }
        return value.stripTrailingZeros().scale() > indicator.decimals()
                ? refused("edit.decimals", key, value, indicator.decimals()) : Optional.empty();
    }

    /** The digits are counted first, so that 1E+999999999 is never written out. */
    private static boolean isTooLarge(BigDecimal value, int decimals) {
        long digits = (long) value.precision() - value.scale() + decimals;
        return digits > LARGEST.precision() || value.scaleByPowerOfTen(decimals).compareTo(LARGEST) > 0;
    }

    private static Optional<UserException> refused(String rule, FigureKey key, Object... more) {
        return Optional.of(new FigureRefusedException(rule, key, more));
    }

    /** A year-opening stock stands in January or the year. */
    private static boolean isOpening(Period period) {
        return period.firstMonth().month() == 1 && (period.lastMonth().month() == 1 || period.lastMonth().month() == 12);
    }

    /** A partial year may be entered whatever the frequency: it is how reports print figures before the year ends. */
    private static boolean isShorter(Period period, Frequency frequency) {
        return !(period instanceof MonthSpan) && !frequency.divides(period);
    }
}
