package org.justicestat.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.justicestat.chart.ChartSheet;
import org.justicestat.chart.ChartTable;
import org.justicestat.report.document.SheetRows;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.CoreProperties;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.PlainXml;
import org.justicestat.report.word.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The table of a chart as a workbook: title, unit, head, lines, notes. A number is a number with the decimals it is printed
 * with, a percentage too; … is missing, — is not applicable, 0 is zero. What is printed behind a number stands in a last column.
 */
final class TableWorkbook {

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.([0-9]{1,6}))?)(%?)(.*)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of the style sheet: words, and numbers from 0 decimals on. */
    private static final int WORDS = 0;
    private static final int NUMBERS = 1;
    private static final int HEAD = 8;
    private static final int PERCENTAGES = 9;
    private static final int MOST_PERCENTAGE_DECIMALS = 2;
    private static final int FIGURE_HEAD = 12;
    private static final int SIGN = 13;

    private static final int TITLE_ROWS = 2;
    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 60;

    private final ChartSheet sheet;
    private final String remarkName;
    private final Document tree = BaseDocument.tree("workbook/xl/worksheet.xml");
    private final SheetRows rows = new SheetRows(tree);

    /** @param remarkName head of the column for what stands behind numbers */
    TableWorkbook(ChartSheet sheet, String remarkName) {
        this.sheet = sheet;
        this.remarkName = remarkName;
    }

    byte[] bytes(DocumentProperties properties) {
        rows.next();
        rows.text(0, HEAD, sheet.title());
        rows.next();
        rows.text(0, WORDS, sheet.frame().unit());
        writeTable(sheet.table());
        notes().forEach(note -> {
            rows.next();
            rows.text(0, WORDS, note);
        });
        layOut();
        CanonicalZip workbook = BaseDocument.workbook();
        workbook.put(CoreProperties.PART, CoreProperties.of(properties));
        workbook.put("xl/worksheets/sheet1.xml", XmlTree.write(tree));
        return workbook.toBytes();
    }

    private void writeTable(ChartTable table) {
        List<String> remarks = table.rows().stream().map(this::remarks).toList();
        rows.next();
        for (int i = 0; i < table.columns().size(); i++) {
            rows.text(i, table.columns().get(i).isFigure() ? FIGURE_HEAD : HEAD, table.columns().get(i).name());
        }
        boolean hasRemarks = remarks.stream().anyMatch(remark -> !remark.isEmpty());
        if (hasRemarks) {
            rows.text(table.columns().size(), HEAD, remarkName);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            rows.next();
            for (int i = 0; i < table.columns().size(); i++) {
                write(i, table.rows().get(r).entries().get(i).text());
            }
            if (hasRemarks) {
                rows.text(table.columns().size(), WORDS, remarks.get(r));
            }
        }
    }

    private void write(int column, String text) {
        Matcher number = NUMBER.matcher(text);
        boolean isFigure = sheet.table().columns().get(column).isFigure();
        if (!isFigure || !number.matches()) {
            rows.text(column, isFigure ? SIGN : WORDS, text);
            return;
        }
        BigDecimal value = new BigDecimal(number.group(1));
        if (number.group(3).isEmpty()) {
            rows.number(column, NUMBERS + value.scale(), value);
        } else {
            rows.number(column, PERCENTAGES + Math.min(value.scale(), MOST_PERCENTAGE_DECIMALS), value.divide(HUNDRED));
        }
    }

    private String remarks(ChartTable.Row row) {
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < row.entries().size(); i++) {
            Matcher number = NUMBER.matcher(row.entries().get(i).text());
            if (sheet.table().columns().get(i).isFigure() && number.matches() && !number.group(4).isEmpty()) {
                remarks.add(sheet.table().columns().get(i).name() + number.group(4));
            }
        }
        return String.join("; ", remarks);
    }

    private List<String> notes() {
        return Stream.concat(sheet.table().note().lines(), Stream.of(sheet.frame().notes(), sheet.frame().source()))
                .filter(note -> !note.isEmpty()).distinct().toList();
    }

    /** The head stays in sight; columns are as wide as their longest cell, within reason. */
    private void layOut() {
        PlainXml xml = new PlainXml(tree, PlainXml.SHEET, "");
        Element data = xml.child(tree.getDocumentElement(), "sheetData");
        Element view = xml.add(xml.add(tree.getDocumentElement(), "sheetViews"), "sheetView", "workbookViewId", "0");
        int head = TITLE_ROWS + 1;
        xml.add(view, "pane", "ySplit", Integer.toString(head), "topLeftCell", "A" + (head + 1), "activePane", "bottomLeft",
                "state", "frozen");
        Element widths = xml.add(tree.getDocumentElement(), "cols");
        for (int i = 0; i < sheet.table().columns().size(); i++) {
            int column = i;
            int widest = Stream.concat(Stream.of(sheet.table().columns().get(i).name()),
                    sheet.table().rows().stream().map(row -> row.entries().get(column).text()))
                    .mapToInt(ExhibitDocument::width).max().orElse(0);
            String number = Integer.toString(i + 1);
            xml.add(widths, "col", "min", number, "max", number, "width",
                    Integer.toString(Math.clamp(widest + 2L, LEAST_WIDTH, MOST_WIDTH)), "customWidth", "1");
        }
        tree.getDocumentElement().appendChild(data);
    }
}
