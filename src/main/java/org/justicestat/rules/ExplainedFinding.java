package org.justicestat.rules;

import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Explanation;
import org.justicestat.model.Explanations;
import org.justicestat.model.Severity;

/**
 * A finding and what was said of it.
 *
 * @param explanation also one that is stale
 */
public record ExplainedFinding(Finding finding, Optional<Explanation> explanation) {

    public ExplainedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(explanation, "explanation");
    }

    public static ExplainedFinding of(Finding finding, Explanations explanations) {
        return new ExplainedFinding(finding, explanations.of(finding.key()));
    }

    /** Whether the explanation is of other numbers than those that stand now. */
    public boolean isStale() {
        return explanation.filter(said -> !said.numbers().equals(finding.numbers())).isPresent();
    }

    /** Whether it keeps a month from being submitted: every error does, and a warning without an explanation of its numbers. */
    public boolean isOpen() {
        return finding.severity() == Severity.ERROR || explanation.isEmpty() || isStale();
    }
}
