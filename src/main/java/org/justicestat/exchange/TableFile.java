package org.justicestat.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.Decryptor;
import org.justicestat.exchange.table.CsvReader;
import org.justicestat.exchange.table.Input;
import org.justicestat.exchange.table.InputRow;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;

/** Reads figures from a file the user chose, CSV or Excel, told by its name and proven by its content. */
final class TableFile {

    private static final int ZIP = 0x504B0304;
    private static final int COMPOUND_DOCUMENT = 0xD0CF11E0;
    private static final int BLOCK = 1 << 16;

    private final Problems problems;
    private final Consumer<InputRow> rows;
    private final FormLineReader forms;
    private final Limits limits;

    /** @param forms takes the lines of a sheet that is a form */
    TableFile(Problems problems, Consumer<InputRow> rows, FormLineReader forms, Limits limits) {
        this.problems = problems;
        this.rows = rows;
        this.forms = forms;
        this.limits = limits;
    }

    /** @throws org.justicestat.model.RejectedInputException if the file as a whole is none that can be read */
    void read(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            readCsv(Input.of(file, limits.csvBytes()));
        } else if (name.endsWith(".xlsx")) {
            readXlsx(file, Input.of(file, limits.xlsxBytes()));
        } else {
            throw Input.of(file, limits.xlsxBytes()).refused(name.endsWith(".xls") ? "exchange.file.xls" : "exchange.file.kind");
        }
    }

    private void readCsv(Input input) {
        int start = firstBytes(input);
        if (start == ZIP || start == COMPOUND_DOCUMENT) {
            throw input.refused("exchange.file.workbookNamedCsv");
        }
        CsvReader.read(input, FigureColumns.ALL, problems, rows);
    }

    private void readXlsx(Path file, Input input) {
        switch (firstBytes(input)) {
            case ZIP -> XlsxReader.read(file, input, new XlsxReader.Target(problems, rows, forms), limits);
            case COMPOUND_DOCUMENT -> throw input.refused(isEncrypted(input) ? "exchange.file.encrypted"
                    : "exchange.file.xls");
            case 0 -> throw input.refused("exchange.file.empty");
            default -> throw input.refused("exchange.file.notWorkbook");
        }
    }

    /**
     * A workbook with a password is a compound document around the encrypted zip file, and names it so. The bytes are
     * searched for the name, since a reader of compound documents would stumble over a damaged one.
     */
    private static boolean isEncrypted(Input input) {
        String name = new String(Decryptor.DEFAULT_POIFS_ENTRY.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (InputStream stream = input.open()) {
            String window = "";
            for (byte[] block = stream.readNBytes(BLOCK); block.length > 0; block = stream.readNBytes(BLOCK)) {
                window = window.substring(Math.max(0, window.length() - name.length()))
                        + new String(block, StandardCharsets.ISO_8859_1);
                if (window.contains(name)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw input.failure(e);
        }
    }

    private static int firstBytes(Input input) {
        try (InputStream stream = input.open()) {
            int first = 0;
            for (byte b : stream.readNBytes(Integer.BYTES)) {
                first = first << Byte.SIZE | b & 0xFF;
            }
            return first;
        } catch (IOException e) {
            throw input.failure(e);
        }
    }
}
