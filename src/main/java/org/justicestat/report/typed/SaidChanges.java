package org.justicestat.report.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.YearFigure;
import org.justicestat.report.YearFigures;

/** Finds in a text what the report would say of the changes of a year, word by word: 由9件增至12件, 与上年持平, 同比增长1.2倍. */
public final class SaidChanges {

    private final Map<String, List<YearFigure>> byPhrase = new LinkedHashMap<>();

    public SaidChanges(YearFigures figures, ReportTexts texts) {
        var known = figures.byDomain().values().stream().flatMap(List::stream).map(figures::of).filter(YearFigure::isKnown);
        known.forEach(figure -> {
            String phrase = texts.phrases().of(figure.comparison());
            if (!phrase.isEmpty()) {
                byPhrase.computeIfAbsent(phrase, _ -> new ArrayList<>()).add(figure);
            }
        });
    }

    /** @param figures those of which it would be said */
    public record Said(int start, int end, List<YearFigure> figures) {

        public boolean covers(int index) {
            return start <= index && index < end;
        }
    }

    /** In the order of the text; where phrases overlap the longer stands. */
    public List<Said> in(String text) {
        List<Said> found = new ArrayList<>();
        byPhrase.forEach((phrase, figures) -> {
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
                found.add(new Said(at, at + phrase.length(), figures));
            }
        });
        found.sort(Comparator.comparingInt((Said said) -> said.start() - said.end()));
        List<Said> kept = new ArrayList<>();
        for (Said said : found) {
            if (kept.stream().noneMatch(longer -> longer.covers(said.start()) || longer.covers(said.end() - 1))) {
                kept.add(said);
            }
        }
        kept.sort(Comparator.comparingInt(Said::start));
        return kept;
    }
}
