package org.justicestat.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.places;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.exchange.table.Limits;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** What a CSV file of figures must be as a file: headings, rows, encoding, size. */
class CsvFileTest {

    private static final String HEADER = "office,indicator,period,value,status,note\n";
    private static final Snapshot EMPTY = Ledgers.empty();

    @TempDir
    private Path folder;

    private ImportPreview preview(String rows) throws IOException {
        return previewBytes((HEADER + rows).getBytes(UTF_8), EMPTY, false);
    }

    private ImportPreview previewBytes(byte[] bytes, Snapshot ledger, boolean replaces) throws IOException {
        Path file = folder.resolve("figures.csv");
        Files.write(file, bytes);
        return FigureImport.preview(file, ledger, replaces);
    }

    private List<String> rejectedOf(String rows) throws IOException {
        return places(preview(rows).rejected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-                                                        | 0  exchange.file.empty",
        "\u2029                                                   | 0  exchange.file.empty",
        "office,indicator,period,value,status,note                | 0  exchange.file.noRows",
        "bureau,legal_aid.closed,2023,7,reported,                 | 1  exchange.header.none",
        "office;indicator;period;value;status;note                | 1  exchange.header.separator",
        "office,indicator,period,amount,status,note               | 1 value exchange.header.missing"
                + ";1 amount exchange.header.unknown",
        "office,indicator,period,value,status                     | 1 note exchange.header.missing",
        "office,indicator,period,value,status,note,unit           | 1 unit exchange.header.unknown",
        "office,indicator,period,value,status,note,value          | 1 value exchange.header.twice",
        "Office,indicator,period,value,status,note                | 1 office exchange.header.missing"
                + ";1 Office exchange.header.unknown",
    })
    void refusesAHeader(String header, String problems) throws IOException {
        String text = header == null ? "" : header.replace('\u2029', '\n') + "\n";

        assertThat(places(previewBytes(text.getBytes(UTF_8), EMPTY, false).rejected())).isEqualTo(List.of(problems.split(";")));
    }

    @Test
    void takesTheColumnsInAnyOrder() throws IOException {
        String text = "note,status,value,period,indicator,office\n好,reported,7,2023,legal_aid.closed,bureau\n";
        ImportPreview preview = previewBytes(text.getBytes(UTF_8), EMPTY, false);

        assertThat(preview.added()).containsExactly(new Figure(new FigureKey("bureau", "legal_aid.closed", new Year(2023)),
                Cell.reported("7").withNote("好")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "bureau,legal_aid.closed,2023,7,reported            | 2  exchange.row.short",
        "bureau,legal_aid.closed,2023,1,234,reported,       | 2  exchange.row.long",
        "bureau                                             | 2  exchange.row.short",
        "bureau,legal_aid.closed,2023,7,reported,\"open     | 2  exchange.row.quotes",
        "bureau,legal_aid.closed,2023,7,reported,\"a\"b     | 2  exchange.row.quotes",
        "bureau,legal_aid.closed,2023,7,reported,a\u0001b   | 2 note exchange.note.characters",
    })
    void refusesARow(String row, String problem) throws IOException {
        assertThat(rejectedOf(row + "\n")).containsExactly(problem);
    }

    @Test
    void countsRowsAsASpreadsheetDoesAndPassesOverEmptyOnes() throws IOException {
        ImportPreview preview = preview("""

                bureau,legal_aid.closed,2023,7,reported,"two
                lines"
                ,,,,,
                ,,
                bureau,legal_aid.closed,2022,x,reported,

                """);

        assertThat(places(preview.rejected())).containsExactly("6 value exchange.value.number");
        assertThat(preview.added()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesAnyLineEndAndAByteOrderMark(String lineEnd) throws IOException {
        String text = "\uFEFF" + (HEADER + "bureau,legal_aid.closed,2023,7,reported,好\n").replace("\n", lineEnd);

        assertThat(previewBytes(text.getBytes(UTF_8), EMPTY, false).added()).hasSize(1);
    }

    @Test
    void namesTheEncodingOfAFileThatIsNotUtf8() throws IOException {
        String text = HEADER + "bureau,legal_aid.closed,2023,7,reported,\nbureau,legal_aid.closed,2022,7,reported,下限\n";
        byte[] damaged = text.getBytes(UTF_8);
        damaged[damaged.length - 3] = (byte) 0xFF;

        assertThat(places(previewBytes(text.getBytes(Charset.forName("GB18030")), EMPTY, false).rejected()))
                .containsExactly("3  exchange.file.gb18030");
        assertThat(places(previewBytes(damaged, EMPTY, false).rejected())).containsExactly("3  exchange.file.encoding");
        assertThat(places(previewBytes(text.getBytes(UTF_16), EMPTY, false).rejected()))
                .containsExactly("0  exchange.file.utf16");
        assertThat(places(previewBytes("\u007FELF\0\1".getBytes(UTF_8), EMPTY, false).rejected()))
                .containsExactly("0  exchange.file.binary");
    }

    @Test
    void findsABrokenCharacterFarIntoALargeFile() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int year = 1900; year < 3000; year++) {
            text.append("bureau,legal_aid.closed,").append(year).append(",7,reported,长长的备注长长的备注长长的备注\n");
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        bytes[bytes.length - 4] = 'x';

        assertThat(places(previewBytes(bytes, EMPTY, false).rejected())).containsExactly("1101  exchange.file.encoding");
    }

    @Test
    void refusesWhatIsNoSuchFile() throws IOException {
        Path folderNamedCsv = Files.createDirectory(folder.resolve("folder.csv"));
        Path large = Files.write(folder.resolve("large.csv"), new byte[(1 << 20) + 1]);
        Path other = Files.writeString(folder.resolve("figures.txt"), HEADER);
        Limits small = new Limits(1 << 20, 1, 1, 1, 1, 1, 1);

        assertThat(places(FigureImport.preview(folder.resolve("none.csv"), EMPTY, false).rejected()))
                .containsExactly("0  exchange.file.missing");
        assertThat(places(FigureImport.preview(folderNamedCsv, EMPTY, false).rejected()))
                .containsExactly("0  exchange.file.unreadable");
        assertThat(places(FigureImport.preview(large, EMPTY, false, small).rejected()))
                .containsExactly("0  exchange.file.tooLarge");
        assertThat(places(FigureImport.preview(other, EMPTY, false).rejected())).containsExactly("0  exchange.file.kind");
    }

    @Test
    void stopsReadingWhenTooMuchIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("junk.csv"), HEADER + "a,b,c,d,e,f\n".repeat(100));
        Limits few = new Limits(1 << 20, 1, 1, 1, 1, 100, 10);

        assertThat(FigureImport.preview(file, EMPTY, false, few).rejected()).hasSizeBetween(10, 15);
    }
}
