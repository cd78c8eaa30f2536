package org.justicestat.report.reading;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.justicestat.analysis.Change;
import org.justicestat.report.ReportScope;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.YearFigure;
import org.justicestat.report.reading.CheckedNumber.Cause;
import org.justicestat.report.reading.CheckedNumber.Place;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.NumberContext;

/**
 * Holds the words of a change against the ledger as a whole: direction, number and measure. Those that follow a number of which
 * the figure is known are said of it; others only ever match.
 */
final class ChangeCheck {

    /** What may stand between a number and the change that is said of it: its measure word, a comma, and last year. */
    private static final Pattern DIRECTLY = Pattern.compile("[余多万亿]{0,2}(?:%|\\p{IsHan}{0,3})(?:[，,（(]"
            + "(?:[比较](?:上一?年|去年)(?:同期)?)?)?");
    /** Against another period, or of an average. */
    private static final Pattern OTHER_BASE = Pattern.compile(".*(?:环比|上月|上季度|年均|月均|分别|[0-9]年)(?:同比)?$", Pattern.DOTALL);

    private final ReportScope scope;
    private final ReportTexts texts;
    private final FigureSearch search;

    ChangeCheck(ReportScope scope, ReportTexts texts, FigureSearch search) {
        this.scope = scope;
        this.texts = texts;
        this.search = search;
    }

    /**
     * @param figures what the numbers of the paragraph before it stand for, by where they end
     */
    CheckedNumber of(ReadParagraph paragraph, SaidChange said, NavigableMap<Integer, FigureRef> figures) {
        String text = paragraph.halfWidth();
        Place place = Places.of(paragraph, said.start(), said.end());
        if (OTHER_BASE.matcher(text.substring(0, said.start())).matches()) {
            return CheckedNumber.of(place, Verdict.UNKNOWN);
        }
        Optional<FigureRef> subject = subject(text, said, figures);
        NumberContext context = NumberContext.of(text, said.start(), said.end());
        if (subject.isPresent()) {
            return ofSubject(place, said, search.compared(subject.get()), context);
        }
        return said.likely(search, context, lastIn(text, said, figures)).stream().findFirst().map(Likely::figure)
                .map(figure -> CheckedNumber.match(place, figure)).orElseGet(() -> CheckedNumber.of(place, Verdict.UNKNOWN));
    }

    private CheckedNumber ofSubject(Place place, SaidChange said, YearFigure subject, NumberContext context) {
        FigureRef figure = subject.ref().as(said.aspect());
        if (said.holds(search, subject)) {
            return CheckedNumber.match(place, figure);
        }
        Change change = Change.of(subject.comparison(), scope.conventions());
        if (change.difference().isEmpty() || namesAnother(said, subject, context)) {
            return CheckedNumber.of(place, Verdict.UNKNOWN);
        }
        String expected = said.aspect() == Aspect.DIFFERENCE ? texts.phrases().difference(subject.comparison())
                : texts.phrases().of(subject.comparison());
        return CheckedNumber.mismatch(place, figure, expected, Cause.UNTOLD);
    }

    /** Whether the change is true of a figure that the clause of the change names itself. */
    private boolean namesAnother(SaidChange said, YearFigure subject, NumberContext context) {
        NumberContext clause = new NumberContext(context.clause(), "");
        return said.likely(search, clause, Optional.empty()).stream()
                .anyMatch(one -> one.likeness() > 0 && !one.figure().indicator().equals(subject.indicator()));
    }

    private static Optional<FigureRef> subject(String text, SaidChange said, NavigableMap<Integer, FigureRef> figures) {
        return Optional.ofNullable(figures.floorEntry(said.start()))
                .filter(last -> DIRECTLY.matcher(text.substring(last.getKey(), said.start())).matches())
                .map(Map.Entry::getValue).filter(figure -> figure.aspect() == Aspect.VALUE);
    }

    private static Optional<FigureRef> lastIn(String text, SaidChange said, NavigableMap<Integer, FigureRef> figures) {
        return Optional.ofNullable(figures.floorEntry(said.start()))
                .filter(last -> text.substring(last.getKey(), said.start()).chars().noneMatch(c -> "。；\n".indexOf(c) >= 0))
                .map(Map.Entry::getValue);
    }
}
