package org.justicestat.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.text.NumberText;

class HarvestTest {

    @TempDir
    private Path folder;

    private List<Candidate> candidates(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("old.txt"), text);
        return new Harvest(file, ReadingSample.scope(ReadingSample.ledger())).candidates();
    }

    /** As in {@code 2.9万余 29000 人次 余 pu.audience 2023}. */
    private static String told(Candidate one) {
        return String.join(" ", one.place().raw(), NumberText.plain(one.value()), one.unit(), one.qualifier(),
                one.indicator().map(indicator -> indicator.code()).orElse("none"), one.period().toString()).replaceAll(" +", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年受理法律援助案件712件。          | 712 712 件 la.accepted 2023
            2019年受理法律援助案件301件。        | 301 301 件 la.accepted 2019
            上半年受理法律援助案件333件。        | 333 333 件 la.accepted 2023-01/2023-06
            普法活动惠及群众4.1万余人次。        | 4.1万余 41000 人次 余 pu.audience 2023
            为受援人挽回损失1.8亿元。            | 1.8亿 18000 万元 la.saved 2023
            为受援人挽回损失近5000元。           | 5000 0.5 万元 近 la.saved 2023
            调解成功率达97.25%。                 | 97.25% 97.25 % me.rate 2023
            走访企业30余家。                     | 30余 30 家 余 none 2023
            """)
    void a_figure_is_taken_with_its_unit_and_what_it_is(String text, String told) throws Exception {
        assertThat(candidates(text)).extracting(HarvestTest::told).containsExactly(told);
    }

    /** No value is known of either, so the words alone tell; of two alike the nearer is taken first, and each only once. */
    @Test
    void a_figure_is_stated_once() throws Exception {
        assertThat(candidates("受理法律援助案件712件，其中农民工法律援助案件97件。")).extracting(HarvestTest::told)
                .containsExactly("712 712 件 la.accepted 2023", "97 97 件 none 2023");
    }

    @Test
    void a_change_is_that_of_the_figure_before_it() throws Exception {
        assertThat(candidates("受理法律援助案件712件，同比增长7.9%；调解成功率达97.25%，同比提高1.2个百分点。")).extracting(HarvestTest::told)
                .containsExactly("712 712 件 la.accepted 2023", "7.9% 7.9 % la.accepted 2023", "97.25% 97.25 % me.rate 2023",
                        "1.2个百分点 1.2 百分点 me.rate 2023");
    }

    @Test
    void a_value_that_the_ledger_has_is_surer() throws Exception {
        List<Candidate> both = candidates("受理案件660件。受理案件661件。");
        assertThat(both).extracting(HarvestTest::told).containsExactly("660 660 件 la.accepted 2023", "661 661 件 none 2023");
        assertThat(both.getFirst().confidence()).isGreaterThan(both.getLast().confidence());
    }

    @Test
    void what_is_no_statistic_is_left_out() throws Exception {
        assertThat(candidates("一、2023年工作\n5月8日印发〔2023〕12号文件第3条，电话12348热线，“四个意识”，90后干部。")).isEmpty();
    }
}
