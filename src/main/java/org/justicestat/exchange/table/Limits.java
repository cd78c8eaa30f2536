package org.justicestat.exchange.table;

/**
 * How large an input may be before it is refused: far above any bureau's figures, far below what a small machine bears.
 *
 * @param csvBytes   size of a CSV file
 * @param xlsxBytes  size of a workbook as it lies on disk
 * @param partBytes  size of one unpacked part of a workbook
 * @param unpacking  how many times its packed size a part may grow to (a zip bomb grows a thousandfold)
 * @param entries    number of parts of a workbook
 * @param cellLength characters of one cell; Excel's own bound
 * @param problems   after so many problems reading stops
 */
public record Limits(long csvBytes, long xlsxBytes, long partBytes, int unpacking, int entries, int cellLength, int problems) {

    public static final Limits STANDARD = new Limits(100L << 20, 100L << 20, 1L << 30, 200, 1_000, 32_767, 100_000);
}
