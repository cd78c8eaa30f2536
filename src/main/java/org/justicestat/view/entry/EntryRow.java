package org.justicestat.view.entry;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.justicestat.model.Indicator;

/** A row of the grid. It stays while its line changes under it, so that cursor and selection stay too. */
final class EntryRow {

    private final ReadOnlyObjectWrapper<EntryLine> line;

    EntryRow(EntryLine line) {
        this.line = new ReadOnlyObjectWrapper<>(this, "line", line);
    }

    ReadOnlyObjectProperty<EntryLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    EntryLine line() {
        return line.get();
    }

    void setLine(EntryLine newer) {
        line.set(newer);
    }

    boolean isHeading() {
        return line() instanceof EntryLine.Section;
    }

    /** Absent for a heading. */
    Optional<EntryLine.Figures> figures() {
        return line() instanceof EntryLine.Figures figures ? Optional.of(figures) : Optional.empty();
    }

    Optional<Indicator> indicator() {
        return figures().map(EntryLine.Figures::indicator);
    }

    /** The place in a column of figures; absent for a heading. */
    Optional<Slot> slot(int index) {
        return figures().map(figures -> figures.slots().get(index));
    }
}
