package org.justicestat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.justicestat.exchange.table.XlsxPackage;
import org.justicestat.exchange.table.XlsxPart;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/**
 * Writes a form as an Excel workbook in which only the cells to fill in can be changed; {@link FigureImport} knows it again.
 * The same form gives the same bytes.
 */
public final class FormWorkbook {

    private FormWorkbook() {
    }

    /**
     * Writes the file, replacing one of that name as a whole.
     *
     * @throws UserException if the name does not end in .xlsx or the file cannot be written
     */
    public static void write(EntryForm form, Messages messages, Path file) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UserException("exchange.form.kind", file);
        }
        FormWords words = new FormWords(form, messages);
        try {
            ReplacedFile.write(file, stream -> write(form, words, stream));
        } catch (IOException e) {
            throw new UserException(e, "exchange.export.failure", file, String.valueOf(e.getMessage()));
        }
    }

    private static void write(EntryForm form, FormWords words, OutputStream stream) throws IOException {
        XlsxPackage workbook = new XlsxPackage(stream);
        workbook.copy("[Content_Types].xml", "content-types.xml");
        workbook.copy("_rels/.rels", "package-relationships.xml");
        workbook.copy("xl/_rels/workbook.xml.rels", "workbook-relationships.xml");
        workbook.copy("xl/styles.xml", "form-styles.xml");
        XlsxPart sheet = workbook.open("xl/worksheets/sheet1.xml");
        int lastRow = new FormSheetWriter(sheet, form, words).write();
        writeWorkbook(workbook.open("xl/workbook.xml"), words.sheet(), lastRow);
        workbook.end();
    }

    private static void writeWorkbook(XlsxPart part, String sheet, int lastRow) throws IOException {
        part.beginDocument("workbook");
        part.begin("sheets");
        part.empty("sheet", "name", sheet, "sheetId", 1,
                "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id", "rId1");
        part.end();
        part.begin("definedNames");
        String area = "'" + sheet + "'!$" + FormColumn.NUMBER.letter() + "$1:$" + FormColumn.NOTE.letter() + "$" + lastRow;
        part.simple("definedName", area, "name", "_xlnm.Print_Area", "localSheetId", 0);
        String titles = "'" + sheet + "'!$1:$" + FormColumn.HEADING_ROWS;
        part.simple("definedName", titles, "name", "_xlnm.Print_Titles", "localSheetId", 0);
        part.end();
        part.empty("calcPr", "fullCalcOnLoad", 1);
        part.endDocument();
    }
}
