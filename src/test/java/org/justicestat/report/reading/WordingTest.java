package org.justicestat.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;

/** Reports that carry no identity: only their words tell. */
class WordingTest {

    @TempDir
    private Path folder;

    private List<String> told(String text) throws Exception {
        return ReadingSample.check(folder, text).stream().map(ReadingSample::told).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年受理法律援助案件660件。            | 660 match
            全年受理法律援助案件606件。            | 606 mismatch 660
            全年受理法律援助案件6600件。           | 6600 mismatch 660
            全年受理法律援助案件520件。            | 520 mismatch 660
            全年受理法律援助案件六百六十件。       | 六百六十 match
            2022年受理法律援助案件475件。          | 2022 not_checked;475 match
            去年受理法律援助案件457件。            | 457 mismatch 475
            上半年受理法律援助案件310件。          | 310 match
            上半年受理法律援助案件301件。          | 301 mismatch 310
            普法活动惠及群众2.9万余人次。          | 2.9万余 match
            普法活动惠及群众9.2万余人次。          | 9.2万余 mismatch 2.9万余
            普法活动惠及群众近3万人次。            | 3万 match
            为受援人挽回损失558.82万元。           | 558.82万 match
            为受援人挽回损失5588200元。            | 5588200 match
            为受援人挽回损失585.82万元。           | 585.82万 mismatch 558.82万
            调解成功率达86.4%。                    | 86.4% match
            调解成功率达84.6%。                    | 84.6% mismatch 86.4%
            调解成功率达86.4个百分点。             | 86.4个百分点 mismatch 86.4%
            """)
    void a_number_is_told_by_the_words_around_it(String text, String told) throws Exception {
        assertThat(String.join(";", told(text))).isEqualTo(told);
    }

    /** 660 ÷ 475 = 1.3895; 12 as before; 3 after none; 86.4 − 84.1 = 2.3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理法律援助案件660件，同比增长38.9%   | 同比增长38.9% match
            受理法律援助案件660件，同比增长39%     | 同比增长39% match
            受理法律援助案件660件，比上年增加185件 | 增加185件 match
            受理法律援助案件660件，比上年增加158件 | 增加158件 mismatch 增加185件
            受理法律援助案件660件，同比下降38.9%   | 同比下降38.9% mismatch 同比增长38.9%
            受理法律援助案件660件，同比增长83.9%   | 同比增长83.9% mismatch 同比增长38.9%
            受理法律援助案件660件，同比增长38.9个百分点 | 同比增长38.9个百分点 mismatch 同比增长38.9%
            受理法律援助案件660件，与上年持平      | 与上年持平 mismatch 同比增长38.9%
            受理法律援助案件660件，同比翻一番      | 同比翻一番 mismatch 同比增长38.9%
            受理法律援助案件660件，是上年的两倍    | 是上年的两倍 mismatch 同比增长38.9%
            撤销行政行为3件，同比增长两倍          | 同比增长两倍 mismatch 上年为0，净增3件
            收到行政复议申请12件，与上年持平       | 与上年持平 match
            收到行政复议申请12件，同比增长10%      | 同比增长10% mismatch 与上年持平
            调解矛盾纠纷5589件，同比下降0.2%       | 同比下降0.2% match
            调解成功率86.4%，同比提高2.3个百分点   | 同比提高2.3个百分点 match
            调解成功率86.4%，同比提高2.3%          | 同比提高2.3% mismatch 同比提高2.3个百分点
            普法活动惠及群众29350人次，同比增长5%  | 同比增长5% unknown
            受理法律援助案件660件，环比增长5%      | 增长5% unknown
            """)
    void a_change_is_checked_as_a_whole(String text, String told) throws Exception {
        assertThat(told(text)).last().isEqualTo(told);
    }

    /** Of 5 cases last year: 15 are twice as many more, 20 are doubled twice, and 30 are six times as many. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 | 同比增长两倍 | match
            15 | 同比增长2倍  | match
            15 | 是上年的三倍 | match
            15 | 同比增长三倍 | mismatch
            20 | 同比翻两番   | match
            20 | 同比翻一番   | mismatch
            30 | 是去年的6倍  | match
            """)
    void times_may_be_written_in_characters(String cases, String change, String verdict) throws Exception {
        SnapshotBuilder ledger = ReadingSample.ledger().cell("bureau", "la.accepted", "2022", "5")
                .cell("bureau", "la.accepted", "2023", cases);
        Path file = Files.writeString(folder.resolve("times.txt"), "受理法律援助案件" + cases + "件，" + change + "。");
        CheckedNumber last = new Reconciliation(file, ReadingSample.scope(ledger)).numbers().getLast();
        assertThat(last.place().raw()).isEqualTo(change);
        assertThat(last.verdict().id()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理法律援助案件660件，其中农民工案件120件。 | 660 match;120 unknown
            受理劳动仲裁案件212件。                     | 212 unknown
            五年来受理法律援助案件2606件。              | 2606 unknown
            受理法律援助案件660件，占全市的12%。        | 660 match;12% unknown
            全年会见当事人606人。                       | 606 unknown
            收到行政复议申请12件，办理行政应诉案件13件。 | 12 match;13 unknown
            """)
    void no_right_number_is_called_wrong(String text, String told) throws Exception {
        assertThat(String.join(";", told(text))).isEqualTo(told);
    }

    @Test
    void what_is_no_statistic_is_not_checked() throws Exception {
        assertThat(told("一、2023年工作\n5月8日印发〔2023〕12号文件第3条，电话12348热线。")).hasSize(7)
                .allMatch(one -> one.endsWith("not_checked"));
    }

    /** 12 applications for reconsideration are in the ledger. */
    @Test
    void a_table_of_contents_holds_neither_figures_nor_headings() throws Exception {
        List<CheckedNumber> checked = ReadingSample.check(folder, "（三）行政复议申请\t3\n收到行政复议申请12件。\n");
        assertThat(checked).extracting(CheckedNumber::verdict).containsExactly(Verdict.NOT_CHECKED, Verdict.MATCH);
        assertThat(checked.getLast().place().headings()).isEmpty();
    }

    /** Characters as they stand in the file: nothing is done to the ends of its lines. */
    @Test
    void places_are_those_of_the_file() throws Exception {
        String text = "第一段。\r\n\r\n（一）公共法律服务\n受理法律援助案件６０６件。\n";
        CheckedNumber one = ReadingSample.check(folder, text).getFirst();
        assertThat(text.substring(one.place().startInclusive(), one.place().endExclusive())).isEqualTo("６０６");
        assertThat(one.place()).extracting(CheckedNumber.Place::headings, CheckedNumber.Place::before, CheckedNumber.Place::after)
                .containsExactly(List.of("（一）公共法律服务"), "受理法律援助案件", "件。");
        assertThat(one.figure()).hasValueSatisfying(figure -> assertThat(figure.indicator().code()).isEqualTo("la.accepted"));
    }
}
