package org.justicestat.view.entry;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** The line under the grid: what was done last, or what is to be said of the text that is being typed. */
public final class NoticeLine extends Label {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");

    public NoticeLine() {
        getStyleClass().add("notice");
        setWrapText(true);
    }

    void show(Optional<Notice> notice, EntryWords words) {
        setText(notice.map(words::sentence).orElseGet(() -> words.messages().get("entry.hint")));
        mark(notice.filter(Notice::isRefusal).isPresent(), false);
    }

    void show(Optional<CellWriter.Judgement> judgement, Spot spot, EntryWords words) {
        setText(judgement.map(said -> words.sentence(said, spot)).orElseGet(() -> words.messages().get("entry.hint")));
        mark(judgement.filter(CellWriter.Judgement.Refused.class::isInstance).isPresent(),
                judgement.filter(CellWriter.Judgement.Odd.class::isInstance).isPresent());
    }

    private void mark(boolean isRefusal, boolean isOdd) {
        pseudoClassStateChanged(REFUSED, isRefusal);
        pseudoClassStateChanged(ODD, isOdd);
    }
}
