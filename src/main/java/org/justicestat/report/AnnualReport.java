package org.justicestat.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;
import org.justicestat.text.OutlineNumber;

/**
 * Composes the annual report (法治政府建设年度报告): the five parts in their order, sentences from the ledger, one chart, one
 * table of main indicators and an annex with every figure of the year. What only people can write is marked to be filled in.
 */
public final class AnnualReport {

    /** Figures a business line has in the text; the annex has them all. */
    private static final int FIGURES_A_DOMAIN = 6;

    private final Snapshot snapshot;
    private final Messages messages;
    private final ReportTexts texts;

    public AnnualReport(Snapshot snapshot, Conventions conventions, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
        this.texts = new ReportTexts(messages, conventions);
    }

    /**
     * @param date what the file says of its own age: from the ledger, never the clock, so that a ledger has one file
     */
    public ReportDocument compose(Year year, Instant date) {
        YearFigures figures = new YearFigures(snapshot, year);
        String bureau = figures.bureau().name().in(messages.language());
        String title = messages.get("report.title", bureau, year.year());
        ReportDocument document = new ReportDocument(new DocumentProperties(title, bureau, date));
        document.title(title);
        document.recipient(messages.get("report.recipient"));
        document.paragraph(Span.text(messages.get(figures.hasLastYear() ? "report.opening" : "report.openingAlone",
                bureau, year.year())));
        document.heading(1, messages.get("report.part.1", year.year()));
        businessLines(document, figures);
        mainTable(document, figures);
        new ReportChart(figures, texts).of().ifPresent(document::chart);
        for (int part = 2; part <= 5; part++) {
            document.heading(1, messages.get("report.part." + part, year.year() + 1));
            document.paragraph(Span.missing(messages.get("report.toWrite." + part)));
        }
        document.attachmentNote(List.of(messages.get("report.attachment", year.year())));
        document.signature(bureau, messages.get("report.date", year.year() + 1));
        new ReportAnnex(figures, texts).appendTo(document);
        return document;
    }

    private void businessLines(ReportDocument document, YearFigures figures) {
        OutlineNumber numbers = new OutlineNumber(messages);
        int number = 1;
        for (Map.Entry<Name, List<Indicator>> domain : figures.byDomain().entrySet()) {
            List<YearFigure> chosen = domain.getValue().stream()
                    .filter(indicator -> !indicator.isOpening() && figures.isPrinted(indicator))
                    .limit(FIGURES_A_DOMAIN).map(figures::of).toList();
            if (chosen.isEmpty()) {
                continue;
            }
            document.heading(2, messages.get("report.domain", numbers.of(number++),
                    domain.getKey().in(messages.language())));
            List<Span> paragraph = new ArrayList<>();
            boolean compared = figures.hasLastYear();
            sentence(chosen.stream().filter(f -> !isStock(f)).toList(), Measure.FLOW, compared).ifPresent(paragraph::addAll);
            sentence(chosen.stream().filter(AnnualReport::isStock).toList(), Measure.STOCK, compared)
                    .ifPresent(paragraph::addAll);
            document.paragraph(paragraph);
        }
    }

    private static boolean isStock(YearFigure figure) {
        return figure.indicator().quantity().measure() == Measure.STOCK;
    }

    private Optional<List<Span>> sentence(List<YearFigure> figures, Measure measure, boolean compared) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        spans.add(Span.text(texts.lead(measure)));
        for (int i = 0; i < figures.size(); i++) {
            spans.addAll(texts.clause(figures.get(i), compared));
            spans.add(Span.text(messages.get(i == figures.size() - 1 ? "report.sentence.end" : "report.sentence.next")));
        }
        return Optional.of(spans);
    }

    /** The first indicator of each business line that has a figure for this year and the last. */
    private void mainTable(ReportDocument document, YearFigures figures) {
        List<YearFigure> main = figures.byDomain().values().stream()
                .flatMap(domain -> domain.stream().filter(indicator -> !indicator.isOpening()).map(figures::of)
                        .filter(figure -> figure.isKnown() && figure.comparison().base().isKnown()).findFirst().stream())
                .toList();
        if (!main.isEmpty()) {
            document.table(new FigureTable(texts, figures.year())
                    .table(messages.get("report.mainTable", figures.bureau().name(), figures.year().year()), main));
        }
    }
}
