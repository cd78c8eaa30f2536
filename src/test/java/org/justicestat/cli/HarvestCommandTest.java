package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.PlainDocx;

class HarvestCommandTest {

    @TempDir
    private Path folder;

    /** Without a ledger the standard indicators tell. */
    @Test
    void candidates_are_written_as_csv() throws IOException {
        Path report = PlainDocx.write(folder.resolve("old.docx"), List.of("一、工作情况", "2022年受理法律援助案件712件，同比增长7.9%。"));
        Path out = folder.resolve("c.csv");
        CliRun run = CliRun.of("harvest", report, "--year", 2022, "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly("已写出 " + out + "：候选2条，其中认出指标的2条");
        assertThat(Files.readAllLines(out)).satisfiesExactly(
                head -> assertThat(head).isEqualTo("start,end,raw,value,unit,qualifier,indicator,period,confidence"),
                count -> assertThat(count).startsWith("20,23,712,712,件,,legal_aid.accepted,2022,"),
                growth -> assertThat(growth).startsWith("29,33,7.9%,7.9,%,,legal_aid.accepted,2022,"));
    }

    @Test
    void a_ledger_tells_by_its_own_indicators() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), """
                code,name_zh,name_en,domain_zh,domain_en,unit_zh,measure,frequency,decimals,aggregation,\
                numerator,denominator,factor,direction,definition_zh,aliases_zh
                local.visits,走访企业数,Firms visited,本地,Local,家,flow,Y,0,sum,,,,none,,
                """);
        Path ledger = folder.resolve("a.ledger");
        assertThat(CliRun.of("new", ledger, "--indicators", own)).extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
        Path report = Files.writeString(folder.resolve("old.txt"), "全年走访企业30余家。");
        Path out = folder.resolve("c.csv");
        assertThat(CliRun.of("harvest", report, "--year", 2022, "--ledger", ledger, "--out", out).exit()).isZero();
        assertThat(Files.readAllLines(out)).last().asString().startsWith("6,9,30余,30,家,余,local.visits,2022,");
        byte[] before = Files.readAllBytes(ledger);
        assertThat(CliRun.of("harvest", report, "--year", 2022, "--ledger", ledger, "--out", ledger).exit()).isEqualTo(2);
        assertThat(ledger).hasBinaryContent(before);
        assertThat(CliRun.of("harvest", report, "--year", 2022, "--out", report).exit()).isEqualTo(2);
        assertThat(report).hasContent("全年走访企业30余家。");
    }
}
