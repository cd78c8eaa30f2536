package org.justicestat.view.ledger;

import java.util.List;
import java.util.Optional;
import org.justicestat.exchange.TypedFigure;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.store.Actor;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Change.CellChange;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.text.TimeText;

/**
 * A figure that was put right after its month was locked, as printed.
 *
 * @param figure where it stands
 */
record RevisionRow(Told told, String period, String before, String after, Place figure) {

    /** Who said when and why. */
    record Told(String when, String who, String why) {
    }

    /** What was changed, as the ledger knows it now. */
    record Place(Indicator indicator, Office office, FigureKey key) {
    }

    /** The newest first. */
    static List<RevisionRow> of(List<AuditEntry> entries, Snapshot snapshot, Messages messages, TimeText times) {
        return entries.reversed().stream()
                .map(entry -> of(entry, (CellChange) entry.change(), snapshot, messages, times)).toList();
    }

    private static RevisionRow of(AuditEntry entry, CellChange change, Snapshot snapshot, Messages messages, TimeText times) {
        Actor actor = entry.edit().actor();
        FigureKey key = change.key();
        String who = actor.name().isEmpty() ? actor.osUser() : actor.name();
        return new RevisionRow(new Told(times.of(entry.edit().at()), who, entry.edit().reason()),
                new PeriodText(messages).full(key.period()), text(change.before(), messages), text(change.after(), messages),
                new Place(snapshot.catalogue().get(key.indicator()), snapshot.offices().get(key.office()), key));
    }

    private static String text(Optional<Cell> cell, Messages messages) {
        return cell.map(TypedFigure::textOf).orElseGet(() -> messages.get("revisions.missing"));
    }
}
