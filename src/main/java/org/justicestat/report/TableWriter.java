package org.justicestat.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.justicestat.report.StatisticalTable.Band;
import org.justicestat.report.StatisticalTable.Cells;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the grid and rows of one table. WPS takes widths from the grid, Word from the cells: both are written. */
final class TableWriter {

    private final StatisticalTable table;
    private final int width;
    private final List<Integer> columnWidths;
    private final DerivedStyles styles;

    /** @param width of the text block in twips */
    TableWriter(StatisticalTable table, int width, DerivedStyles styles) {
        this.table = table;
        this.width = width;
        this.columnWidths = table.columnWidths(width);
        this.styles = styles;
    }

    void write(CTTbl target) {
        CTTblPr properties = target.addNewTblPr();
        properties.addNewTblStyle().setVal(WordStyle.TABLE.id());
        setWidth(properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = target.addNewTblGrid();
        columnWidths.forEach(columnWidth -> grid.addNewGridCol().setW(BigInteger.valueOf(columnWidth)));
        writeHeader(target);
        writeRows(target);
    }

    private void writeHeader(CTTbl target) {
        CTRow row = target.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < columnWidths.size(); i++) {
            writeCell(row, columnWidths.get(i), WordStyle.TABLE_HEAD.id(), Span.text(table.columns().get(i).header()));
        }
    }

    private void writeRows(CTTbl target) {
        List<List<String>> cellStyles = cellStyles();
        int next = 0;
        for (StatisticalTable.Row row : table.rows()) {
            CTRow line = target.addNewTr();
            line.addNewTrPr().addNewCantSplit();
            switch (row) {
                case Band band -> writeBand(line, band);
                case Cells cells -> {
                    for (int i = 0; i < columnWidths.size(); i++) {
                        writeCell(line, columnWidths.get(i), cellStyles.get(i).get(next), cells.spans().get(i));
                    }
                    next++;
                }
            }
        }
    }

    private void writeBand(CTRow row, Band band) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        setWidth(properties.addNewTcW(), width);
        if (columnWidths.size() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columnWidths.size()));
        }
        writeText(cell, WordStyle.TABLE_BAND.id(), Span.text(band.text()));
    }

    private static void writeCell(CTRow row, int columnWidth, String style, Span content) {
        CTTc cell = row.addNewTc();
        setWidth(cell.addNewTcPr().addNewTcW(), columnWidth);
        writeText(cell, style, content);
    }

    private static void writeText(CTTc cell, String style, Span content) {
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        Runs.append(paragraph, content);
    }

    private static void setWidth(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /** By column, then by row of cells. */
    private List<List<String>> cellStyles() {
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < columnWidths.size(); i++) {
            List<String> texts = textsOf(i);
            result.add(switch (table.columns().get(i).alignment()) {
                case LEFT -> texts.stream().map(_ -> WordStyle.TABLE_TEXT.id()).toList();
                case CENTRED -> texts.stream().map(_ -> WordStyle.TABLE_CENTRED.id()).toList();
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
