package org.justicestat.report.word;

/** How the text lies on an A4 sheet. The text block is the same piece of paper both times, turned by a quarter. */
public enum Orientation {

    PORTRAIT(8845), LANDSCAPE(12756);

    private final int textWidth;

    Orientation(int textWidth) {
        this.textWidth = textWidth;
    }

    /** Width of the text block in twips (1/20 pt): the paper's side less the margins of GB/T 9704. */
    public int textWidth() {
        return textWidth;
    }
}
