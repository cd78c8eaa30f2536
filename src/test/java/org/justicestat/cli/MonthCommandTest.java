package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The months of a ledger by the command line alone: a published success rate of 100 % gives a warning of its December. */
class MonthCommandTest {

    private static final String HEADER = "office,indicator,period,value,status,note\n";

    @TempDir
    private Path folder;
    private Path ledger;

    @BeforeEach
    void makeLedger() throws IOException {
        ledger = folder.resolve("bureau.ledger");
        Path duties = Files.writeString(folder.resolve("duties.csv"),
                "office,indicator,from,to\nbureau,legal_aid.accepted,2023-11,2023-12\n");
        assertThat(CliRun.of("new", ledger, "--bureau", "测试区司法局", "--duties", duties).exit()).isZero();
        assertThat(take("bureau,mediation.success_rate,2023,100,published,\nbureau,legal_aid.accepted,2023-11,5,reported,\n")
                .exit()).isZero();
    }

    private CliRun take(String rows) throws IOException {
        return CliRun.of("import", ledger, Files.writeString(folder.resolve("figures.csv"), HEADER + rows));
    }

    private CliRun month(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "month";
        all[1] = ledger;
        System.arraycopy(words, 0, all, 2, words.length);
        return CliRun.of(all);
    }

    @Test
    void showsHowFarEachMonthHasCome() {
        CliRun show = month("show", "--period", "2023", "--format", "csv");
        assertThat(show.exit()).isZero();
        assertThat(show.lines()).containsExactly("office,month,state,filled,due", "bureau,2023-11,draft,1,1",
                "bureau,2023-12,draft,0,1");
    }

    @Test
    void aMonthIsSubmittedWhenItsWarningsAreExplainedAndWhatIsMissingIsAccountedFor() {
        CliRun refused = month("submit", "--period", "2023");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(1).first().asString().contains("警告1", "缺报1");
        assertThat(refused.out()).contains("warning", "legal_aid.accepted");
        String code = refused.lines().stream().filter(line -> line.startsWith("warning")).findFirst().orElseThrow()
                .split(" +")[1];
        assertThat(CliRun.of("explain", ledger, code, "--period", "2023-12", "--text", "年报口径，已核对").exit()).isZero();
        assertThat(CliRun.of("check", ledger, "--period", "2023-12").out()).contains("年报口径，已核对");
        assertThat(month("submit", "--period", "2023").exit()).as("December is short of a figure").isEqualTo(1);
        CliRun submitted = month("submit", "--period", "2023", "--reason", "12月数据下月补报");
        assertThat(submitted.exit()).as(submitted.err()).isZero();
        assertThat(submitted.out()).contains("submitted", "已办理2份");
        assertThat(month("approve", "--period", "2023").exit()).isZero();
        assertThat(month("lock", "--period", "2023").out()).contains("locked");
        assertThat(CliRun.of("verify", ledger).exit()).isZero();
    }

    @Test
    void anImportIntoAClosedMonthIsRejectedWithRowAndReason() throws IOException {
        assertThat(month("submit", "--period", "2023-11").exit()).isZero();
        CliRun same = take("bureau,legal_aid.accepted,2023-11,5,reported,\n");
        assertThat(same.exit()).as(same.err()).isZero();
        CliRun run = take("bureau,legal_aid.accepted,2023-12,7,reported,\nbureau,legal_aid.closed,2023-11,4,reported,\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("figures.csv", "3", "period", "测试区司法局", "2023-11", "已提交");
        assertThat(CliRun.of("export", ledger, folder.resolve("out.csv")).out()).contains("2");
    }

    @Test
    void aMonthIsReturnedWithAReasonOnly() {
        month("submit", "--period", "2023-11");
        CliRun without = month("return", "--period", "2023-11");
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("退回必须说明原因");
        assertThat(month("return", "--period", "2023-11", "--reason", "数据有误").exit()).isZero();
        assertThat(month("show", "--period", "2023-11").out()).contains("draft");
    }

    @Test
    void aStepForWhichAMonthIsNotThereYetSaysSo() {
        CliRun lock = month("lock", "--period", "2023");
        assertThat(lock.exit()).isEqualTo(1);
        assertThat(lock.out()).contains("已办理0份，尚未到这一步的2份");
    }

    @Test
    void anExplanationOfNothingIsBadInput() {
        CliRun run = CliRun.of("explain", ledger, "XX-01", "--period", "2023", "--text", "x");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("XX-01");
        assertThat(month("jump", "--period", "2023").exit()).isEqualTo(2);
    }
}
