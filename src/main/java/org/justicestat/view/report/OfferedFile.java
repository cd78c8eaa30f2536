package org.justicestat.view.report;

import java.nio.file.Path;
import org.justicestat.text.Messages;

/** The file that is offered for a report: a draft never lies where the final report will, and a name of one's own stays. */
final class OfferedFile {

    private final ReportState state;
    private final Messages messages;

    OfferedFile(ReportState state, Messages messages) {
        this.state = state;
        this.messages = messages;
    }

    void offer() {
        state.offer(file());
    }

    void offerAnother() {
        if (state.isAsOffered()) {
            offer();
        }
    }

    Path file() {
        return state.proposal(messages.get(state.draftProperty().get() ? "report.screen.draftName" : "report.screen.fileName",
                state.yearProperty().get()));
    }
}
