package org.justicestat.report.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.report.typed.TypedNumber.Kind;
import org.justicestat.report.typed.TypedNumber.Scale;

/** Finds the numbers of a text and tells those that may be statistics from ordinals, dates, references and parts of a name. */
public final class TypedNumbers {

    public static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?";

    private static final Pattern NUMBER = Pattern.compile("(?<year>(?<![0-9.])[0-9]{4})(?=年)|(?<number>" + DIGITS
            + ")|(?<numeral>(?<![第0-9])[一二两三四五六七八九十〇零][一二两三四五六七八九十百千万亿〇零]*)"
            + "(?=[余多]?(?:万元|亿元|元|件|起|个|人|名|次|场|份|家|篇|户|条|项|期|支|所|台|册|本|天))");
    private static final Pattern BEFORE_ORDINAL = Pattern.compile(
            ".*(?:第|[图表]\\s?|附件|〔|\\[|[A-Za-z]|[0-9月日年][·.～~—–-]|[0-9]\\.|[“\"]|时)$", Pattern.DOTALL);
    private static final Pattern AFTER_ORDINAL = Pattern.compile(
            "^(?:月|日|号|时|年|届|后|热线|[〕\\]]|[A-Za-z]|[—–～~-][0-9]|\\.(?![0-9])|[”\"]).*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^(?:[、）)．.\\s—-].*|)$", Pattern.DOTALL);
    /** A line of a table of contents up to its page: a heading and a tab, or a leader of dots. */
    private static final Pattern BEFORE_PAGE = Pattern.compile("\\s*(?:(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
            + "|附件|[0-9]{1,2}[.．、])[^。；]*\\t\\s*|[^。；]*(?:…{2,}|[.·]{3,})\\s*)");
    private static final Pattern TENS = Pattern.compile(".*[十百千万亿].*");

    private TypedNumbers() {
    }

    /** The text with digits, points, commas, percent and minus signs of half width, character for character. */
    public static String halfWidth(String text) {
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
    public static BigDecimal value(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    /**
     * Those that may be statistics, and years, in the order of the text.
     *
     * @param text as {@link #halfWidth} gives it
     */
    public static List<TypedNumber> in(String text) {
        return all(text).stream().filter(number -> number.kind() != Kind.NO_FIGURE).toList();
    }

    /** As {@link #in}, and every other number. */
    public static List<TypedNumber> all(String text) {
        List<TypedNumber> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group("year") != null) {
                found.add(plain(number, value(number.group()), Kind.YEAR));
            } else if (number.group("numeral") == null) {
                found.add(digits(text, number));
            } else if (TENS.matcher(number.group()).matches()) {
                found.add(plain(number, Numeral.value(number.group()), Kind.NUMERAL));
            }
        }
        return found;
    }

    private static TypedNumber plain(Matcher number, BigDecimal value, Kind kind) {
        return new TypedNumber(number.start(), number.end(), value, Scale.NONE, kind, Qualifier.EXACT);
    }

    private static TypedNumber digits(String text, Matcher number) {
        String after = text.substring(number.end());
        Qualifier qualifier = Qualifier.of(text.substring(0, number.start()), after);
        Kind kind = isOrdinal(text, number) ? Kind.NO_FIGURE : qualifier == Qualifier.EXACT ? Kind.EXACT : Kind.ROUNDED;
        return new TypedNumber(number.start(), number.end(), value(number.group()), scale(after), kind, qualifier);
    }

    /** @param behind what is typed behind the digits */
    public static Scale scale(String behind) {
        String sign = Qualifier.sign(behind).orElse("");
        return sign.contains("亿") ? Scale.HUNDRED_MILLION : sign.contains("万") ? Scale.TEN_THOUSAND : Scale.NONE;
    }

    private static boolean isOrdinal(String text, Matcher number) {
        String before = text.substring(0, number.start()).stripTrailing();
        String after = text.substring(number.end("number"));
        boolean inBrackets = (before.endsWith("（") || before.endsWith("(")) && (after.startsWith("）") || after.startsWith(")"));
        boolean isPage = before.matches("(?:.*\\s)?[—–-]") && after.matches("\\s*[—–-]")
                || after.isBlank() && BEFORE_PAGE.matcher(text.substring(0, number.start())).matches();
        return inBrackets || isPage || before.isEmpty() && HEADING.matcher(after).matches()
                || BEFORE_ORDINAL.matcher(before).matches() || AFTER_ORDINAL.matcher(after).matches();
    }
}
