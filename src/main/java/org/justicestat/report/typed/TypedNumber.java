package org.justicestat.report.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.justicestat.model.Fraction;

/**
 * A number as somebody typed it into a text.
 *
 * @param start in the text
 * @param end   after its digits
 * @param value as the digits or characters say it, without the scale
 */
public record TypedNumber(int start, int end, BigDecimal value, Scale scale, Kind kind, Qualifier qualifier) {

    /** What is typed behind a number and belongs to it. */
    public enum Scale {
        NONE(1), TEN_THOUSAND(10_000), HUNDRED_MILLION(100_000_000);

        private final long factor;

        Scale(long factor) {
            this.factor = factor;
        }

        public long factor() {
            return factor;
        }
    }

    /** How much of the value the text gives away. */
    public enum Kind {
        YEAR, EXACT,
        /** 2.9万余, near 200: the value is near it, and a placeholder would print it exactly. */
        ROUNDED,
        /** 一百二十: no placeholder prints characters. */
        NUMERAL,
        /** An ordinal, a date, a reference, a part of a name. */
        NO_FIGURE
    }

    /** Whether it may stand for a figure at all. */
    public boolean mayBeFigure() {
        return kind == Kind.EXACT || kind == Kind.ROUNDED || kind == Kind.NUMERAL;
    }

    /** Whether somebody would type it for the exact value, which is in the unit of the number, its scale included. */
    public boolean prints(Fraction exact, RoundingMode rounding) {
        return qualifier == Qualifier.EXACT ? TypedChange.prints(exact, value, rounding) : qualifier.allows(exact, value);
    }
}
