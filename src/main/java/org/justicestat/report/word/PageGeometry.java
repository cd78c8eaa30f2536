package org.justicestat.report.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The text block of a section and its grid, in twips.
 *
 * @param linePitch      0 where there is no grid
 * @param characterSpace what the grid adds to each character
 * @param squeezesMarks  whether marks side by side are set closer
 */
record PageGeometry(int width, int height, int linePitch, int characterSpace, boolean squeezesMarks) {

    private static final int TWIPS = 20;
    private static final int UNITS_A_POINT = 4096;

    static PageGeometry of(Element section, boolean squeezesMarks) {
        int height = number(section, "pgSz", "h") - number(section, "pgMar", "top") - number(section, "pgMar", "bottom");
        int width = number(section, "pgSz", "w") - number(section, "pgMar", "left") - number(section, "pgMar", "right");
        Optional<Element> grid = WordXml.child(section, "docGrid");
        String type = grid.map(found -> WordXml.value(found, "type")).orElse("");
        boolean lines = type.startsWith("lines");
        int space = type.equals("linesAndChars") ? number(section, "docGrid", "charSpace") : 0;
        return new PageGeometry(width, height, lines ? number(section, "docGrid", "linePitch") : 0,
                Math.floorDiv(space * TWIPS, UNITS_A_POINT), squeezesMarks);
    }

    private static int number(Element section, String element, String attribute) {
        return WordXml.child(section, element).map(found -> WordXml.value(found, attribute))
                .filter(value -> value.matches("-?[0-9]{1,6}")).map(Integer::parseInt).orElse(0);
    }

    boolean hasGrid() {
        return linePitch > 0;
    }

    /** What no page can be laid out on, such as columns. */
    static boolean isUsual(Element section) {
        boolean columns = WordXml.child(section, "cols").map(cols -> WordXml.value(cols, "num"))
                .filter(number -> !number.isEmpty() && !number.equals("1")).isPresent();
        boolean continues = WordXml.child(section, "type").map(type -> WordXml.value(type, "val"))
                .filter("continuous"::equals).isPresent();
        boolean hasPage = WordXml.child(section, "pgSz").isPresent() && WordXml.child(section, "pgMar").isPresent();
        return hasPage && !columns && !continues;
    }
}
