package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.report.document.Span;
import org.justicestat.text.Messages;
import org.justicestat.text.OutlineNumber;

/** Sentences about the first figures of each business line: what flows over the year first, what stands at its end after it. */
final class Passages {

    /** Figures a business line has in the text; the annex has them all. */
    private static final int FIGURES_A_DOMAIN = 6;

    private final YearFigures figures;
    private final ReportTexts texts;
    private final Messages messages;

    Passages(YearFigures figures, ReportTexts texts) {
        this.figures = figures;
        this.texts = texts;
        this.messages = texts.messages();
    }

    /** The sentences of one domain. */
    record Passage(Optional<String> heading, List<Span> spans) {
    }

    List<Passage> all() {
        OutlineNumber numbers = new OutlineNumber(messages);
        List<Passage> passages = new ArrayList<>();
        for (Map.Entry<Name, List<Indicator>> domain : figures.byDomain().entrySet()) {
            List<Span> spans = spans(domain.getValue());
            if (!spans.isEmpty()) {
                String heading = messages.get("report.domain", numbers.of(passages.size() + 1),
                        domain.getKey().in(messages.language()));
                passages.add(new Passage(Optional.of(heading), spans));
            }
        }
        return passages;
    }

    List<Passage> of(Name domain) {
        List<Span> spans = spans(figures.byDomain().get(domain));
        return spans.isEmpty() ? List.of() : List.of(new Passage(Optional.empty(), spans));
    }

    /** The figures that the text has of a business line. */
    static List<YearFigure> chosen(List<Indicator> ofDomain, YearFigures figures) {
        return ofDomain.stream().filter(indicator -> !indicator.isOpening() && figures.isPrinted(indicator))
                .limit(FIGURES_A_DOMAIN).map(figures::of)
                .filter(figure -> figure.isKnown() || figure.isMissing()).toList();
    }

    static boolean isStock(YearFigure figure) {
        return figure.indicator().quantity().measure() == Measure.STOCK;
    }

    private List<Span> spans(List<Indicator> ofDomain) {
        List<YearFigure> chosen = chosen(ofDomain, figures);
        List<Span> spans = new ArrayList<>(sentence(chosen.stream().filter(figure -> !isStock(figure)).toList(), Measure.FLOW));
        spans.addAll(sentence(chosen.stream().filter(Passages::isStock).toList(), Measure.STOCK));
        return spans;
    }

    private List<Span> sentence(List<YearFigure> said, Measure measure) {
        List<Span> spans = new ArrayList<>();
        if (!said.isEmpty()) {
            spans.add(Span.text(texts.lead(measure)));
        }
        for (int i = 0; i < said.size(); i++) {
            spans.addAll(texts.clause(said.get(i), figures.hasLastYear()));
            spans.add(Span.text(messages.get(i == said.size() - 1 ? "report.sentence.end" : "report.sentence.next")));
        }
        return spans;
    }
}
