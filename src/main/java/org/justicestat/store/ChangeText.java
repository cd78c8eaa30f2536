package org.justicestat.store;

import java.util.Optional;
import org.justicestat.model.MonthState;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;

/**
 * A change of anything but a figure, in the words the audit keeps.
 *
 * @param office whose chain it stands in; empty for the ledger's own
 */
record ChangeText(String office, Subject subject, Optional<String> before, Optional<String> after) {

    /** @throws IllegalArgumentException if the change is of a figure */
    static ChangeText of(Change change) {
        return switch (change) {
            case CellChange cell -> throw new IllegalArgumentException("told in numbers: " + cell.key());
            case TextChange thing -> new ChangeText("", thing.subject(), thing.before(), thing.after());
            case MonthChange month -> new ChangeText(month.sheet().office(), AuditText.subject(month.sheet()),
                    word(month.before()), word(month.after()));
            case ExplanationChange explanation -> new ChangeText(explanation.finding().office(),
                    AuditText.subject(explanation.finding()), explanation.before().map(AuditText::of),
                    explanation.after().map(AuditText::of));
        };
    }

    /** A draft is the absence of a state. */
    private static Optional<String> word(MonthState state) {
        return state == MonthState.DRAFT ? Optional.empty() : Optional.of(state.id());
    }

    private static MonthState state(Optional<String> word) {
        return word.map(MonthState::ofId).orElse(MonthState.DRAFT);
    }

    /** @throws IllegalArgumentException if the words are none that {@link #of} makes */
    Change change() {
        if (office.isEmpty()) {
            return new TextChange(subject, before, after);
        }
        return switch (subject.kind()) {
            case MONTH -> new MonthChange(AuditText.sheet(office, subject.code()), state(before), state(after));
            case EXPLANATION -> new ExplanationChange(AuditText.finding(office, subject.code()), before.map(AuditText::explained),
                    after.map(AuditText::explained));
            default -> throw new IllegalArgumentException("nothing of an office: " + subject);
        };
    }
}
