package org.justicestat.report;

import java.util.Objects;

/** A stretch of a sentence or the content of a table cell, already worded. */
public sealed interface Span {

    String text();

    /** Words between the figures. */
    record Text(String text) implements Span {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A number from the ledger as it is printed, without its measure word; kept apart so that it can be found again in Word. */
    record Figure(String text) implements Span {
        public Figure {
            Objects.requireNonNull(text, "text");
        }
    }

    /** The mark that stands where a figure is missing; printed red on yellow so that no reader takes it for text. */
    record Missing(String text) implements Span {
        public Missing {
            Objects.requireNonNull(text, "text");
        }
    }

    static Span text(String text) {
        return new Text(text);
    }

    static Span figure(String text) {
        return new Figure(text);
    }

    static Span missing(String text) {
        return new Missing(text);
    }
}
