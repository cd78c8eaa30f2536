package org.justicestat.report.document;

import java.math.BigDecimal;
import org.justicestat.report.word.PlainXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rows of a worksheet from top to bottom. Text stays text, whatever it looks like. */
public final class SheetRows {

    private static final int LETTERS = 26;

    private final PlainXml xml;
    private final Element data;
    private Element row;
    private int number;

    public SheetRows(Document sheet) {
        this.xml = new PlainXml(sheet, PlainXml.SHEET, "");
        this.data = xml.child(sheet.getDocumentElement(), "sheetData");
    }

    public void next() {
        row = xml.add(data, "row", "r", Integer.toString(++number));
    }

    /** @param column from 0 */
    public void text(int column, int style, String text) {
        Element cell = xml.add(row, "c", "r", letters(column) + number, "s", Integer.toString(style), "t", "inlineStr");
        xml.addText(xml.add(cell, "is"), "t", text);
    }

    public void number(int column, int style, BigDecimal value) {
        Element cell = xml.add(row, "c", "r", letters(column) + number, "s", Integer.toString(style), "t", "n");
        xml.addText(cell, "v", value.toPlainString());
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
