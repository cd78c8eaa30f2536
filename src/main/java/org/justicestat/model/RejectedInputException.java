package org.justicestat.model;

import java.util.List;

/** Input that was refused as a whole, with every reason; nothing of it was taken. */
public final class RejectedInputException extends UserException {

    private final transient List<Problem> problems;

    /** @throws IllegalArgumentException if no problem is given */
    public RejectedInputException(List<Problem> problems) {
        super("input.rejected", problems.size());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a rejection needs a reason");
        }
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
