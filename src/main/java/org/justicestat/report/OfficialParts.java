package org.justicestat.report;

import java.io.IOException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Places by the rules of the standard what its length decides on: the name and date of the signing office, the issuer's name. */
final class OfficialParts {

    private OfficialParts() {
    }

    /** @return the title of the document; empty where it has none */
    static String place(DocxTarget target) throws SAXException, IOException {
        WordXml xml = new WordXml(target.body());
        String title = "";
        String office = "";
        String date = "";
        String issuer = "";
        int notes = 0;
        for (Element paragraph : WordXml.all(target.body(), "p")) {
            String style = WordXml.styleOf(paragraph);
            String text = new ParagraphText(xml, paragraph).text().strip();
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
}
