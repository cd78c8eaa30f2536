package org.justicestat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts rely on: exit codes, one sentence on standard error, nothing changed by a refusal. */
class CliTest {

    private static final String HEADER = "office,indicator,period,value,status,note\n";

    @TempDir
    private Path folder;
    private Path ledger;

    @BeforeEach
    void makeLedger() {
        ledger = folder.resolve("bureau.ledger");
        CliRun made = CliRun.of("new", ledger, "--bureau", "测试区司法局");
        assertThat(made.exit()).isZero();
        assertThat(made.out()).contains("指标212个", "规则111条", "机构1个");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private CliRun take(String rows, Object... options) throws IOException {
        Object[] words = new Object[options.length + 3];
        words[0] = "import";
        words[1] = ledger;
        words[2] = file("figures.csv", HEADER + rows);
        System.arraycopy(options, 0, words, 3, options.length);
        return CliRun.of(words);
    }

    private String exported() throws IOException {
        Path out = folder.resolve("exported.csv");
        assertThat(CliRun.of("export", ledger, out).exit()).isZero();
        return Files.readString(out).replace("\r\n", "\n").replace("\uFEFF", "");
    }

    @Test
    void new_never_overwrites() {
        CliRun again = CliRun.of("new", ledger);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err().lines()).hasSize(1).first().asString().contains("bureau.ledger");
        assertThat(CliRun.of("check", ledger, "--period", "2023").exit()).isZero();
    }

    @Test
    void a_bare_ledger_has_the_bureaus_own_catalogue_alone() throws IOException {
        Path own = file("own.csv", """
                code,name_zh,name_en,domain_zh,domain_en,unit_zh,measure,frequency,decimals,aggregation,numerator,denominator,\
                factor,direction,definition_zh,aliases_zh
                local.x.visits,走访企业数,Firms visited,自有业务,Own business,趟,flow,M,0,sum,,,,none,,
                """);
        Path bare = folder.resolve("bare.ledger");
        assertThat(CliRun.of("new", bare, "--bare", "--indicators", own).out()).contains("指标1个", "规则0条");
        Path figures = file("own-figures.csv", HEADER + "bureau,local.x.visits,2023,12,reported,\n");
        assertThat(CliRun.of("import", bare, figures).exit()).isZero();
        assertThat(CliRun.of("report", bare, "--year", "2023", "--out", folder.resolve("own.docx")).exit()).isZero();
    }

    @Test
    void an_unsound_catalogue_file_makes_no_ledger_and_names_row_and_column() throws IOException {
        Path rules = file("rules.csv", """
                rule_code,severity,left,operator,right,scope,message_zh,message_en
                X-1,error,legal_aid.accepted +,<=,5,month,甲,A
                """);
        Path refused = folder.resolve("refused.ledger");
        CliRun run = CliRun.of("new", refused, "--rules", rules);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("rules.csv", "2", "left");
        assertThat(refused).doesNotExist();
    }

    @Test
    void one_rejected_row_keeps_the_whole_file_out() throws IOException {
        CliRun run = take("bureau,legal_aid.accepted,2023,660,reported,\nbureau,legal_aid.accepted,2022,-1,reported,\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("figures.csv", "3", "value");
        assertThat(run.out()).contains("拒绝1");
        assertThat(exported()).isEqualTo(HEADER);
    }

    @Test
    void a_dry_run_shows_old_and_new_and_writes_nothing() throws IOException {
        take("bureau,legal_aid.accepted,2023,660,reported,\n");
        CliRun dry = take("bureau,legal_aid.accepted,2023,661,reported,\nbureau,legal_aid.closed,2023,5,reported,\n", "--replace",
                "--dry-run");
        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).contains("660", "661", "新增1、更改1");
        assertThat(exported()).contains("660").doesNotContain("661", "legal_aid.closed");
    }

    @Test
    void a_figure_is_changed_only_by_replace() throws IOException {
        take("bureau,legal_aid.accepted,2023,660,reported,\n");
        CliRun refused = take("bureau,legal_aid.accepted,2023,661,reported,\n");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("660", "661");
        assertThat(take("bureau,legal_aid.accepted,2023,661,reported,\n", "--replace").exit()).isZero();
        assertThat(exported()).contains("661");
    }

    @Test
    void a_failed_error_rule_is_listed_with_its_numbers_and_refuses_the_final_report() throws IOException {
        take("bureau,mediation.cases,2023,100,reported,\nbureau,mediation.succeeded,2023,101,reported,\n");
        CliRun check = CliRun.of("check", ledger, "--period", "2023", "--format", "csv");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("error,MD-01,bureau,2023,101,100");
        Path report = folder.resolve("report.docx");
        CliRun refused = CliRun.of("report", ledger, "--year", "2023", "--out", report);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("MD-01");
        assertThat(report).doesNotExist();
        assertThat(CliRun.of("report", ledger, "--year", "2023", "--draft", "--out", report).exit()).isZero();
        assertThat(report).exists();
    }

    @Test
    void a_missing_figure_is_no_finding_but_refuses_the_final_report() throws IOException {
        Path duties = file("duties.csv", "office,indicator,from,to\nbureau,legal_aid.accepted,,\n");
        Path owing = folder.resolve("owing.ledger");
        assertThat(CliRun.of("new", owing, "--duties", duties).exit()).isZero();
        CliRun check = CliRun.of("check", owing, "--period", "2023");
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("legal_aid.accepted");
        assertThat(CliRun.of("report", owing, "--year", "2023", "--out", folder.resolve("r.docx")).exit()).isEqualTo(1);
    }

    @Test
    void strict_makes_warnings_count() throws IOException {
        take("bureau,mediation.success_rate,2023,100,published,\n");
        assertThat(CliRun.of("check", ledger, "--period", "2023").exit()).isZero();
        assertThat(CliRun.of("check", ledger, "--period", "2023", "--strict").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check LEDGER", "check LEDGER --period 2023-13", "check LEDGER --period 2023 --office nowhere",
        "import LEDGER", "report LEDGER --year 2023", "report LEDGER --year x --out r.docx", "nonsense",
        "trend LEDGER nothing --from 2023 --to 2024 --out x.png", "check LEDGER --period 2023 --colour red",
        "export LEDGER out.pdf", "check absent.ledger --period 2023", "demo absent.ledger --from 0",
        "demo absent.ledger --from 2024 --to 2023"})
    void wrong_usage_is_one_sentence_and_exit_2_in_both_languages(String line) {
        String[] words = line.replace("LEDGER", ledger.toString()).split(" ");
        CliRun chinese = CliRun.of((Object[]) words);
        assertThat(chinese.exit()).as(chinese.out() + chinese.err()).isEqualTo(2);
        assertThat(chinese.err().lines()).hasSize(1);
        String[] english = Arrays.copyOf(words, words.length + 2);
        english[words.length] = "--lang";
        english[words.length + 1] = "en";
        CliRun inEnglish = CliRun.of((Object[]) english);
        assertThat(inEnglish.exit()).isEqualTo(2);
        assertThat(inEnglish.err()).isNotEqualTo(chinese.err()).matches("[\\x00-\\x7F“”—–]*");
    }

    @Test
    void every_command_explains_itself_in_both_languages() {
        String commands = "new demo import export form check trend report reconcile harvest backup restore verify";
        for (String command : commands.split(" ")) {
            assertThat(CliRun.of(command, "--help").out()).contains("用法", "选项");
            assertThat(CliRun.of(command, "--help", "--lang", "en").out()).contains("Usage", "Options");
        }
        assertThat(CliRun.of("--version").out()).startsWith("JusticeStat ");
        assertThat(CliRun.of("--help").out()).contains("restore", "reconcile", "harvest").doesNotContain("tour");
    }

    @Test
    void a_form_goes_out_for_a_period_and_comes_back_by_import() throws IOException {
        take("bureau,legal_aid.accepted,2023-05,7,reported,\n");
        Path form = folder.resolve("form.xlsx");
        assertThat(CliRun.of("form", ledger, form, "--period", "2023-05").out()).contains("测试区司法局");
        assertThat(CliRun.of("import", ledger, form, "--dry-run").out()).contains("新增0", "相同1", "拒绝0");
        assertThat(CliRun.of("form", ledger, folder.resolve("form.pdf"), "--period", "2023-05", "--blank").exit()).isZero();
        CliRun unknown = CliRun.of("form", ledger, form, "--period", "2023-05", "--office", "nowhere");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err().lines()).hasSize(1).first().asString().contains("nowhere");
    }

    @Test
    void a_backup_restores_to_the_same_figures_and_verifies() throws IOException {
        take("bureau,legal_aid.accepted,2023,660,reported,“引用”\n");
        Path backup = folder.resolve("backup.ledger");
        assertThat(CliRun.of("backup", ledger, backup)).extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
        Path restored = folder.resolve("restored.ledger");
        assertThat(CliRun.of("restore", backup, restored)).extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
        assertThat(CliRun.of("verify", restored)).extracting(CliRun::exit, CliRun::err).containsExactly(0, "");
        String before = exported();
        ledger = restored;
        assertThat(exported()).isEqualTo(before);
        assertThat(CliRun.of("restore", backup, restored).exit()).isEqualTo(2);
    }

    @Test
    void check_prints_json() throws IOException {
        take("bureau,mediation.cases,2023,100,reported,\nbureau,mediation.succeeded,2023,101,reported,\n");
        CliRun run = CliRun.of("check", ledger, "--period", "2023", "--format", "json");
        assertThat(run.out()).startsWith("[").contains("\"code\": \"MD-01\"", "\"left\": \"101\"").endsWith("]\n");
    }
}
