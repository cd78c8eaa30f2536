package org.justicestat.report;

import org.justicestat.report.template.DocumentWord;
import org.justicestat.text.Messages;

/** The words of a document that are no figures. */
final class DocumentWords {

    private final YearFigures figures;
    private final Messages messages;

    DocumentWords(YearFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    String of(DocumentWord word) {
        int year = figures.year().year();
        return switch (word) {
            case BUREAU -> figures.bureau().name().in(messages.language());
            case YEAR -> Integer.toString(year);
            case LAST_YEAR -> Integer.toString(year - 1);
            case NEXT_YEAR -> Integer.toString(year + 1);
            case DATE -> messages.get("report.date", year + 1);
        };
    }
}
