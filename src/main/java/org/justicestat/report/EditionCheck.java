package org.justicestat.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.text.Messages;

/** Freezes what a report prints, and holds an edition against the ledger as it is now: by exact values and what they print. */
public final class EditionCheck {

    private final ReportScope scope;
    private final FigurePrinter printer;

    public EditionCheck(ReportScope scope) {
        this.scope = scope;
        this.printer = new FigurePrinter(new YearFigures(scope.snapshot(), scope.year()),
                new ReportTexts(scope.messages(), scope.conventions()));
    }

    /** @param ledger number of the last edit of the ledger */
    public Edition freeze(FilledReport report, int number, long ledger, String templateHash) {
        List<FrozenFigure> figures = report.figures().stream().map(figure -> new FrozenFigure(figure.id(), place(figure.ref()),
                figure.text(), figure.context(), printer.exact(figure.ref()))).toList();
        return new Edition(scope.year().year(), number, ledger, templateHash, Template.hash(report.content()), figures);
    }

    private static FrozenFigure.Place place(FigureRef ref) {
        return new FrozenFigure.Place(ref.indicator().code(), ref.office().code(), ref.period().toString(),
                ref.aspect().name().toLowerCase(Locale.ROOT), ref.wholeCodes());
    }

    /** The printed figures that would print otherwise now because their values are others, in the order of the document. */
    public List<Falsified> falsified(Edition edition) {
        List<Falsified> falsified = new ArrayList<>();
        for (FrozenFigure figure : edition.figures()) {
            Optional<FigureRef> ref = figure.place().in(scope.snapshot());
            if (ref.isEmpty()) {
                falsified.add(new Falsified(figure, scope.messages().get("report.edition.gone")));
            } else if (!printer.exact(ref.get()).equals(figure.exact())) {
                Falsified now = new Falsified(figure, printer.again(ref.get(), figure));
                if (!now.now().equals(figure.shown())) {
                    falsified.add(now);
                }
            }
        }
        return falsified;
    }

    /** Ids of the figures of a report that the edition printed from other values. */
    public Set<String> changed(Edition edition, FilledReport report) {
        Map<FrozenFigure.Place, String> frozen = new HashMap<>();
        edition.figures().forEach(figure -> frozen.put(figure.place(), figure.exact()));
        Set<String> changed = new HashSet<>();
        for (PrintedFigure figure : report.figures()) {
            String before = frozen.get(place(figure.ref()));
            if (before != null && !before.equals(printer.exact(figure.ref()))) {
                changed.add(figure.id());
            }
        }
        return changed;
    }

    /** A draft of the note that corrects an issued report (更正说明): each place, what stood there and what it is now. */
    public byte[] correction(Edition edition, List<Falsified> falsified) {
        Messages messages = scope.messages();
        CorrectionNote note = note(edition);
        ReportDocument document = new ReportDocument(new DocumentProperties(note.title(), bureau(), scope.date()));
        document.title(note.title());
        document.recipient(messages.get("report.recipient"));
        note.lines(falsified).forEach(line -> document.paragraph(Span.text(line)));
        document.paragraph(Span.missing(messages.get("report.correction.reason")));
        document.signature(bureau(), messages.get("report.date", scope.year().year() + 1));
        return new DocxWriter().bytes(document);
    }

    /** The title and the sentences of {@link #correction}, a line each. */
    public String correctionText(Edition edition, List<Falsified> falsified) {
        CorrectionNote note = note(edition);
        List<String> lines = new ArrayList<>(List.of(note.title()));
        lines.addAll(note.lines(falsified));
        lines.add(scope.messages().get("report.correction.reason"));
        return String.join("\n", lines);
    }

    private CorrectionNote note(Edition edition) {
        return new CorrectionNote(scope.messages(), bureau(), edition);
    }

    private String bureau() {
        return scope.snapshot().offices().root().name().in(scope.messages().language());
    }
}
