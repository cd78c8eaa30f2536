package org.justicestat.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.justicestat.report.document.StatisticalTable.Band;
import org.justicestat.report.document.StatisticalTable.Cells;
import org.justicestat.report.word.Markup;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
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

    /** @param rows to write them with, empty before and after */
    Element write(Markup rows) {
        Element target = xml.make("tbl");
        Element properties = xml.add(target, "tblPr");
        xml.add(properties, "tblStyle", "val", styles.need(WordStyle.TABLE));
        xml.add(properties, "tblW", "w", Integer.toString(width), "type", "dxa");
        xml.add(properties, "tblLayout", "type", "fixed");
        Element grid = xml.add(target, "tblGrid");
        columnWidths.forEach(columnWidth -> xml.add(grid, "gridCol", "w", Integer.toString(columnWidth)));
        writeHeader(rows);
        writeRows(rows);
        runs.inContext("");
        target.appendChild(rows.takeNode(xml.document()));
        return target;
    }

    private void writeHeader(Markup rows) {
        rows.open("tr");
        rows.open("trPr");
        rows.empty("cantSplit");
        rows.empty("tblHeader");
        rows.close();
        String style = styles.need(WordStyle.TABLE_HEAD);
        for (int i = 0; i < columnWidths.size(); i++) {
            writeCell(rows, columnWidths.get(i), style, Span.text(table.columns().get(i).header()));
        }
        rows.close();
    }

    private void writeRows(Markup rows) {
        List<List<String>> cellStyles = cellStyles();
        int next = 0;
        for (StatisticalTable.Row row : table.rows()) {
            rows.open("tr");
            rows.open("trPr");
            rows.empty("cantSplit");
            rows.close();
            switch (row) {
                case Band band -> writeBand(rows, band);
                case Cells cells -> {
                    runs.inContext(cells.spans().stream().map(Span::text).collect(Collectors.joining(" | ")));
                    for (int i = 0; i < columnWidths.size(); i++) {
                        writeCell(rows, columnWidths.get(i), cellStyles.get(i).get(next), cells.spans().get(i));
                    }
                    next++;
                }
            }
            rows.close();
        }
    }

    private void writeBand(Markup rows, Band band) {
        rows.open("tc");
        rows.open("tcPr");
        rows.empty("tcW", "type", "dxa", "w", Integer.toString(width));
        if (columnWidths.size() > 1) {
            rows.empty("gridSpan", "val", Integer.toString(columnWidths.size()));
        }
        rows.close();
        writeText(rows, styles.need(WordStyle.TABLE_BAND), Span.text(band.text()));
        rows.close();
    }

    private void writeCell(Markup rows, int columnWidth, String style, Span content) {
        rows.open("tc");
        rows.open("tcPr");
        rows.empty("tcW", "type", "dxa", "w", Integer.toString(columnWidth));
        rows.close();
        writeText(rows, style, content);
        rows.close();
    }

    private void writeText(Markup rows, String style, Span content) {
        rows.open("p");
        rows.open("pPr");
        rows.empty("pStyle", "val", style);
        rows.close();
        runs.write(content, rows);
        rows.close();
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
