package org.justicestat.view.report;

import java.util.Map;
import org.justicestat.report.proposal.Proposal;
import org.justicestat.text.Messages;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;
import org.justicestat.view.report.ProposalRow.Decision;

/** What the list of an old report's numbers says of each. */
record ProposalTexts(Messages messages) {

    private static final Map<Decision, Tone> TONES = Map.of(Decision.OPEN, Tone.PLAIN, Decision.TAKEN, Tone.WELCOME,
            Decision.LEFT, Tone.ESTIMATED, Decision.TYPED, Tone.ESTIMATED);

    CellText decision(ProposalRow row) {
        return new CellText(messages.get("report.old." + row.decision()), TONES.get(row.decision()));
    }

    /** @param inTable how many numbers a table has */
    String sentence(ProposalRow row, int inTable) {
        Proposal proposal = row.proposal();
        return switch (proposal.form()) {
            case TABLE -> messages.get("report.old.table", proposal.number(), inTable);
            case CHART -> messages.get("report.old.chart", proposal.before(), proposal.after());
            case EXACT, ROUNDED, NUMERAL -> proposal.before() + "［" + proposal.number() + "］" + proposal.after();
        };
    }

    /** The chosen placeholder and how many there are, or why there is none. */
    String placeholder(ProposalRow row) {
        Proposal proposal = row.proposal();
        if (!proposal.isOffered()) {
            return messages.get("report.old.why." + proposal.form());
        }
        return proposal.placeholders().size() == 1 ? row.placeholder()
                : messages.get("report.old.oneOf", row.placeholder(), row.chosen() + 1, proposal.placeholders().size());
    }
}
