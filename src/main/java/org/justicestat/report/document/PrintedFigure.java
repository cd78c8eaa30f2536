package org.justicestat.report.document;

import java.util.Objects;
import org.justicestat.report.template.FigureRef;

/**
 * A figure as a document printed it.
 *
 * @param id      tag and alias of its control and name of its bookmark
 * @param text    what was printed
 * @param context the sentence, or the row of the table, in which it stands
 */
public record PrintedFigure(String id, FigureRef ref, FigureState state, String text, String context) {

    public PrintedFigure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(context, "context");
    }
}
