package org.justicestat.edit;

import java.util.Optional;
import org.justicestat.model.FindingKey;
import org.justicestat.model.UserException;
import org.justicestat.rules.Finding;
import org.justicestat.store.Explained;

/**
 * Says why a warning is no mistake (说明), or takes that back.
 *
 * @param words absence withdraws what was said
 */
public record ExplanationEdit(FindingKey finding, Optional<Explained> words, String reason) implements Edit {

    /**
     * What the numbers of the finding, as they are now, have for a cause.
     *
     * @throws UserException if nothing is said
     */
    public static ExplanationEdit explain(Finding finding, String text) {
        if (text.isBlank()) {
            throw new UserException("edit.explanation.empty");
        }
        return new ExplanationEdit(finding.key(), Optional.of(new Explained(text.strip(), finding.numbers())), "");
    }

    public static ExplanationEdit withdraw(FindingKey finding) {
        return new ExplanationEdit(finding, Optional.empty(), "");
    }
}
