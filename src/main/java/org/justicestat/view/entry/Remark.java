package org.justicestat.view.entry;

import org.justicestat.analysis.Doubt;
import org.justicestat.rules.Finding;

/** Something to be said of a figure that is stored. */
sealed interface Remark {

    /** It looks odd beside those of earlier years. */
    record Doubted(Doubt doubt) implements Remark {
    }

    /** A rule in which the figure stands does not hold. */
    record Broken(Finding finding) implements Remark {
    }
}
