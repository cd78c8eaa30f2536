package org.justicestat.service;

import org.justicestat.report.TemplateProblem;
import org.justicestat.text.Messages;

/** What is wrong with a place in a template, as its writer reads it. */
public final class ProblemText {

    private final Messages messages;

    public ProblemText(Messages messages) {
        this.messages = messages;
    }

    /** What was typed, why it cannot be filled in, and what was perhaps meant. */
    public String reason(TemplateProblem problem) {
        String reason = messages.get(problem.fault().key(), problem.fault().arguments().toArray());
        String nearest = problem.fault().nearest().isEmpty() ? "" : messages.get("template.nearest",
                String.join(messages.get("template.listSeparator"), problem.fault().nearest()));
        return messages.get("template.problem", problem.typed(), reason, nearest);
    }

    /** The headings above it and the sentence around it. */
    public String place(TemplateProblem problem) {
        return problem.headings().isEmpty() ? problem.sentence() : messages.get("template.problem.place",
                String.join(messages.get("template.pathSeparator"), problem.headings()), problem.sentence());
    }
}
