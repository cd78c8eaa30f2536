package org.justicestat.view.catalogue;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;

/** Which indicator of the catalogue is looked at, and what the ledger knows of it. It outlives the view. */
public final class CatalogueState {

    private final Supplier<Snapshot> snapshots;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Indicator> selected = new SimpleObjectProperty<>(this, "selected");

    public CatalogueState(Supplier<Snapshot> snapshots) {
        this.snapshots = snapshots;
        snapshots.get().catalogue().indicators().stream().findFirst().ifPresent(selected::set);
    }

    /** The offices that owe the indicator at any time, in the order of the ledger. */
    List<Office> officesOwing(Indicator indicator) {
        Snapshot snapshot = snapshots.get();
        return snapshot.offices().all().stream()
                .filter(office -> snapshot.duties().officesOwing(indicator).contains(office.code())).toList();
    }

    List<Rule> rulesNaming(Indicator indicator) {
        return snapshots.get().catalogue().rules().stream().filter(rule -> rule.codes().contains(indicator.code())).toList();
    }

    List<DefinitionBreak> breaksOf(Indicator indicator) {
        return snapshots.get().catalogue().breaks().stream().filter(b -> b.indicator().equals(indicator.code())).toList();
    }

    Snapshot snapshot() {
        return snapshots.get();
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Null in a catalogue without indicators. */
    ObjectProperty<Indicator> selectedProperty() {
        return selected;
    }
}
