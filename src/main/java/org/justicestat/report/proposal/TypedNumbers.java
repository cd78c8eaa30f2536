package org.justicestat.report.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.report.proposal.TypedNumber.Kind;
import org.justicestat.report.proposal.TypedNumber.Scale;

/** Finds the numbers of a text that may be statistics: neither ordinals nor dates, references, ranges or parts of a name. */
final class TypedNumbers {

    static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?";

    private static final Pattern NUMBER = Pattern.compile("(?<year>(?<![0-9.])[0-9]{4})(?=年)|(?<number>" + DIGITS
            + ")|(?<numeral>(?<![第0-9])[一二两三四五六七八九十〇零][一二两三四五六七八九十百千万亿〇零]*)"
            + "(?=[余多]?(?:万元|亿元|元|件|起|个|人|名|次|场|份|家|篇|户|条|项|期|支|所|台|册|本|天))");
    private static final Pattern BEFORE_ROUNDED = Pattern.compile(
            ".*(?:(?<![最附临邻])近|(?<![预签履违合契条公])约|超过?|逾|突破|不少于|至少)$", Pattern.DOTALL);
    private static final Pattern AFTER_ROUNDED = Pattern.compile(
            "^(?:亿|万|千|百)?(?:[余多]|(?:\\p{IsHan}{1,2})?(?:以上|左右)).*", Pattern.DOTALL);
    private static final Pattern BEFORE_ORDINAL = Pattern.compile(
            ".*(?:第|[图表]\\s?|附件|〔|\\[|[A-Za-z]|[0-9月日年][·.～~—–-]|[0-9]\\.|[“\"]|时)$", Pattern.DOTALL);
    private static final Pattern AFTER_ORDINAL = Pattern.compile(
            "^(?:月|日|号|时|年|届|热线|[〕\\]]|[A-Za-z]|[—–～~-][0-9]|\\.(?![0-9])|[”\"]).*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^(?:[、）)．.\\s—-].*|)$", Pattern.DOTALL);
    private static final Pattern TENS = Pattern.compile(".*[十百千万亿].*");

    private TypedNumbers() {
    }

    /** The text with digits, points, commas, percent and minus signs of half width, character for character. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '\uFF10' && c <= '\uFF19';
            boolean isBetweenDigits = (c == '\uFF0E' || c == '\uFF0C') && i > 0 && i + 1 < text.length()
                    && isDigitOfAnyWidth(text.charAt(i - 1)) && isFullWidthDigit(text.charAt(i + 1));
            half.append(isDigit || isBetweenDigits || c == '\uFF05' || c == '\uFF0B' || c == '\uFF0D' ? (char) (c - 0xFEE0)
                    : c == '\u2212' ? '-' : c);
        }
        return half.toString();
    }

    private static boolean isDigitOfAnyWidth(char c) {
        return c >= '0' && c <= '9' || isFullWidthDigit(c);
    }

    private static boolean isFullWidthDigit(char c) {
        return c >= '\uFF10' && c <= '\uFF19';
    }

    /** @param text of half width, in which thousands may be grouped by commas */
    static BigDecimal value(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    /**
     * In the order of the text.
     *
     * @param text as {@link #halfWidth} gives it
     */
    static List<TypedNumber> in(String text) {
        List<TypedNumber> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group("year") != null) {
                found.add(new TypedNumber(number.start(), number.end(), value(number.group()), Scale.NONE, Kind.YEAR));
            } else if (number.group("numeral") != null) {
                if (TENS.matcher(number.group()).matches()) {
                    found.add(new TypedNumber(number.start(), number.end(), BigDecimal.ZERO, Scale.NONE, Kind.NUMERAL));
                }
            } else if (!isOrdinal(text, number)) {
                found.add(new TypedNumber(number.start(), number.end("number"), value(number.group("number")),
                        scale(text.substring(number.end("number"))), isRounded(text, number) ? Kind.ROUNDED : Kind.EXACT));
            }
        }
        return found;
    }

    /** @param behind what is typed behind the digits */
    static Scale scale(String behind) {
        return behind.startsWith("亿") ? Scale.HUNDRED_MILLION : behind.startsWith("万") ? Scale.TEN_THOUSAND : Scale.NONE;
    }

    private static boolean isRounded(String text, Matcher number) {
        return BEFORE_ROUNDED.matcher(text.substring(0, number.start())).matches()
                || AFTER_ROUNDED.matcher(text.substring(number.end("number"))).matches();
    }

    private static boolean isOrdinal(String text, Matcher number) {
        String before = text.substring(0, number.start()).stripTrailing();
        String after = text.substring(number.end("number"));
        boolean inBrackets = (before.endsWith("（") || before.endsWith("(")) && (after.startsWith("）") || after.startsWith(")"));
        boolean isPage = before.matches("(?:.*\\s)?[—–-]") && after.matches("\\s*[—–-]");
        return inBrackets || isPage || before.isEmpty() && HEADING.matcher(after).matches()
                || BEFORE_ORDINAL.matcher(before).matches() || AFTER_ORDINAL.matcher(after).matches();
    }
}
