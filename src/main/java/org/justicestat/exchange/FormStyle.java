package org.justicestat.exchange;

/** The cell styles of a form, by their index in {@code form-styles.xml}; those for numbers go on for 0 to 6 decimals. */
final class FormStyle {

    static final int HIDDEN = 0;
    static final int TITLE = 1;
    static final int HEAD_LEFT = 2;
    static final int HEAD_CENTRE = 3;
    static final int HEAD_RIGHT = 4;
    static final int COLUMN = 5;
    static final int DOMAIN = 6;
    static final int SERIAL = 7;
    static final int NAME = 8;
    static final int UNIT = 9;
    static final int NOTE = 10;
    static final int FOOT = 11;
    static final int GREY_TEXT = 12;
    static final int INPUT = 13;
    static final int GREY = 20;

    private FormStyle() {
    }
}
