package org.justicestat.report;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Writes text into a paragraph. */
final class Runs {

    private Runs() {
    }

    static void append(CTP paragraph, List<Span> spans) {
        for (Span span : spans) {
            append(paragraph, span);
        }
    }

    static void append(CTP paragraph, Span span) {
        String text = XmlText.requireWritable(span.text());
        for (int start = 0; start < text.length();) {
            boolean shared = isShared(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && isShared(text.charAt(end)) == shared) {
                end++;
            }
            appendRun(paragraph, span, text.substring(start, end), shared);
            start = end;
        }
    }

    private static void appendRun(CTP paragraph, Span span, String text, boolean eastAsian) {
        CTR run = paragraph.addNewR();
        switch (span) {
            case Span.Text _ -> { }
            case Span.Figure _ -> run.addNewRPr().addNewRStyle().setVal(WordStyle.FIGURE_TEXT.id());
            case Span.Missing _ -> run.addNewRPr().addNewRStyle().setVal(WordStyle.MISSING_TEXT.id());
        }
        if (eastAsian) {
            (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        CTText words = run.addNewT();
        words.setStringValue(text);
        if (!text.equals(text.strip())) {
            words.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** Quotes, dashes, ellipsis, middle dot and multiplication sign are in both scripts: unhinted, Word takes the Latin font. */
    private static boolean isShared(char c) {
        return c >= '\u2010' && c <= '\u2026' || c == '\u00b7' || c == '\u00d7';
    }
}
