package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.justicestat.report.StatisticalTable.Band;
import org.justicestat.report.StatisticalTable.Cells;
import org.w3c.dom.Element;

/**
 * Writes the grid and rows of one table. WPS takes widths from the grid, Word from the cells: both are written. Rows stay in the
 * tree as text, for large tables as trees would be most of the memory that a report takes.
 */
final class TableWriter {

    private final StatisticalTable table;
    private final int width;
    private final List<Integer> columnWidths;
    private final Styles styles;
    private final WordXml xml;
    private final Runs runs;

    /** @param width of the text block in twips */
    TableWriter(StatisticalTable table, int width, Styles styles, WordXml xml, Runs runs) {
        this.table = table;
        this.width = width;
        this.columnWidths = table.columnWidths(width);
        this.styles = styles;
        this.xml = xml;
        this.runs = runs;
    }

    Element write() {
        Element target = xml.make("tbl");
        Element properties = xml.add(target, "tblPr");
        xml.add(properties, "tblStyle", "val", styles.need(WordStyle.TABLE));
        setWidth(properties, "tblW", width);
        xml.add(properties, "tblLayout", "type", "fixed");
        Element grid = xml.add(target, "tblGrid");
        columnWidths.forEach(columnWidth -> xml.add(grid, "gridCol", "w", Integer.toString(columnWidth)));
        XmlTree rows = XmlTree.within(xml.document());
        writeHeader(rows);
        writeRows(rows);
        runs.inContext("");
        target.appendChild(rows.asText(xml.document()));
        return target;
    }

    private void writeHeader(XmlTree rows) {
        Element row = xml.make("tr");
        Element properties = xml.add(row, "trPr");
        xml.add(properties, "cantSplit");
        xml.add(properties, "tblHeader");
        String style = styles.need(WordStyle.TABLE_HEAD);
        for (int i = 0; i < columnWidths.size(); i++) {
            writeCell(row, columnWidths.get(i), style, Span.text(table.columns().get(i).header()));
        }
        rows.append(row);
    }

    private void writeRows(XmlTree rows) {
        List<List<String>> cellStyles = cellStyles();
        int next = 0;
        for (StatisticalTable.Row row : table.rows()) {
            Element line = xml.make("tr");
            xml.add(xml.add(line, "trPr"), "cantSplit");
            switch (row) {
                case Band band -> writeBand(line, band);
                case Cells cells -> {
                    runs.inContext(cells.spans().stream().map(Span::text).collect(Collectors.joining(" | ")));
                    for (int i = 0; i < columnWidths.size(); i++) {
                        writeCell(line, columnWidths.get(i), cellStyles.get(i).get(next), cells.spans().get(i));
                    }
                    next++;
                }
            }
            rows.append(line);
        }
    }

    private void writeBand(Element row, Band band) {
        Element cell = xml.add(row, "tc");
        Element properties = xml.add(cell, "tcPr");
        setWidth(properties, "tcW", width);
        if (columnWidths.size() > 1) {
            xml.add(properties, "gridSpan", "val", Integer.toString(columnWidths.size()));
        }
        writeText(cell, styles.need(WordStyle.TABLE_BAND), Span.text(band.text()));
    }

    private void writeCell(Element row, int columnWidth, String style, Span content) {
        Element cell = xml.add(row, "tc");
        setWidth(xml.add(cell, "tcPr"), "tcW", columnWidth);
        writeText(cell, style, content);
    }

    private void writeText(Element cell, String style, Span content) {
        Element paragraph = xml.add(cell, "p");
        xml.add(xml.add(paragraph, "pPr"), "pStyle", "val", style);
        runs.append(paragraph, content);
    }

    private void setWidth(Element parent, String name, int twips) {
        xml.add(parent, name, "w", Integer.toString(twips), "type", "dxa");
    }

    /** By column, then by row of cells. */
    private List<List<String>> cellStyles() {
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < columnWidths.size(); i++) {
            List<String> texts = textsOf(i);
            result.add(switch (table.columns().get(i).alignment()) {
                case LEFT -> texts.stream().map(_ -> styles.need(WordStyle.TABLE_TEXT)).toList();
                case CENTRED -> texts.stream().map(_ -> styles.need(WordStyle.TABLE_CENTRED)).toList();
                case DECIMAL -> DecimalAlignment.rightIndents(texts, columnWidths.get(i)).stream().map(styles::number).toList();
            });
        }
        return result;
    }

    private List<String> textsOf(int column) {
        List<String> texts = new ArrayList<>();
        for (StatisticalTable.Row row : table.rows()) {
            if (row instanceof Cells cells) {
                texts.add(cells.spans().get(column).text());
            }
        }
        return texts;
    }
}
