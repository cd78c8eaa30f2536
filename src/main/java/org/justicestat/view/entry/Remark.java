package org.justicestat.view.entry;

import org.justicestat.rules.Finding;

/** Something to be said of a figure that is stored. */
sealed interface Remark {

    /** A rule in which the figure stands does not hold. */
    record Broken(Finding finding) implements Remark {
    }
}
