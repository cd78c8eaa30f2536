package org.justicestat.report.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigures;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.NumberContext;
import org.justicestat.report.typed.SaidPeriod;
import org.justicestat.report.typed.TypedNumber;

/** Looks up what the numbers of sentences may stand for. */
final class Sightings {

    /** A share, or a change that is none of the forms that are known. */
    private static final Pattern PART_OR_CHANGE = Pattern.compile(
            "(?:占|增长|上升|下降|提高|降低|减少|增加|分别)[^，。；,;]{0,6}(?<![到至达为])$");

    /** What the words must be alike at least, where the measure word is another. */
    private static final double OTHER_UNIT = 0.1;

    private final ReportScope scope;
    private final FigureSearch search;
    private final Office bureau;

    Sightings(ReportScope scope, YearFigures figures, FigureSearch search) {
        this.scope = scope;
        this.search = search;
        this.bureau = figures.bureau();
    }

    Sighting of(ReadParagraph paragraph, TypedNumber number) {
        String text = paragraph.halfWidth();
        NumberContext context = NumberContext.of(text, number.start(), number.end());
        String before = text.substring(0, number.start());
        SaidPeriod said = SaidPeriod.of(before, scope.year());
        Office office = office(sentence(before), scope.snapshot());
        Map<Boolean, List<Likely>> byPrint = search.about(number, context, said, office).filter(one -> one.likeness() > 0)
                .sorted(Sighting.LIKELIEST).collect(Collectors.partitioningBy(one -> search.prints(one, number, context)));
        boolean isPlain = said.isClear() && !PART_OR_CHANGE.matcher(before).find();
        List<Likely> others = byPrint.get(false).stream().filter(one -> isPlain
                && one.figure().period().equals(said.period())).toList();
        String suffix = context.sign();
        List<Likely> printed = byPrint.get(true).stream()
                .filter(one -> !one.otherUnit() || one.likeness() >= OTHER_UNIT).toList();
        return new Sighting(paragraph, Places.of(paragraph, number.start(), number.end() + suffix.length()), number, suffix,
                context.isPoints(), printed, others);
    }

    private static String sentence(String before) {
        return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    }

    /** The one that the sentence names; else the bureau. */
    private Office office(String sentence, Snapshot snapshot) {
        return snapshot.offices().all().stream().filter(office -> sentence.contains(office.name().zh()))
                .reduce((_, last) -> last).orElse(bureau);
    }
}
