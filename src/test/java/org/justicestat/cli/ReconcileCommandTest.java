package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.PlainDocx;

class ReconcileCommandTest {

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void make() throws IOException {
        ledger = folder.resolve("a.ledger");
        Path figures = folder.resolve("f.csv");
        Files.writeString(figures, """
                office,indicator,period,value,status,note
                bureau,legal_aid.accepted,2023,660,reported,
                bureau,legal_aid.accepted,2022,475,reported,
                bureau,mediation.cases,2023,5589,reported,
                """);
        assertThat(CliRun.of("new", ledger, "--bureau", "示范区司法局").exit()).isZero();
        assertThat(CliRun.of("import", ledger, figures).exit()).isZero();
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("r.txt"), content);
    }

    @Test
    void a_report_that_agrees_ends_with_0_and_one_that_does_not_with_1() throws IOException {
        CliRun right = CliRun.of("reconcile", ledger, text("受理法律援助案件660件，调解矛盾纠纷5589件。"), "--year", 2023);
        assertThat(right.exit()).isZero();
        assertThat(right.lines()).containsExactly("共2个数：相符2、不符0、台账中没有0、不是统计数0");
        CliRun wrong = CliRun.of("reconcile", ledger, text("一、工作情况\n受理法律援助案件606件，走访30家。"), "--year", 2023);
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out()).contains("一、工作情况", "受理法律援助案件[606]件", "法律援助案件受理数（2023年）：660", "[30]家", "台账中没有")
                .contains("共2个数：相符0、不符1、台账中没有1、不是统计数0");
    }

    @Test
    void it_speaks_english() throws IOException {
        CliRun run = CliRun.of("reconcile", ledger, text("受理法律援助案件606件。"), "--year", 2023, "--lang", "en");
        assertThat(run.out()).contains("Finding", "differs", "(2023): 660", "1 numbers: 0 match, 1 do not");
    }

    @Test
    void csv_and_json_have_every_number_in_the_order_of_the_text() throws IOException {
        Path report = text("2023年受理法律援助案件606件，同比增长38.9%。");
        Path out = folder.resolve("out.csv");
        CliRun csv = CliRun.of("reconcile", ledger, report, "--year", 2023, "--format", "csv", "--out", out);
        List<String> rows = List.of("start,end,raw,verdict,indicator,period,expected", "0,4,2023,not_checked,,,",
                "13,16,606,mismatch,legal_aid.accepted,2023,660", "18,27,同比增长38.9%,match,legal_aid.accepted,2023,");
        assertThat(csv.lines()).isEqualTo(rows);
        assertThat(Files.readAllLines(out)).isEqualTo(rows);
        assertThat(CliRun.of("reconcile", ledger, report, "--year", 2023, "--format", "json").out())
                .contains("\"raw\": \"606\", \"verdict\": \"mismatch\", \"indicator\": \"legal_aid.accepted\"");
    }

    /** Paragraphs are joined by one line feed. */
    @Test
    void places_in_a_document_are_those_of_its_paragraphs_joined() throws IOException {
        Path report = PlainDocx.write(folder.resolve("r.docx"), List.of("第一段", "受理法律援助案件606件。"));
        assertThat(CliRun.of("reconcile", ledger, report, "--year", 2023, "--format", "csv").lines())
                .contains("12,15,606,mismatch,legal_aid.accepted,2023,660");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ledger", "r.txt", "out.docx", "out"})
    void the_result_is_never_written_over_a_ledger_or_report(String name) throws IOException {
        Path report = text("受理法律援助案件606件。");
        byte[] before = Files.readAllBytes(ledger);
        CliRun run = CliRun.of("reconcile", ledger, report, "--year", 2023, "--out", folder.resolve(name));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(ledger).hasBinaryContent(before);
        assertThat(report).hasContent("受理法律援助案件606件。");
    }

    @Test
    void what_cannot_be_read_is_said_in_one_sentence() throws IOException {
        Path gbk = folder.resolve("gbk.txt");
        Files.write(gbk, "受理法律援助案件606件。".getBytes(Charset.forName("GBK")));
        Path noWord = Files.writeString(folder.resolve("no.docx"), "no document");
        for (Path report : List.of(gbk, noWord, folder.resolve("absent.docx"), folder.resolve("absent.txt"))) {
            CliRun run = CliRun.of("reconcile", ledger, report, "--year", 2023);
            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1).first().asString().contains(String.valueOf(report.getFileName()));
        }
        assertThat(CliRun.of("reconcile", ledger, gbk, "--year", 2019).err()).contains("2019");
    }
}
