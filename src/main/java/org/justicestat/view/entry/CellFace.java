package org.justicestat.view.entry;

import org.justicestat.view.control.Tone;

/** How a cell of the grid looks. */
record CellFace(String text, Tone tone, Ground ground, Mark mark) {

    /** What the paper of a cell says. */
    enum Ground {
        PLAIN,
        /** Something can be typed here. */
        OPEN,
        /** Something is owed here and not there. */
        LACKING,
        /** What stands here is worked out. */
        COMPUTED,
        /** There is no such place. */
        NOWHERE,
        HEADING
    }

    /** Whether something is to be said of what stands here. */
    enum Mark {
        NONE,
        /** The text is no figure. */
        INVALID,
        /** A rule that must hold does not. */
        WRONG,
        /** It may be right and looks odd. */
        DOUBTFUL
    }

    static final CellFace BLANK = new CellFace("", Tone.PLAIN, Ground.PLAIN, Mark.NONE);

    static CellFace plain(String text) {
        return new CellFace(text, Tone.PLAIN, Ground.PLAIN, Mark.NONE);
    }

    static CellFace heading(String text) {
        return new CellFace(text, Tone.PLAIN, Ground.HEADING, Mark.NONE);
    }
}
