package org.justicestat.view.report;

import org.justicestat.report.proposal.Proposal;

/** A number of an old report while its placeholder is decided on. */
final class ProposalRow {

    /** What was decided. */
    enum Decision {
        OPEN, TAKEN, LEFT,
        /** There is no placeholder for it. */
        TYPED
    }

    private final Proposal proposal;
    private Decision decision;
    private int chosen;

    ProposalRow(Proposal proposal) {
        this.proposal = proposal;
        this.decision = proposal.isOffered() ? Decision.OPEN : Decision.TYPED;
    }

    Proposal proposal() {
        return proposal;
    }

    Decision decision() {
        return decision;
    }

    boolean is(Decision wanted) {
        return decision == wanted;
    }

    /** Without a placeholder nothing is decided. */
    void decide(Decision made) {
        if (proposal.isOffered()) {
            decision = made;
        }
    }

    /** Which of the proposed placeholders; 0 for the likeliest. */
    int chosen() {
        return chosen;
    }

    String placeholder() {
        return proposal.placeholders().get(chosen);
    }

    /** The next of the proposed placeholders, or the one before; after the last comes the first. */
    void turn(int by) {
        if (proposal.isOffered()) {
            chosen = Math.floorMod(chosen + by, proposal.placeholders().size());
        }
    }
}
