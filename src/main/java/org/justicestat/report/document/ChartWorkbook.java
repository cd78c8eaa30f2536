package org.justicestat.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.CoreProperties;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.XmlTree;
import org.w3c.dom.Document;

/**
 * The workbook inside a chart, which Word opens for 编辑数据: categories in the first column, a column for each series,
 * the same numbers as the chart shows. A gap is an empty cell.
 */
final class ChartWorkbook {

    private static final String SHEET = "Sheet1";
    private static final int MOST_DECIMALS = 6;
    private static final int TEXT = 0;

    private final List<String> categories;
    private final List<ColumnChart.Series> columns = new ArrayList<>();

    ChartWorkbook(List<String> categories) {
        this.categories = List.copyOf(categories);
    }

    /** Adds a column and returns its index in the sheet, for the formulas. */
    int add(String name, List<BigDecimal> values) {
        columns.add(new ColumnChart.Series(name, values));
        return columns.size();
    }

    /** Number format with the decimals the values carry. */
    static String format(List<BigDecimal> values) {
        int decimals = decimals(values);
        return decimals <= 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private static int decimals(List<BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).mapToInt(BigDecimal::scale).max().orElse(0);
    }

    String categoryFormula() {
        return formula(0);
    }

    String valueFormula(int column) {
        return formula(column);
    }

    String nameFormula(int column) {
        return SHEET + "!$" + SheetRows.letters(column) + "$1";
    }

    private String formula(int column) {
        String letter = "$" + SheetRows.letters(column) + "$";
        String first = SHEET + "!" + letter + 2;
        return categories.size() == 1 ? first : first + ":" + letter + (categories.size() + 1);
    }

    byte[] bytes(DocumentProperties properties) {
        CanonicalZip workbook = BaseDocument.workbook();
        workbook.put(CoreProperties.PART, CoreProperties.of(properties));
        workbook.put("xl/worksheets/sheet1.xml", XmlTree.write(sheet()));
        return workbook.toPlainBytes();
    }

    private Document sheet() {
        Document tree = BaseDocument.tree("workbook/xl/worksheet.xml");
        SheetRows rows = new SheetRows(tree);
        rows.next();
        for (int i = 0; i < columns.size(); i++) {
            rows.text(i + 1, TEXT, columns.get(i).name());
        }
        for (int r = 0; r < categories.size(); r++) {
            rows.next();
            rows.text(0, TEXT, categories.get(r));
            for (int i = 0; i < columns.size(); i++) {
                BigDecimal value = columns.get(i).values().get(r);
                if (value != null) {
                    rows.number(i + 1, 1 + Math.clamp(decimals(columns.get(i).values()), 0, MOST_DECIMALS), value);
                }
            }
        }
        return tree;
    }
}
