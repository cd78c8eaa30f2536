package org.justicestat.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Period;
import org.justicestat.model.Retirement;
import org.justicestat.model.Rule;

/**
 * Things of the catalogue in words, as they are audited: one {@code field=value} a line, line breaks in a value as
 * {@code \n}. The audit holds these words as long as the ledger lives, so they change only together with a migration.
 */
public final class AuditText {

    private static final String TEXT = "text=";
    private static final String NUMBERS = "numbers=";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private AuditText() {
    }

    public static Subject subject(Indicator indicator) {
        return new Subject(Subject.Kind.INDICATOR, indicator.code());
    }

    public static String of(Indicator indicator) {
        return lines("name_zh", indicator.name().zh(), "name_en", indicator.name().en(),
                "domain_zh", indicator.domain().zh(), "domain_en", indicator.domain().en(),
                "unit", indicator.unit(), "measure", word(indicator.quantity().measure()),
                "frequency", indicator.frequency().letter(), "decimals", indicator.decimals(),
                "aggregation", word(indicator.quantity().aggregation()),
                "numerator", indicator.formula().map(f -> f.numerator().toString()).orElse(""),
                "denominator", indicator.formula().map(f -> f.denominator().toString()).orElse(""),
                "factor", indicator.formula().map(f -> f.factor().toPlainString()).orElse(""),
                "direction", word(indicator.meaning().direction()), "definition", indicator.meaning().definition(),
                "aliases", String.join(";", indicator.meaning().aliases()));
    }

    public static Subject subject(Rule rule) {
        return new Subject(Subject.Kind.RULE, rule.code());
    }

    public static String of(Rule rule) {
        return lines("severity", word(rule.severity()), "relationship", rule.relationship(), "scope", word(rule.scope()),
                "message_zh", rule.message().zh(), "message_en", rule.message().en());
    }

    public static Subject subject(Office office) {
        return new Subject(Subject.Kind.OFFICE, office.code());
    }

    public static String of(Office office) {
        return lines("name_zh", office.name().zh(), "name_en", office.name().en(), "kind", office.kind().id(),
                "parent", office.parent().orElse(""));
    }

    public static Subject subject(Duty duty) {
        return new Subject(Subject.Kind.DUTY, duty.office() + " " + duty.indicator() + " "
                + duty.fromInclusive().map(Month::toString).orElse(""));
    }

    public static String of(Duty duty) {
        return lines("office", duty.office(), "indicator", duty.indicator(),
                "from", duty.fromInclusive().map(Month::toString).orElse(""),
                "to", duty.toInclusive().map(Month::toString).orElse(""));
    }

    public static Subject subject(DefinitionBreak change) {
        return new Subject(Subject.Kind.DEFINITION_BREAK, change.indicator() + " " + change.fromInclusive());
    }

    public static String of(DefinitionBreak change) {
        return lines("indicator", change.indicator(), "from", change.fromInclusive(), "note", change.note());
    }

    static Subject subject(OfficeMonth sheet) {
        return new Subject(Subject.Kind.MONTH, sheet.month().toString());
    }

    /** @throws IllegalArgumentException if the code is no month */
    static OfficeMonth sheet(String office, String code) {
        return new OfficeMonth(office, Month.parse(code));
    }

    static Subject subject(FindingKey finding) {
        return new Subject(Subject.Kind.EXPLANATION, of(finding));
    }

    static String of(FindingKey finding) {
        return finding.check() + " " + finding.indicator() + " " + finding.period();
    }

    /** Reads {@link #of(FindingKey)} from its end: a check may be called anything. */
    static FindingKey finding(String office, String words) {
        int last = words.lastIndexOf(' ');
        int middle = words.lastIndexOf(' ', last - 1);
        if (middle < 0) {
            throw new IllegalArgumentException("not a finding: " + words);
        }
        return new FindingKey(office, words.substring(0, middle), words.substring(middle + 1, last),
                Period.parse(words.substring(last + 1)));
    }

    static String of(Explained explained) {
        return lines("text", explained.text(), "numbers", explained.numbers());
    }

    /** Reads {@link #of(Explained)}. */
    static Explained explained(String words) {
        int end = words.indexOf('\n');
        if (end < 0 || !words.startsWith(TEXT) || !words.startsWith(NUMBERS, end + 1)) {
            throw new IllegalArgumentException("not an explanation: " + words);
        }
        return new Explained(plain(words.substring(TEXT.length(), end)), plain(words.substring(end + 1 + NUMBERS.length())));
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(
                escape -> Matcher.quoteReplacement(escape.group(1).equals("n") ? "\n" : escape.group(1)));
    }

    public static Subject subject(Retirement retirement) {
        return new Subject(Subject.Kind.RETIREMENT, retirement.indicator());
    }

    public static String of(Retirement retirement) {
        return lines("from", retirement.fromInclusive());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String lines(Object... namesAndValues) {
        List<String> parts = Arrays.stream(namesAndValues).map(part -> part.toString().replace("\\", "\\\\")
                .replace("\n", "\\n")).toList();
        return IntStream.range(0, parts.size() / 2)
                .mapToObj(i -> parts.get(2 * i) + "=" + parts.get(2 * i + 1)).collect(Collectors.joining("\n"));
    }
}
