package org.justicestat.report.document;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Places by the rules of the standard what its length decides on: the name and date of the signing office, the issuer's name. */
public final class OfficialParts {

    private static final Set<String> PLACED = Stream.of(WordStyle.TITLE, WordStyle.SIGNATURE, WordStyle.SIGNATURE_DATE,
            WordStyle.LETTERHEAD, WordStyle.LETTERHEAD_NOTE, WordStyle.ATTACHMENT_NOTE).map(WordStyle::id)
            .collect(Collectors.toUnmodifiableSet());

    private OfficialParts() {
    }

    /** @return the title of the document; empty where it has none */
    public static String place(DocxTarget target) throws SAXException, IOException {
        WordXml xml = new WordXml(target.body());
        String title = "";
        String office = "";
        String date = "";
        String issuer = "";
        int notes = 0;
        for (Element paragraph : WordXml.all(target.body(), "p")) {
            String style = WordXml.styleOf(paragraph);
            if (!PLACED.contains(style)) {
                continue;
            }
            String text = text(xml, paragraph);
            if (style.equals(WordStyle.SIGNATURE.id()) || style.equals(WordStyle.ATTACHMENT_NOTE.id())) {
                keepWithText(xml, paragraph);
            }
            if (title.isEmpty() && style.equals(WordStyle.TITLE.id())) {
                title = text;
            } else if (style.equals(WordStyle.SIGNATURE.id())) {
                office = text;
            } else if (style.equals(WordStyle.SIGNATURE_DATE.id())) {
                date = text;
            } else if (style.equals(WordStyle.LETTERHEAD.id())) {
                issuer = text;
            } else if (style.equals(WordStyle.LETTERHEAD_NOTE.id())) {
                notes++;
            }
        }
        if (!office.isEmpty() && !date.isEmpty()) {
            SignatureLayout.of(office, date).writeTo(target.styles());
        }
        if (!issuer.isEmpty()) {
            LetterheadLayout.of(issuer, notes).writeTo(target.styles());
        }
        return title;
    }

    /** Name and date stand on a page with text (GB/T 9704-2012, 7.3.5): what is above them, blank lines between, goes along. */
    private static void keepWithText(WordXml xml, Element paragraph) {
        String text = "";
        Node above = paragraph.getPreviousSibling();
        while (text.isEmpty() && WordXml.is(above, "p")) {
            Element line = (Element) above;
            Element format = xml.first(line, "pPr");
            if (WordXml.child(format, "keepNext").isEmpty()) {
                Node first = format.getFirstChild();
                format.insertBefore(xml.make("keepNext"), WordXml.is(first, "pStyle") ? first.getNextSibling() : first);
            }
            text = text(xml, line);
            above = above.getPreviousSibling();
        }
    }

    private static String text(WordXml xml, Element paragraph) {
        return new ParagraphText(xml, paragraph).text().strip();
    }
}
