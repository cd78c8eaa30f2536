package org.justicestat.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.justicestat.analysis.Change;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.DocumentWord;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.PlaceholderText;

/**
 * Which figures of the ledger the numbers of a text may be: those of the same value whose name the words before the number
 * resemble. A number that means nothing here, such as an ordinal or a date, is passed over.
 */
final class ProposalFinder {

    /** A change in words, or a number with its scale; digits of either width. */
    private static final Pattern FOUND = Pattern.compile("(?<change>(?:同比|比上年末?|较上年末?)(?:增长|上升|增加|提高|下降|减少|降低)"
            + "(?<rate>[0-9０-９]+(?:[.．][0-9０-９]+)?)(?<of>[%％]|个百分点))"
            + "|(?<year>[0-9０-９]{4})(?=年)|(?<number>[0-9０-９]+(?:[.．][0-9０-９]+)?)(?<scale>亿|万)?");
    private static final Pattern BEFORE_ORDINAL = Pattern.compile(".*(?:第|〔|\\[|[（(]|[年月·.．—-])$");
    private static final Pattern AFTER_ORDINAL = Pattern.compile("^(?:月|日|号|时|分|年|[、）)〕\\]—-]|[.．](?![0-9])).*", Pattern.DOTALL);
    private static final String CLAUSE_ENDS = "，；。、：";
    private static final int NEAR = 40;
    private static final int MOST = 4;
    private static final BigDecimal YI = BigDecimal.valueOf(10_000);
    private static final Fraction HUNDRED = Fraction.of(100);

    private final ReportScope scope;
    private final YearFigures figures;
    private final PlaceholderText placeholders;
    private final SaidChanges changes;

    ProposalFinder(ReportScope scope) {
        this.scope = scope;
        this.figures = new YearFigures(scope.snapshot(), scope.year());
        this.placeholders = new PlaceholderText(scope.snapshot(), scope.year());
        this.changes = new SaidChanges(figures, new ReportTexts(scope.messages(), scope.conventions()));
    }

    /** @param paragraph which one it is */
    List<Proposal> of(int paragraph, String text) {
        List<Proposal> proposals = new ArrayList<>();
        List<SaidChanges.Said> said = changes.in(text);
        for (SaidChanges.Said one : said) {
            String before = before(text, one.start());
            Map<String, Double> likeness = new LinkedHashMap<>();
            one.figures().forEach(figure -> likeness.put(placeholders.of(figure.ref().as(Aspect.YEAR_ON_YEAR)),
                    likeness(before, figure.indicator())));
            propose(paragraph, text, one.start(), one.end(), best(likeness)).ifPresent(proposals::add);
        }
        Matcher found = FOUND.matcher(text);
        while (found.find()) {
            if (said.stream().noneMatch(one -> one.covers(found.start()))) {
                int end = found.group("scale") != null ? found.end("number") : found.end();
                propose(paragraph, text, found.start(), end, offered(text, found)).ifPresent(proposals::add);
            }
        }
        proposals.sort(Comparator.comparingInt(Proposal::start));
        return proposals;
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - NEAR), start);
    }

    private List<String> offered(String text, Matcher found) {
        String before = before(text, found.start());
        if (found.group("year") != null) {
            return year(found.group("year"));
        }
        return found.group("change") != null ? change(found, before)
                : isOrdinal(text, found) ? List.of() : value(found, before);
    }

    private static Optional<Proposal> propose(int paragraph, String text, int start, int end, List<String> offered) {
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        String sentence = Sentence.around(text, start);
        int sentenceStart = Math.max(0, text.lastIndexOf(sentence, start));
        return Optional.of(new Proposal(paragraph, start, end, text.substring(sentenceStart, start), text.substring(start, end),
                text.substring(end, Math.max(end, Math.min(text.length(), sentenceStart + sentence.length()))), offered));
    }

    private static boolean isOrdinal(String text, Matcher found) {
        return found.start() == 0 || BEFORE_ORDINAL.matcher(text.substring(0, found.start()).replace("\n", "")).matches()
                || AFTER_ORDINAL.matcher(text.substring(found.end())).matches();
    }

    private List<String> year(String digits) {
        int difference = Integer.parseInt(half(digits)) - scope.year().year();
        return switch (difference) {
            case 0 -> List.of(placeholders.of(DocumentWord.YEAR));
            case -1 -> List.of(placeholders.of(DocumentWord.LAST_YEAR));
            case 1 -> List.of(placeholders.of(DocumentWord.NEXT_YEAR));
            default -> List.of();
        };
    }

    private List<String> value(Matcher found, String before) {
        BigDecimal number = new BigDecimal(half(found.group("number")));
        Scale scale = Scale.of(found.group("scale"));
        Map<String, Double> likeness = new LinkedHashMap<>();
        for (Indicator indicator : scope.snapshot().catalogue().indicators()) {
            YearFigure figure = figures.of(indicator);
            double like = likeness(before, indicator);
            if (figure.isKnown() && prints(indicator, figure.comparison().current().number().orElseThrow(), number, scale)) {
                likeness.put(placeholders.of(figure.ref()), like);
            } else if (figure.comparison().base().number().filter(value -> prints(indicator, value, number, scale)).isPresent()) {
                likeness.put(placeholders.of(FigureRef.value(indicator, figures.bureau(), figure.comparison().basePeriod())),
                        like / 2);
            }
        }
        return best(likeness);
    }

    /** What is typed behind a number and belongs to it. */
    private enum Scale {
        NONE, TEN_THOUSAND, HUNDRED_MILLION;

        static Scale of(String typed) {
            return typed == null ? NONE : typed.equals("亿") ? HUNDRED_MILLION : TEN_THOUSAND;
        }
    }

    /** Only money is kept in 万元; a count that is typed in 万 would print in full in front of it. */
    private boolean prints(Indicator indicator, Fraction value, BigDecimal number, Scale scale) {
        boolean isMoney = indicator.quantity().measure() == Measure.AMOUNT;
        return switch (scale) {
            case NONE -> !isMoney && prints(value, number);
            case TEN_THOUSAND -> isMoney && prints(value, number);
            case HUNDRED_MILLION -> isMoney && prints(value.dividedBy(Fraction.of(YI)), number);
        };
    }

    /** Whether the exact value, rounded to as many decimals as are printed, is the printed one. */
    private boolean prints(Fraction exact, BigDecimal number) {
        return exact.round(number.scale(), scope.conventions().rounding()).compareTo(number) == 0;
    }

    private List<String> change(Matcher found, String before) {
        BigDecimal rate = new BigDecimal(half(found.group("rate")));
        boolean points = found.group("of").startsWith("个");
        Map<String, Double> likeness = new LinkedHashMap<>();
        for (Indicator indicator : scope.snapshot().catalogue().indicators()) {
            YearFigure figure = figures.of(indicator);
            Change change = Change.of(figure.comparison(), scope.conventions());
            Optional<Fraction> exact = points ? change.difference() : change.growth().map(growth -> growth.times(HUNDRED));
            if (points == indicator.isRate() && exact.filter(value -> prints(value.abs(), rate)).isPresent()) {
                likeness.put(placeholders.of(figure.ref().as(Aspect.YEAR_ON_YEAR)), likeness(before, indicator));
            }
        }
        return best(likeness);
    }

    /** The likeliest first; what resembles nothing is offered only where it is the one figure of that value. */
    private static List<String> best(Map<String, Double> likeness) {
        return likeness.entrySet().stream().filter(entry -> entry.getValue() > 0 || likeness.size() == 1)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** How much of a name of the indicator stands before the number; the words of its own clause weigh more than earlier ones. */
    private static double likeness(String before, Indicator indicator) {
        int clause = CLAUSE_ENDS.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
        return part(before.substring(clause), indicator) + part(before, indicator) / 4;
    }

    private static double part(String before, Indicator indicator) {
        Set<String> pairs = pairs(before);
        return Stream.concat(Stream.of(indicator.name().zh()), indicator.meaning().aliases().stream())
                .mapToDouble(name -> {
                    Set<String> own = pairs(name);
                    long common = own.stream().filter(pairs::contains).count();
                    return (double) common / Math.max(1, own.size());
                }).max().orElse(0);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String half(String digits) {
        StringBuilder half = new StringBuilder();
        digits.chars().forEach(c -> half.append((char) (c >= '\uFF0E' && c <= '\uFF19' ? c - 0xFEE0 : c)));
        return half.toString();
    }
}
