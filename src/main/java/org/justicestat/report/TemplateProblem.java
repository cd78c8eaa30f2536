package org.justicestat.report;

import java.util.List;
import org.justicestat.report.template.PlaceholderFault;

/**
 * A place in a template that cannot be filled in, as it stands there still.
 *
 * @param headings the headings above it, the highest first; empty outside the body
 * @param sentence the sentence it stands in
 * @param typed    what was typed, with its brackets
 */
public record TemplateProblem(List<String> headings, String sentence, String typed, PlaceholderFault fault) {

    public TemplateProblem {
        headings = List.copyOf(headings);
    }
}
