package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.model.UserException;
import org.justicestat.report.AnnualReport;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;

class DocxWriterTest {

    private static final String WORKBOOK = "word/embeddings/Microsoft_Excel_Worksheet1.xlsx";

    private final DocxWriter writer = new DocxWriter();

    @TempDir
    private Path folder;

    @Test
    void theSameReportGivesTheSameBytesInAnyZoneAndLocale() {
        byte[] first = writer.bytes(SampleReport.complete());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(HexFormat.of().formatHex(writer.bytes(SampleReport.complete())))
                    .isEqualTo(HexFormat.of().formatHex(first));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothingInTheFileOrItsWorkbookIsOfToday() throws IOException {
        ReadBack docx = ReadBack.of(SampleReport.complete());
        List<String> days = Stream.of(-1, 0, 1)
                .map(offset -> Instant.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(offset).toString()).toList();
        for (Map.Entry<String, byte[]> part : docx.parts().entrySet()) {
            assertThat(text(part.getValue())).as(part.getKey()).doesNotContain(days);
        }
        for (Map.Entry<String, byte[]> part : ReadBack.of(docx.parts().get(WORKBOOK)).parts().entrySet()) {
            assertThat(text(part.getValue())).as(part.getKey()).doesNotContain(days);
        }
    }

    @Test
    void theDatesAreTheGivenOneInTheDocumentAndInTheWorkbook() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.complete());
        ReadBack workbook = ReadBack.of(docx.parts().get(WORKBOOK));
        for (ReadBack file : List.of(docx, workbook)) {
            assertThat(file.in("docProps/core.xml", "//dcterms:*"))
                    .containsExactly("2025-02-10T01:30:00Z", "2025-02-10T01:30:00Z");
        }
    }

    @Test
    void entriesAreSortedAfterTheContentTypesAndCarryOneTime() throws IOException {
        byte[] docx = writer.bytes(SampleReport.complete());
        assertSortedAndTimeless(docx);
        assertSortedAndTimeless(ReadBack.of(docx).parts().get(WORKBOOK));
    }

    private static void assertSortedAndTimeless(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getExtra()).as("a second time stamp").isNull();
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
        assertThat(names).first().isEqualTo("[Content_Types].xml");
        assertThat(names.subList(1, names.size())).isSorted().hasSizeGreaterThan(5);
    }

    @Test
    void replacesAnOlderFileAndLeavesNothingBeside() throws IOException {
        Path target = Files.writeString(folder.resolve("报告.docx"), "old");
        AnnualReport.write(writer.bytes(SampleReport.complete()), target);
        assertThat(target).hasBinaryContent(writer.bytes(SampleReport.complete()));
        assertThat(folder).isDirectoryContaining(path -> path.equals(target)).isDirectoryNotContaining("glob:**.tmp");
    }

    /** A directory in the file's place is the one obstacle that stops every user on every system. */
    @Test
    void aFailedWriteLeavesWhatWasThereAndSaysWhichFile() throws IOException {
        Path target = Files.createDirectory(folder.resolve("报告.docx"));
        Path old = Files.writeString(target.resolve("old"), "old");
        assertThatThrownBy(() -> AnnualReport.write(writer.bytes(SampleReport.complete()), target))
                .isInstanceOfSatisfying(UserException.class, failure -> {
                    assertThat(failure.key()).isEqualTo("report.notWritten");
                    assertThat(failure.arguments()).containsExactly(target);
                });
        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aMissingFolderIsTheUsersToMend() {
        byte[] content = writer.bytes(SampleReport.empty().title("标题"));
        assertThatThrownBy(() -> AnnualReport.write(content, folder.resolve("none/报告.docx")))
                .isInstanceOf(UserException.class);
    }

    /** POI writes "?" for them; a name must not change on its way into the report. */
    @ParameterizedTest
    @ValueSource(strings = {"甲\u0001乙", "甲\ud800乙", "甲\uffff乙"})
    void aCharacterThatXmlCannotCarryIsRefusedInTextAndCharts(String name) {
        ReportDocument text = SampleReport.empty().heading(1, name);
        ReportDocument chart = SampleReport.empty().chart(new ColumnChart("图", "", "", List.of(name),
                List.of(new ColumnChart.Series("一", SampleReport.decimals("1"))), Optional.empty(), List.of()));
        for (ReportDocument report : List.of(text, chart)) {
            assertThatThrownBy(() -> writer.bytes(report)).isInstanceOfSatisfying(UserException.class,
                    failure -> assertThat(failure.key()).isEqualTo("report.unwritable"));
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
