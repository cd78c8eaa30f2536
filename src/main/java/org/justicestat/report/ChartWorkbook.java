package org.justicestat.report;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook inside a chart, which Word opens for 编辑数据: categories in the first column, a column for each series,
 * the same numbers as the chart shows. A gap is an empty cell.
 */
final class ChartWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Sheet1");
    private final int categories;
    private int columns = 1;

    ChartWorkbook(List<String> categories, DocumentProperties properties) {
        this.categories = categories.size();
        sheet.createRow(0);
        for (int i = 0; i < categories.size(); i++) {
            sheet.createRow(i + 1).createCell(0).setCellValue(categories.get(i));
        }
        CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(properties.date()));
        core.setCreated(date);
        core.setModified(date);
        core.setCreator(properties.organisation());
    }

    /** Adds a column and returns its index in the sheet, for the formulas. */
    int add(String name, List<BigDecimal> values) {
        int column = columns++;
        sheet.getRow(0).createCell(column).setCellValue(name);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(values)));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                XSSFRow row = sheet.getRow(i + 1);
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(0);
                cell.setCellStyle(style);
                // POI would pass the number through a double.
                cell.getCTCell().setV(values.get(i).toPlainString());
            }
        }
        return column;
    }

    /** Number format with the decimals the values carry. */
    static String format(List<BigDecimal> values) {
        int decimals = values.stream().filter(Objects::nonNull).mapToInt(BigDecimal::scale).max().orElse(0);
        return decimals <= 0 ? "0" : "0." + "0".repeat(decimals);
    }

    String categoryFormula() {
        return formula(1, categories, 0);
    }

    String valueFormula(int column) {
        return formula(1, categories, column);
    }

    String nameFormula(int column) {
        return formula(0, 0, column);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    private String formula(int firstRow, int lastRow, int column) {
        return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
