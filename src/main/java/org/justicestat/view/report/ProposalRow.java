package org.justicestat.view.report;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.report.Proposal;

/** A number of an old report while its placeholder is decided on. */
final class ProposalRow {

    /** What was decided. */
    enum Decision {
        OPEN, TAKEN, LEFT
    }

    private final Proposal proposal;
    private final ObjectProperty<Decision> decision = new SimpleObjectProperty<>(this, "decision", Decision.OPEN);
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");

    ProposalRow(Proposal proposal) {
        this.proposal = proposal;
    }

    Proposal proposal() {
        return proposal;
    }

    ObjectProperty<Decision> decisionProperty() {
        return decision;
    }

    /** Which of the proposed placeholders; 0 for the likeliest. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    String placeholder() {
        return proposal.placeholders().get(chosen.get());
    }

    /** The next of the proposed placeholders, after the last the first again. */
    void next() {
        chosen.set((chosen.get() + 1) % proposal.placeholders().size());
    }
}
