package org.justicestat.service;

import java.util.Locale;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a failure into the one sentence its user reads. What the user cannot mend is logged here, once, under a short code
 * that the sentence names.
 */
public final class ErrorReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);

    private final Messages messages;

    public ErrorReporter(Messages messages) {
        this.messages = messages;
    }

    public String sentence(Throwable failure) {
        return switch (failure) {
            case RejectedInputException rejected when rejected.problems().size() == 1 ->
                    messages.of(rejected.problems().getFirst());
            case RejectedInputException rejected ->
                    messages.get("error.rejected", messages.of(rejected.problems().getFirst()), rejected.problems().size());
            case UserException known -> messages.of(known);
            default -> unexpected(failure);
        };
    }

    private String unexpected(Throwable failure) {
        String code = "E%08X".formatted(System.nanoTime() & 0xFFFFFFFFL).toUpperCase(Locale.ROOT);
        LOG.error(code, failure);
        return messages.get("error.unexpected", code, failure.getClass().getSimpleName());
    }
}
