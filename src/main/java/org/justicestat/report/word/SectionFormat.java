package org.justicestat.report.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The page of a section. Landscape is the portrait page turned clockwise by a quarter; on our own page the page number keeps
 * its place on the sheet by footers of its own.
 */
public final class SectionFormat {

    private static final Map<String, String> TURNED_FOOTERS =
            Map.of("rIdPortraitOdd", "rIdLandscapeOdd", "rIdPortraitEven", "rIdLandscapeEven");
    /** Keeps the empty footer line of a turned page inside its margin, 10 mm. */
    private static final String TURNED_FOOTER = "567";

    private final WordXml xml;
    private final Element given;

    /** @param given the format of the section as the document has it */
    public SectionFormat(WordXml xml, Element given) {
        this.xml = xml;
        this.given = (Element) given.cloneNode(true);
    }

    /** A copy for a page that lies so. */
    public Element of(Orientation orientation) {
        Element section = (Element) given.cloneNode(true);
        if (isLandscape(given) != (orientation == Orientation.LANDSCAPE)) {
            turn(section);
        }
        return section;
    }

    /** Width of the text block in twips, or of its narrowest column. */
    public int textWidth() {
        Element size = WordXml.child(given, "pgSz").orElse(null);
        Element margins = WordXml.child(given, "pgMar").orElse(null);
        if (size == null || margins == null) {
            return Orientation.PORTRAIT.textWidth();
        }
        return column(number(size, "w") - number(margins, "left") - number(margins, "right") - number(margins, "gutter"));
    }

    private int column(int width) {
        Optional<Element> columns = WordXml.child(given, "cols");
        int count = columns.map(found -> number(found, "num")).orElse(1);
        if (count < 2) {
            return width;
        }
        return WordXml.children(columns.get(), "col").mapToInt(column -> number(column, "w")).min()
                .orElse((width - (count - 1) * number(columns.get(), "space")) / count);
    }

    private static int number(Element element, String attribute) {
        String value = WordXml.value(element, attribute);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }

    public boolean isLandscape() {
        return isLandscape(given);
    }

    public static boolean isLandscape(Element section) {
        return WordXml.child(section, "pgSz").filter(size -> WordXml.value(size, "orient").equals("landscape")).isPresent();
    }

    private void turn(Element section) {
        boolean ours = false;
        for (Element footer : WordXml.children(section, "footerReference").toList()) {
            String turned = TURNED_FOOTERS.get(footer.getAttributeNS(WordXml.R, "id"));
            if (turned != null) {
                footer.setAttributeNS(WordXml.R, "r:id", turned);
                ours = true;
            }
        }
        boolean keepsNumber = ours;
        WordXml.child(section, "pgSz").ifPresent(size -> {
            exchange(size, List.of("w", "h"));
            if (WordXml.value(size, "orient").equals("landscape")) {
                size.removeAttributeNS(WordXml.W, "orient");
            } else {
                xml.set(size, "orient", "landscape");
            }
        });
        WordXml.child(section, "pgMar").ifPresent(margins -> {
            exchange(margins, List.of("top", "left", "bottom", "right"));
            if (keepsNumber) {
                xml.set(margins, "footer", TURNED_FOOTER);
            }
        });
    }

    /** Each takes the value of the next one. */
    private void exchange(Element element, List<String> attributes) {
        List<String> values = attributes.stream().map(name -> WordXml.value(element, name)).toList();
        for (int i = 0; i < attributes.size(); i++) {
            xml.set(element, attributes.get(i), values.get((i + 1) % values.size()));
        }
    }
}
