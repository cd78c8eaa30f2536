package org.justicestat.view.report;

import org.justicestat.service.IssuedEdition;
import org.justicestat.text.Messages;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/** An issued report as the list of editions prints it. */
record EditionRow(IssuedEdition issued, Messages messages, TimeText times) {

    private static final int HASH_SHOWN = 12;

    String name() {
        return messages.get("report.editions.name", issued.edition().year(), issued.edition().number());
    }

    String when() {
        return times.of(issued.issue().at());
    }

    String who() {
        return issued.issue().actor().shown();
    }

    /** The beginning of its hash, enough to tell two templates apart. */
    String template() {
        return issued.edition().template().substring(0, HASH_SHOWN);
    }

    String figures() {
        return Integer.toString(issued.edition().figures().size());
    }

    CellText falsified() {
        int places = issued.falsified().size();
        return new CellText(Integer.toString(places), places == 0 ? Tone.PLAIN : Tone.UNWELCOME);
    }

    String reason() {
        return issued.issue().reason();
    }
}
