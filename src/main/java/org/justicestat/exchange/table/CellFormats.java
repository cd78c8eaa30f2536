package org.justicestat.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the cell styles of a workbook show a number: as it is, as a percentage, or as a date. */
public final class CellFormats {

    /** What the user sees of a number. */
    enum Shown { PLAIN, PERCENT, DATE }

    private final List<Shown> styles = new ArrayList<>();

    public static CellFormats of(WorkbookFile workbook) throws IOException, XMLStreamException {
        CellFormats formats = new CellFormats();
        Optional<XmlPart> related = workbook.openRelated("styles");
        if (related.isPresent()) {
            try (XmlPart part = related.get()) {
                formats.read(part);
            }
        }
        return formats;
    }

    private void read(XmlPart part) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        boolean inCellStyles = false;
        while (part.nextElement()) {
            switch (part.name()) {
                case "numFmt" -> codes.put(part.attribute("numFmtId"), part.attribute("formatCode"));
                case "cellXfs" -> inCellStyles = true;
                case "cellStyles", "dxfs" -> inCellStyles = false;
                case "xf" -> {
                    if (inCellStyles) {
                        styles.add(shown(part.attribute("numFmtId"), codes));
                    }
                }
                default -> { }
            }
        }
    }

    private static Shown shown(String id, Map<String, String> codes) {
        int number = id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
        String code = codes.containsKey(id) ? codes.get(id) : BuiltinFormats.getBuiltinFormat(number);
        if (!codes.containsKey(id) && isEastAsianDate(number) || DateUtil.isADateFormat(number, code)) {
            return Shown.DATE;
        }
        String signs = code == null ? "" : code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return signs.contains("%") ? Shown.PERCENT : Shown.PLAIN;
    }

    /** The built-in formats 27–36 and 50–58 are dates and times where Excel speaks Chinese, without a code in the file. */
    private static boolean isEastAsianDate(int id) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /** @param style index of the cell's style; a number without a known style is shown as it is */
    Shown shown(int style) {
        return style < 0 || style >= styles.size() ? Shown.PLAIN : styles.get(style);
    }
}
