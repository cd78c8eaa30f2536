package org.justicestat.report.typed;

import java.math.BigDecimal;

/** Numbers in characters: 十二, 一百零五, 两千三百, 三万. */
final class Numeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String PLACES = "十百千";

    private Numeral() {
    }

    /** @param text of nothing but such characters */
    static BigDecimal value(String text) {
        long whole = 0;
        long below = 0;
        long digit = 0;
        for (char c : text.replace('两', '二').replace('零', '〇').toCharArray()) {
            if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else if (PLACES.indexOf(c) >= 0) {
                below += Math.max(1, digit) * power(PLACES.indexOf(c) + 1);
                digit = 0;
            } else {
                whole = (whole + below + digit) * (c == '万' ? 10_000 : 100_000_000);
                below = 0;
                digit = 0;
            }
        }
        return BigDecimal.valueOf(whole + below + digit);
    }

    private static long power(int places) {
        return places == 1 ? 10 : places == 2 ? 100 : 1000;
    }
}
