package org.justicestat.report.template;

/**
 * Something in the text of a paragraph that the template engine acts on.
 *
 * @param start of the first bracket
 * @param end   after the last bracket
 */
public record Mark(int start, int end, Kind kind) {

    /** What was found. */
    public sealed interface Kind {
    }

    /** Brackets with something between them. */
    public record Bracketed(String inside, Reading reading) implements Kind {
    }

    /** An opening bracket without its closing one, or the other way round. */
    public record Unclosed() implements Kind {
    }

    /** A sentence that is left out when one of its figures is not applicable. */
    public record OptionalSentence() implements Kind {
    }
}
