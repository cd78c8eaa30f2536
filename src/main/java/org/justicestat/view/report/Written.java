package org.justicestat.view.report;

import java.nio.file.Path;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.ReportPreview;

/** How the last attempt to write ended. */
record Written(Path file, ReportOrder order, ReportPreview preview) {

    /** Whether there is a file now. */
    boolean isThere() {
        return preview.isWritable(order);
    }

    /** Whether it became an edition. */
    boolean isIssued() {
        return isThere() && !order.draft();
    }
}
