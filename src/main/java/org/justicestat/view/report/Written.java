package org.justicestat.view.report;

import java.nio.file.Path;
import org.justicestat.report.Gate;

/** How the last attempt to write ended. */
record Written(Path file, boolean draft, Gate gate) {

    /** Whether there is a file now. */
    boolean isThere() {
        return draft || gate.isOpen();
    }
}
