package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.document.FigureContexts;
import org.justicestat.text.Messages;

/** The words of a note that corrects an issued report (更正说明). */
record CorrectionNote(Messages messages, String bureau, Edition edition) {

    /** Between the cells of a row, and between the caption, the series and the category of a point of a chart. */
    private static final String BETWEEN_CELLS = " \\| ";

    String title() {
        return messages.get("report.correction.title", bureau, edition.year());
    }

    /** What happened, and a numbered line for each place: what stood there and what it is now. */
    List<String> lines(List<Falsified> falsified) {
        List<String> lines = new ArrayList<>(List.of(messages.get("report.correction.opening", edition.year(), edition.number(),
                falsified.size())));
        falsified.forEach(one -> lines.add(messages.get("report.correction.item", lines.size(), place(one.printed()),
                one.printed().shown(), one.now())));
        return lines;
    }

    /** A row is known by its name, a point of a chart has no cell that shows it, a sentence is quoted without its stop. */
    private String place(FrozenFigure figure) {
        Optional<String> name = FigureContexts.row(figure.context()).map(CorrectionNote::quotable);
        if (name.isEmpty()) {
            return messages.get("report.correction.sentence", quotable(figure.context().replaceFirst("[，；。,;.]$", "")));
        }
        List<String> cells = List.of(figure.context().split(BETWEEN_CELLS));
        return cells.contains(figure.shown()) ? messages.get("report.correction.row", name.get())
                : messages.get("report.correction.point", name.get(), cells.get(1), cells.getLast());
    }

    /** Quotes inside quotes are single ones (GB/T 15834). */
    private static String quotable(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }
}
