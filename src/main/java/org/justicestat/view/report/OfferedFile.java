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
        state.outProperty().set(state.shown(file()));
    }

    /** @param wasDraft what the last offer was for */
    void offerAnother(boolean wasDraft) {
        if (state.outProperty().get().equals(state.shown(file(wasDraft)))) {
            offer();
        }
    }

    Path file() {
        return file(state.draftProperty().get());
    }

    private Path file(boolean asDraft) {
        return state.proposal(messages.get(asDraft ? "report.screen.draftName" : "report.screen.fileName",
                state.yearProperty().get()));
    }
}
