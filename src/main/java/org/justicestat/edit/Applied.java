package org.justicestat.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.justicestat.store.Change;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.EditRecord;
import org.justicestat.store.Subject;

/**
 * What an edit did.
 *
 * @param edit    the record of it; absent where nothing changed, so that nothing was written
 * @param changes what stood in each changed place before and after; additions to the catalogue are not listed
 */
public record Applied(Optional<EditRecord> edit, List<Change> changes) {

    static final Applied NOTHING = new Applied(Optional.empty(), List.of());

    public Applied {
        changes = List.copyOf(changes);
    }

    /** Whether the ledger is as it was. */
    public boolean isNothing() {
        return edit.isEmpty();
    }

    /** The changed figures. */
    public List<CellChange> figures() {
        return changes.stream().filter(CellChange.class::isInstance).map(CellChange.class::cast).toList();
    }

    /** Whether the state of any month changed. */
    public boolean touchesMonths() {
        return changes.stream().anyMatch(MonthChange.class::isInstance);
    }

    /** Whether anything was explained, or an explanation withdrawn. */
    public boolean touchesExplanations() {
        return changes.stream().anyMatch(ExplanationChange.class::isInstance);
    }

    /** Whether nothing but settings changed, of which a snapshot holds none. */
    public boolean touchesSettingsOnly() {
        return !changes.isEmpty() && changes.stream().allMatch(change ->
                change instanceof TextChange text && text.subject().kind() == Subject.Kind.SETTING);
    }

    /** Whether an indicator, a rule, an office or a duty changed. */
    public boolean touchesCatalogue() {
        return changes.stream().anyMatch(change -> change instanceof TextChange text && switch (text.subject().kind()) {
            case INDICATOR, RULE, OFFICE, DUTY, DEFINITION_BREAK, RETIREMENT, ORDER -> true;
            default -> false;
        });
    }

    /** Codes of the offices whose figures changed. */
    public Set<String> offices() {
        return figures().stream().map(change -> change.key().office()).collect(Collectors.toSet());
    }
}
