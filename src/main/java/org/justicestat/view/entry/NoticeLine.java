package org.justicestat.view.entry;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** The line under the grid: what was done last, what is to be said of the text that is being typed, or of a figure. */
public final class NoticeLine extends Label {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");

    private boolean isOfPlace;

    public NoticeLine() {
        getStyleClass().add("notice");
        setWrapText(true);
    }

    void show(Optional<Notice> notice, EntryWords words) {
        setText(notice.map(words::sentence).orElseGet(() -> words.messages().get("entry.hint")));
        mark(notice.filter(Notice::isRefusal).map(_ -> CellFace.Mark.INVALID).orElse(CellFace.Mark.NONE));
    }

    void judge(Optional<Judgement> judgement, EntryWords words) {
        Optional<EntryWords.Said> said = judgement.flatMap(words::gravest);
        setText(said.map(EntryWords.Said::sentence).orElseGet(() -> words.messages().get("entry.hint")));
        mark(said.map(EntryWords.Said::mark).orElse(CellFace.Mark.NONE));
    }

    /** Says the gravest of what is to be said of a place; what was said of the place before it goes. */
    void remark(Optional<Spot> spot, EntryWords words) {
        Optional<EntryWords.Said> said = spot.flatMap(there -> words.remarks(there).stream().findFirst());
        if (said.isPresent()) {
            setText(said.get().sentence());
            mark(said.get().mark());
        } else if (isOfPlace) {
            show(Optional.empty(), words);
        }
        isOfPlace = said.isPresent();
    }

    void warn(String sentence) {
        setText(sentence);
        mark(CellFace.Mark.DOUBTFUL);
    }

    private void mark(CellFace.Mark mark) {
        isOfPlace = false;
        pseudoClassStateChanged(REFUSED, mark == CellFace.Mark.INVALID || mark == CellFace.Mark.WRONG);
        pseudoClassStateChanged(ODD, mark == CellFace.Mark.DOUBTFUL);
    }
}
