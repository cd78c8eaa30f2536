package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.places;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.exchange.table.Limits;
import org.justicestat.model.Snapshot;

/** Files that are no sound workbook, or one made to do harm, are refused with a sentence that says so. */
class WorkbookFileTest {

    private static final Snapshot LEDGER = Ledgers.empty();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private List<String> rejectedOf(String name, byte[] content) throws IOException {
        return rejectedOf(name, content, Limits.STANDARD);
    }

    private List<String> rejectedOf(String name, byte[] content, Limits limits) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        ImportPreview preview = FigureImport.preview(file, LEDGER, false, limits);
        assertThat(preview.isAccepted()).isEqualTo(preview.rejected().isEmpty());
        return places(preview.rejected());
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Workbooks.figure(Workbooks.table(workbook, "figures"), 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The workbook with the content of one part changed, or, where {@code change} gives nothing, left out. */
    private static byte[] workbookWith(String part, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                byte[] changed = entry.getName().equals(part) ? change.apply(content) : content;
                if (changed != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(changed);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static UnaryOperator<byte[]> replacing(String target, String replacement) {
        return content -> new String(content, StandardCharsets.UTF_8).replace(target, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theWorkbookOfTheseTestsIsSound() throws IOException {
        assertThat(rejectedOf("sound.xlsx", workbook())).isEmpty();
        assertThat(rejectedOf("sound.XLSX", workbook())).isEmpty();
    }

    @Test
    void refusesFilesThatBearAWrongName() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Workbooks.figure(Workbooks.table(workbook, "figures"), 1);
            workbook.write(old);
        }
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(letter);
        }
        byte[] text = "office,indicator,period,value,status,note\n".getBytes(StandardCharsets.UTF_8);

        assertThat(rejectedOf("a.csv", workbook())).containsExactly("0  exchange.file.workbookNamedCsv");
        assertThat(rejectedOf("b.csv", old.toByteArray())).containsExactly("0  exchange.file.workbookNamedCsv");
        assertThat(rejectedOf("c.xls", old.toByteArray())).containsExactly("0  exchange.file.xls");
        assertThat(rejectedOf("d.xlsx", old.toByteArray())).containsExactly("0  exchange.file.xls");
        assertThat(rejectedOf("e.xlsx", letter.toByteArray())).containsExactly("0  exchange.file.notWorkbook");
        assertThat(rejectedOf("f.xlsx", text)).containsExactly("0  exchange.file.notWorkbook");
        assertThat(rejectedOf("g.xlsx", new byte[0])).containsExactly("0  exchange.file.empty");
        assertThat(rejectedOf("h.ods", workbook())).containsExactly("0  exchange.file.kind");
    }

    private static byte[] lockedWorkbook() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(compound)) {
                stream.write(workbook());
            }
            compound.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesAWorkbookWithAPassword() throws IOException, GeneralSecurityException {
        assertThat(rejectedOf("locked.xlsx", lockedWorkbook())).containsExactly("0  exchange.file.encrypted");
    }

    @Test
    void refusesADamagedWorkbookWithAPassword() throws IOException, GeneralSecurityException {
        byte[] sound = lockedWorkbook();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = Arrays.copyOf(sound, i % 2 == 0 ? sound.length : 4 + random.nextInt(sound.length - 4));
            damaged[4 + random.nextInt(Math.min(1024, damaged.length) - 4)] = (byte) random.nextInt();

            assertThat(rejectedOf("damaged.xlsx", damaged)).hasSize(1).first().asString()
                    .isIn("0  exchange.file.encrypted", "0  exchange.file.xls");
        }
    }

    @Test
    void refusesADamagedWorkbookWhereverItIsDamaged() throws IOException {
        byte[] sound = workbook();

        assertThat(rejectedOf("cut.xlsx", Arrays.copyOf(sound, sound.length / 2)))
                .containsExactly("0  exchange.xlsx.broken");
        assertThat(rejectedOf("noSheet.xlsx", workbookWith(SHEET, content -> null)))
                .containsExactly("0  exchange.xlsx.broken");
        assertThat(rejectedOf("noStrings.xlsx", workbookWith("xl/sharedStrings.xml", content -> null)))
                .containsExactly("0  exchange.xlsx.broken");
        assertThat(rejectedOf("noRelationships.xlsx", workbookWith("_rels/.rels", content -> null)))
                .containsExactly("0  exchange.file.notWorkbook");
        assertThat(rejectedOf("cutXml.xlsx", workbookWith(SHEET, content -> Arrays.copyOf(content, content.length - 9))))
                .containsExactly("0  exchange.xlsx.broken");
        assertThat(rejectedOf("rows.xlsx", workbookWith(SHEET, replacing("<row r=\"2\"", "<row r=\"1\""))))
                .containsExactly("0  exchange.xlsx.broken");
        assertThat(rejectedOf("strings.xlsx", workbookWith(SHEET, replacing("<v>10</v>", "<v>9999</v>"))))
                .containsExactly("2 status exchange.cell.unreadable");
    }

    @Test
    void noDamageToAnyByteIsAnInternalError() throws IOException {
        byte[] sound = workbook();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));

            // Most damage is refused; some touches nothing that is read. Never does anything else come out.
            assertThat(rejectedOf("damaged.xlsx", damaged)).satisfiesAnyOf(
                    problems -> assertThat(problems).isEmpty(),
                    problems -> assertThat(problems).allMatch(problem -> problem.contains("exchange.")));
        }
    }

    @Test
    void refusesAFigureThatWasChangedBehindTheChecksum() throws IOException {
        byte[] bytes = storedWorkbook();
        int seven = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<t>7</t>") + 3;
        assertThat(rejectedOf("sound.xlsx", bytes)).isEmpty();

        bytes[seven] = '8';

        assertThat(rejectedOf("changed.xlsx", bytes)).containsExactly("0  exchange.xlsx.broken");
    }

    private static byte[] storedWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                ZipEntry stored = new ZipEntry(entry.getName());
                CRC32 checksum = new CRC32();
                checksum.update(content);
                stored.setCrc(checksum.getValue());
                stored.setSize(content.length);
                out.putNextEntry(stored);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesZipBombs() throws IOException {
        String blanks = " ".repeat(4 << 20);
        Limits few = new Limits(1, 1 << 20, 1 << 20, 1 << 20, 5, 100, 10);
        Limits tight = new Limits(1, 1 << 20, 500, 1 << 20, 100, 100, 10);

        assertThat(rejectedOf("sheet.xlsx", workbookWith(SHEET, replacing("<sheetData>", blanks + "<sheetData>"))))
                .containsExactly("0  exchange.xlsx.bomb");
        assertThat(rejectedOf("strings.xlsx", workbookWith("xl/sharedStrings.xml", replacing("</sst>", blanks + "</sst>"))))
                .containsExactly("0  exchange.xlsx.bomb");
        assertThat(rejectedOf("entries.xlsx", workbook(), few)).containsExactly("0  exchange.xlsx.bomb");
        assertThat(rejectedOf("part.xlsx", workbook(), tight)).containsExactly("0  exchange.xlsx.bomb");
        assertThat(rejectedOf("size.xlsx", workbook(), new Limits(1, 1_000, 1, 1, 1, 1, 1)))
                .containsExactly("0  exchange.file.tooLarge");
    }

    @Test
    void refusesEndlessTextInACell() throws IOException {
        byte[] random = new byte[300_000];
        new Random(7).nextBytes(random);
        String noise = HexFormat.of().formatHex(random);

        assertThat(rejectedOf("text.xlsx", workbookWith("xl/sharedStrings.xml", replacing(">reported<", ">" + noise + "<"))))
                .containsExactly("0  exchange.xlsx.broken");
    }

    @Test
    void refusesEntitiesAndOutsideFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "7");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        assertThat(rejectedOf("entity.xlsx", workbookWith("xl/sharedStrings.xml",
                content -> replacing("<sst", type + "<sst").apply(replacing(">7<", ">&e;<").apply(content)))))
                .isNotEmpty().allMatch(problem -> problem.contains("exchange."));
    }
}
