package org.justicestat.report.document;

import java.util.Objects;
import java.util.Optional;
import org.justicestat.report.template.FigureRef;

/** A stretch of a sentence or the content of a table cell, already worded. */
public sealed interface Span {

    String text();

    /** Words between the figures. */
    record Text(String text) implements Span {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * What a figure of the ledger prints as; kept apart so that it can be found again in Word.
     *
     * @param ref which figure it is; absent for a number that has no single place in the ledger
     */
    record Figure(String text, Optional<FigureRef> ref, FigureState state) implements Span {
        public Figure {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(state, "state");
        }
    }

    /** The mark that stands where a figure is missing; printed red on yellow so that no reader takes it for text. */
    record Missing(String text, Optional<FigureRef> ref) implements Span {
        public Missing {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(ref, "ref");
        }
    }

    static Span text(String text) {
        return new Text(text);
    }

    static Span figure(String text) {
        return new Figure(text, Optional.empty(), FigureState.KNOWN);
    }

    static Span figure(String text, FigureRef ref, FigureState state) {
        return new Figure(text, Optional.of(ref), state);
    }

    static Span missing(String text) {
        return new Missing(text, Optional.empty());
    }

    static Span missing(String text, FigureRef ref) {
        return new Missing(text, Optional.of(ref));
    }
}
