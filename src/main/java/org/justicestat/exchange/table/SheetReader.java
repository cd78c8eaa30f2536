package org.justicestat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams the rows of one worksheet; only the row at hand is in memory. */
public final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern NO_SIZE = Pattern.compile("0(\\.0*)?");

    private final XmlPart part;
    private final XMLStreamReader xml;
    private final CellReader cellReader;
    private final Limits limits;
    private final List<CellRange> merged = new ArrayList<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int width = MOST_COLUMNS;
    private int row;
    private int column;
    private boolean rowHidden;
    private List<InputCell> cells = new ArrayList<>();
    private boolean anyContent;
    private String outside = "";
    private boolean locked;

    public SheetReader(XmlPart part, CellReader cellReader, Limits limits) {
        this.part = part;
        this.xml = part.reader();
        this.cellReader = cellReader;
        this.limits = limits;
    }

    /** From now on cells right of so many columns are outside the table. */
    void narrowTo(int columns) {
        width = columns;
    }

    /** Merged ranges; complete only when the sheet has been read to its end. */
    public List<CellRange> merged() {
        return merged;
    }

    /** Whether the sheet lets only unlocked cells be changed; known when the sheet has been read to its end. */
    public boolean isProtected() {
        return locked;
    }

    /** Columns that are hidden, each range over all rows; complete when the first row comes. */
    public List<CellRange> hiddenColumns() {
        return hiddenColumns;
    }

    /**
     * Hands every row with content to {@code rows}, until it says false or the sheet ends.
     *
     * @throws XMLStreamException if the XML is broken or goes beyond what a worksheet can hold
     */
    public void read(Predicate<SheetRow> rows) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row") && anyContent
                    && !rows.test(new SheetRow(row, rowHidden, cells, outside))) {
                return;
            }
        }
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "c" -> readCell();
            case "row" -> beginRow();
            case "col" -> noteHiddenColumns();
            case "sheetProtection" -> locked = part.flag("sheet");
            case "mergeCell" -> CellRange.parse(part.attribute("ref")).ifPresent(merged::add);
            default -> { }
        }
    }

    private void beginRow() throws XMLStreamException {
        String number = part.attribute("r");
        int next = number.isEmpty() ? row + 1 : integer(number);
        if (next <= row || next > MOST_ROWS) {
            throw new XMLStreamException("row out of place", xml.getLocation());
        }
        row = next;
        column = -1;
        rowHidden = part.flag("hidden") || hasNoSize("ht");
        cells = new ArrayList<>();
        anyContent = false;
        outside = "";
    }

    /** Most have none written, and stand as wide and high as any. */
    private boolean hasNoSize(String attribute) {
        String size = part.attribute(attribute);
        return !size.isEmpty() && NO_SIZE.matcher(size).matches();
    }

    /** Of at most nine digits; by hand, for every cell has one or two. */
    private int integer(String number) throws XMLStreamException {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 9) {
                throw new XMLStreamException("not a number", xml.getLocation());
            }
            value = value * 10 + digit;
        }
        if (number.isEmpty()) {
            throw new XMLStreamException("not a number", xml.getLocation());
        }
        return value;
    }

    private void noteHiddenColumns() throws XMLStreamException {
        if (part.flag("hidden") || hasNoSize("width")) {
            hiddenColumns.add(new CellRange(1, integer(part.attribute("min")) - 1, MOST_ROWS,
                    integer(part.attribute("max")) - 1));
        }
    }

    private void readCell() throws XMLStreamException {
        String reference = Optional.ofNullable(xml.getAttributeValue(null, "r")).orElse("");
        int place = reference.isEmpty() ? column + 1 : CellRange.column(reference);
        if (place <= column || place >= MOST_COLUMNS) {
            throw new XMLStreamException("cell out of place", xml.getLocation());
        }
        column = place;
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("");
        String style = xml.getAttributeValue(null, "s");
        InputCell cell = cellReader.read(content(type, style == null ? -1 : integer(style)));
        if (!cell.equals(InputCell.BLANK)) {
            keep(cell);
        }
    }

    /** Blanks are no content of a row; but a note may consist of them. */
    private void keep(InputCell cell) {
        anyContent |= !cell.isBlank();
        if (column >= width) {
            outside = outside.isEmpty() && !cell.isBlank() ? CellRange.letters(column) : outside;
            return;
        }
        while (cells.size() < column) {
            cells.add(InputCell.BLANK);
        }
        cells.add(cell);
    }

    /** Reads to the end of the cell the reader stands on. */
    private CellReader.Raw content(String type, int style) throws XMLStreamException {
        boolean formula = false;
        String value = null;
        String inline = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return new CellReader.Raw(type, style, formula, value, inline);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = simpleText();
                    case "is" -> inline = RichText.read(xml, limits);
                    case "f" -> {
                        formula = true;
                        simpleText();
                    }
                    default -> RichText.read(xml, limits);
                }
            }
        }
    }

    private String simpleText() throws XMLStreamException {
        text.setLength(0);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                RichText.append(text, xml, limits);
            }
        }
        return text.toString();
    }
}
