package org.justicestat.report;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Styles whose indents follow the content: a paragraph is never formatted directly, so what depends on the text becomes a
 * style of its own.
 */
final class DerivedStyles {

    /** One character of the 28 on a line, in twips: 156 mm / 28. */
    private static final double CHARACTER = 315.8;

    private final XWPFStyles styles;
    private final Set<String> derived = new HashSet<>();

    DerivedStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** The style of a number that stands so many twips left of the right edge of its cell. */
    String number(int rightIndent) {
        if (rightIndent == 0) {
            return WordStyle.TABLE_NUMBER.id();
        }
        String id = WordStyle.TABLE_NUMBER.id() + rightIndent;
        if (derived.add(id)) {
            CTStyle base = styles.getStyle(WordStyle.TABLE_NUMBER.id()).getCTStyle();
            CTStyle style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setCustomStyle(true);
            style.setStyleId(id);
            style.addNewName().setVal(base.getName().getVal() + " " + rightIndent);
            style.addNewBasedOn().setVal(WordStyle.TABLE_NUMBER.id());
            style.addNewSemiHidden();
            style.addNewPPr().addNewInd().setRight(BigInteger.valueOf(rightIndent));
            styles.addStyle(new XWPFStyle(style, styles));
        }
        return id;
    }

    /** Sets how far from the left edge the paragraphs of a style begin, in hundredths of a character. */
    void indent(WordStyle style, int hundredths) {
        CTPPrGeneral format = styles.getStyle(style.id()).getCTStyle().getPPr();
        CTInd indent = format.isSetInd() ? format.getInd() : format.addNewInd();
        indent.setLeftChars(BigInteger.valueOf(hundredths));
        indent.setLeft(BigInteger.valueOf(Math.round(hundredths * CHARACTER / 100)));
    }
}
