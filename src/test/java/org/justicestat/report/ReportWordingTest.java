package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;

/** The wording of official statistics as it comes out of a report, each row worked by hand. */
class ReportWordingTest {

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").amount("a.m").flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d");
    }

    private static String filled(SnapshotBuilder ledger, String text) throws Exception {
        return ReadBack.of(Templates.fill(ledger, Templates.of(Templates.paragraph(text))).content())
                .first("word/document.xml", "//w:p[1]");
    }

    /** 185 / 475 = 38.947 %; 120 / 100; twice as many; 10 / 80; 1 / 10000 = 0.01 %; under 10 the amounts are named. */
    @ParameterizedTest
    @CsvSource({"475, 660, 同比增长38.9%", "100, 220, 同比增长1.2倍", "50, 100, 同比翻一番", "80, 70, 同比下降12.5%",
            "100, 100, 与上年持平", "10000, 10001, 与上年基本持平", "0, 12, 上年为0，净增12件", "0, 0, 与上年均为0",
            "3, 7, 由3件增至7件"})
    void countsAreCompared(String before, String now, String phrase) throws Exception {
        SnapshotBuilder ledger = ledger().cell("bureau", "a.x", "2022", before).cell("bureau", "a.x", "2023", now);
        assertThat(filled(ledger, "【指标a.x】件，【指标a.x·同比】。")).isEqualTo(now + "件，" + phrase + "。");
    }

    @Test
    void aBaseThatIsMissingGivesNoRate() throws Exception {
        assertThat(filled(ledger().cell("bureau", "a.x", "2023", "5"), "【指标a.x·同比】")).isEqualTo("上年无统计数据");
    }

    /** 100 / 300 = 33.333 and 200 / 300 = 66.667 print as 33.33 and 66.67: a reader subtracts 33.34, not the exact 33.33. */
    @Test
    void ratesAreComparedAsTheyArePrinted() throws Exception {
        SnapshotBuilder ledger = ledger().cell("bureau", "a.n", "2022", "100").cell("bureau", "a.d", "2022", "300")
                .cell("bureau", "a.n", "2023", "200").cell("bureau", "a.d", "2023", "300");
        assertThat(filled(ledger, "【指标a.r】，【指标a.r·同比】")).isEqualTo("66.67%，同比提高33.34个百分点");
    }

    /** From ten thousand 万元 on in 亿元 with its unit; the table keeps the stored unit. */
    @Test
    void largeAmountsAreSaidInHundredMillions() throws Exception {
        SnapshotBuilder ledger = ledger().cell("bureau", "a.m", "2023", "12345.60");
        assertThat(filled(ledger, "【指标a.m】【指标a.m·单位】")).isEqualTo("1.23亿元");
        assertThat(filled(ledger, "【指标a.m】万元")).isEqualTo("12345.60万元");
        ReadBack table = ReadBack.of(Templates.fill(ledger, Templates.of(Templates.paragraph("【表：指标a.m】"))).content());
        assertThat(table.body("//w:tr[last()]/w:tc[3]")).containsExactly("12345.60");
    }

    /** 123456.78 − 9999.99 = 113456.79万元, in 亿元 like the amount itself; 9500.00 is said as it is kept. */
    @ParameterizedTest
    @CsvSource({"9999.99, 123456.78, 增加11.35亿元", "500.00, 10000.00, 增加9500.00万元"})
    void largeDifferencesAreSaidInHundredMillionsToo(String before, String now, String said) throws Exception {
        SnapshotBuilder ledger = ledger().cell("bureau", "a.m", "2022", before).cell("bureau", "a.m", "2023", now);
        assertThat(filled(ledger, "【指标a.m·增减】")).isEqualTo(said);
    }

    /** 1 + … + 11 = 66 against 11: the same months of both years, five times as many more. */
    @Test
    void aPartOfAYearIsComparedWithTheSameMonths() throws Exception {
        SnapshotBuilder ledger = ledger()
                .months("bureau", "a.x", 2023, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")
                .months("bureau", "a.x", 2022, "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "99");
        assertThat(filled(ledger, "1—11月累计【指标a.x·1—11月·累计】件，【指标a.x·1—11月·同比】"))
                .isEqualTo("1—11月累计66件，同比增长5倍");
    }
}
