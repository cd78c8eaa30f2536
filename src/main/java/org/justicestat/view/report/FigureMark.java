package org.justicestat.view.report;

import java.util.Locale;

/** What a reader should know of a figure before a report is final; each has its words and its style. */
enum FigureMark {
    MISSING, UNLOCKED, ESTIMATED, CHANGED;

    String styleClass() {
        return "figure-" + name().toLowerCase(Locale.ROOT);
    }

    String messageKey() {
        return "report.screen.mark." + name();
    }

    /** What it means, for those who meet it for the first time. */
    String hintKey() {
        return "report.screen.mark.hint." + name();
    }
}
