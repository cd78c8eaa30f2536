package org.justicestat.report.proposal;

import java.math.BigDecimal;

/**
 * A number as somebody typed it into a text.
 *
 * @param start in the text
 * @param end   after its digits
 * @param value as the digits say it, without the scale; 0 for a numeral in characters
 */
record TypedNumber(int start, int end, BigDecimal value, Scale scale, Kind kind) {

    /** What is typed behind a number and belongs to it. */
    enum Scale {
        NONE, TEN_THOUSAND, HUNDRED_MILLION
    }

    /** How much of the value the text gives away. */
    enum Kind {
        YEAR, EXACT,
        /** 2.9万余, 近200: the value is near it, and a placeholder would print it exactly. */
        ROUNDED,
        /** 一百二十: no placeholder prints characters. */
        NUMERAL
    }
}
