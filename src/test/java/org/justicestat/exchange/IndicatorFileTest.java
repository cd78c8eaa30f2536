package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.input;
import static org.justicestat.exchange.Reading.problemsOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Indicator;

/** Every rule of a catalogue file of indicators is broken once, and the refusal names the place. */
class IndicatorFileTest {

    private static final String HEADER = IndicatorFile.COLUMNS + "\n";
    private static final List<String> FLOW = List.of("local.law.visits", "走访企业数", "Visits", "自有", "Own", "家", "flow", "Q",
            "0", "sum", "", "", "", "up", "", "走访;企业走访");
    private static final List<String> RATE = List.of("local.law.share", "走访占比", "Share of visits", "自有", "Own", "%",
            "rate", "Q", "2", "ratio", "local.law.visits", "legal_aid.accepted", "100", "none", "", "");

    private static List<Indicator> read(String... rows) {
        return IndicatorFile.read(input(HEADER + String.join("\n", rows)), StandardCatalogue.indicators());
    }

    private static String row(List<String> fields) {
        return String.join(",", fields);
    }

    private static String row(List<String> fields, String column, String text) {
        List<String> changed = new ArrayList<>(fields);
        changed.set(IndicatorFile.COLUMNS.index(column), text);
        return row(changed);
    }

    @Test
    void takesUnitsAndDomainsOfABureausOwnAndFormulasOverStandardCodesAndItsOwn() {
        List<Indicator> read = read(row(RATE), row(FLOW, "unit_zh", "门次"));

        assertThat(read).extracting(Indicator::code).containsExactly("local.law.share", "local.law.visits");
        assertThat(read.get(1).unit()).isEqualTo("门次");
        assertThat(read.get(1).meaning().aliases()).containsExactly("走访", "企业走访");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "code,                            -, exchange.field.blank",
        "code,             Local.law.visits, exchange.indicator.code",
        "code,                       visits, exchange.indicator.code",
        "code,                local.a.b.c.d, exchange.indicator.code",
        "code,            legal_aid.applied, exchange.code.taken",
        "name_zh,                         -, exchange.field.blank",
        "name_zh,           法律援助申请数, exchange.indicator.nameTaken",
        "name_zh,             法援申请数, exchange.indicator.nameTaken",
        "name_en,    Legal aid applications, exchange.indicator.nameTaken",
        "domain_zh,                       -, exchange.field.blank",
        "unit_zh,                         -, exchange.field.blank",
        "unit_zh,                      亿元, exchange.indicator.money",
        "unit_zh,                         %, exchange.indicator.percent",
        "measure,                     count, exchange.field.word",
        "measure,                     stock, exchange.indicator.aggregation",
        "measure,                    amount, exchange.indicator.money",
        "frequency,                       W, exchange.field.word",
        "frequency,                       -, exchange.field.blank",
        "decimals,                        7, exchange.field.word",
        "decimals,                       -1, exchange.field.word",
        "decimals,                        -, exchange.field.blank",
        "aggregation,                  mean, exchange.field.word",
        "aggregation,                 ratio, exchange.indicator.aggregation",
        "aggregation,                  last, exchange.indicator.aggregation",
        "numerator,        legal_aid.closed, exchange.indicator.noFormula",
        "denominator,      legal_aid.closed, exchange.indicator.noFormula",
        "factor,                        100, exchange.indicator.noFormula",
        "direction,                   right, exchange.field.word",
        "aliases_zh,         好;法援申请数, exchange.indicator.nameTaken",
        "aliases_zh,         法律援助申请数, exchange.indicator.nameTaken",
    })
    void refusesAFlow(String column, String text, String key) {
        String place = key.equals("exchange.indicator.aggregation") ? "aggregation"
                : key.equals("exchange.indicator.money") ? "unit_zh" : column;

        assertThat(problemsOf(() -> read(row(FLOW), "", row(FLOW, column, text == null ? "" : text)
                .replace("local.law.visits", "local.law.others").replace("走访", "来访").replace("Visits", "Others"))))
                .contains("4 " + place + " " + key);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "unit_zh,                         ‰, unit_zh,     exchange.indicator.percent",
        "numerator,                       -, numerator,   exchange.field.blank",
        "numerator,     legal_aid.closed +, numerator,   expression.end",
        "numerator,     legal_aid.closed $, numerator,   expression.unexpected",
        "numerator,               法援办结, numerator,   expression.unexpected",
        "numerator,                 visits, numerator,   expression.word",
        "numerator,     (legal_aid.closed, numerator,   expression.unclosed",
        "numerator,         local.law.none, numerator,   exchange.expression.unknownCode",
        "numerator, legal_aid.closing_rate, numerator,   indicator.rateInRate",
        "numerator,        local.law.share, numerator,   indicator.rateInRate",
        "numerator,    publicity.exam_due, numerator,   exchange.indicator.frequency",
        "denominator,                   100, denominator, exchange.expression.noCode",
        "denominator,                     -, denominator, exchange.field.blank",
        "factor,                          -, factor,      exchange.field.blank",
        "factor,                          0, factor,      exchange.indicator.factor",
        "factor,                        1e2, factor,      exchange.indicator.factor",
        "factor,                       -100, factor,      exchange.indicator.factor",
        "aggregation,                   sum, aggregation, exchange.indicator.aggregation",
        "aggregation,                  last, numerator,   exchange.indicator.noFormula",
    })
    void refusesARate(String column, String text, String place, String key) {
        assertThat(problemsOf(() -> read(row(FLOW), row(RATE, column, text == null ? "" : text))))
                .contains("3 " + place + " " + key);
    }

    @Test
    void refusesWhatStandsTwiceInTheFile() {
        assertThat(problemsOf(() -> read(row(FLOW), row(FLOW)))).containsExactly("3 code exchange.code.twice");
        assertThat(problemsOf(() -> read(row(FLOW), row(FLOW, "code", "local.law.again")))).containsExactly(
                "3 name_zh exchange.indicator.nameTaken", "3 name_en exchange.indicator.nameTaken",
                "3 aliases_zh exchange.indicator.nameTaken", "3 aliases_zh exchange.indicator.nameTaken");
    }

    @Test
    void collectsEveryProblemOfEveryRowAndTakesNothing() {
        assertThat(problemsOf(() -> read(row(FLOW, "decimals", "x").replace("flow", "?"), row(RATE, "direction", ""))))
                .containsExactly("2 measure exchange.field.word", "2 decimals exchange.field.word",
                        "3 direction exchange.field.blank");
    }

    @Test
    void aFormulaOverACodeWhoseOwnRowIsWrongIsNotBlamed() {
        assertThat(problemsOf(() -> read(row(FLOW, "decimals", "x"), row(RATE))))
                .containsExactly("2 decimals exchange.field.word");
    }
}
