package org.justicestat.report.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.reading.CheckedNumber.Cause;
import org.justicestat.report.reading.CheckedNumber.Place;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.Heading;
import org.justicestat.report.typed.CellHeads;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.TypedCell;

/** Holds the numbers of tables against the ledger; one is wrong only under heads of which every word is understood. */
final class CellCheck {

    /** Heads that say nothing of which figure it is. */
    private static final Pattern NEUTRAL = Pattern.compile("(?:指标|项目|名称|指标名称|(?:计量)?单位|数值?|数量|金额|全年|本年|合计)?");

    private final ReportTexts texts;
    private final FigureSearch search;
    private final Expected expected;

    CellCheck(ReportTexts texts, FigureSearch search, Expected expected) {
        this.texts = texts;
        this.search = search;
        this.expected = expected;
    }

    CheckedNumber of(ReadParagraph paragraph, TypedCell cell, CellHeads heads) {
        Place place = Places.of(paragraph, cell.start(), cell.number().end());
        return switch (heads.kind()) {
            case ORDINAL -> CheckedNumber.of(place, Verdict.NOT_CHECKED);
            case SHARE -> CheckedNumber.of(place, Verdict.UNKNOWN);
            case CHANGE -> decided(place, search.growthOfCell(cell, heads).stream(),
                    named(heads, search.aboutGrowth(cell, heads)),
                    one -> texts.phrases().tableNumber(search.compared(one.figure()).comparison()));
            case VALUE -> decided(place, search.ofCell(cell, heads).stream().filter(_ -> cell.sign().isEmpty()),
                    named(heads, search.aboutCell(cell, heads)), one -> expected.inCell(one, cell));
        };
    }

    private static CheckedNumber decided(Place place, Stream<Likely> printed, Optional<Likely> named,
            Function<Likely, String> print) {
        Optional<FigureRef> match = printed.findFirst().map(Likely::figure);
        if (match.isPresent()) {
            return CheckedNumber.match(place, match.get());
        }
        return named.map(one -> CheckedNumber.mismatch(place, one.figure(), print.apply(one), Cause.UNTOLD))
                .filter(one -> one.expected().chars().anyMatch(Character::isDigit))
                .orElseGet(() -> CheckedNumber.of(place, Verdict.UNKNOWN));
    }

    private static Optional<Likely> named(CellHeads heads, Stream<Likely> about) {
        boolean isUnderstood = heads.indicator().isPresent() && heads.read().size() == heads.words().size()
                && IntStream.range(0, heads.words().size())
                        .allMatch(i -> isUnderstood(heads.words().get(i), heads.read().get(i), heads.indicator().get()));
        return isUnderstood ? about.findFirst() : Optional.empty();
    }

    private static boolean isUnderstood(String words, Heading read, Indicator indicator) {
        return read.indicator().isPresent() || read.office().isPresent() || read.period().isPresent()
                || read.kind() != Heading.Kind.VALUE || NEUTRAL.matcher(words.strip()).matches()
                || words.strip().equals(indicator.unit());
    }
}
