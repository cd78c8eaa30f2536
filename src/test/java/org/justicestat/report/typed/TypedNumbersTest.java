package org.justicestat.report.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Fraction;

class TypedNumbersTest {

    private static TypedNumber only(String text) {
        return TypedNumbers.all(TypedNumbers.halfWidth(text)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"受理12件, 12, NONE, EXACT, EXACT", "发放2.9万余份, 2.9, TEN_THOUSAND, ROUNDED, OVER",
        "投入20余万元, 20, TEN_THOUSAND, ROUNDED, OVER", "涉及1.8亿元, 1.8, HUNDRED_MILLION, EXACT, EXACT",
        "培训200多名, 200, NONE, ROUNDED, MORE", "近300人, 300, NONE, ROUNDED, NEARLY", "签约12件, 12, NONE, EXACT, EXACT",
        "超过50场, 50, NONE, ROUNDED, ABOVE", "约30件, 30, NONE, ROUNDED, ABOUT", "30件左右, 30, NONE, ROUNDED, ABOUT",
        "100件以上, 100, NONE, ROUNDED, AT_LEAST", "一百二十件, 120, NONE, NUMERAL, EXACT",
        "两千三百零五人, 2305, NONE, NUMERAL, EXACT",
        "三万件, 30000, NONE, NUMERAL, EXACT", "十二次, 12, NONE, NUMERAL, EXACT", "第12号, 12, NONE, NO_FIGURE, EXACT",
        "90后干部, 90, NONE, NO_FIGURE, EXACT", "2024年, 2024, NONE, YEAR, EXACT", "３月5日, 3, NONE, NO_FIGURE, EXACT",
        "（三）行政复议\t3, 3, NONE, NO_FIGURE, EXACT", "存在的不足……12, 12, NONE, NO_FIGURE, EXACT",
        "受理申请\t3, 3, NONE, EXACT, EXACT"})
    void a_number_is_read_with_what_belongs_to_it(String text, String value, TypedNumber.Scale scale, TypedNumber.Kind kind,
            Qualifier qualifier) {
        TypedNumber number = only(text);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number).extracting(TypedNumber::scale, TypedNumber::kind, TypedNumber::qualifier)
                .containsExactly(scale, kind, qualifier);
    }

    /** 余 and its like are truncated down, 近 is rounded up, 约 is either: counted in the last digit that is not 0. */
    @ParameterizedTest
    @CsvSource({"200余件, 200, true", "200余件, 299, true", "200余件, 300, false", "200余件, 199, false", "64余名, 64, true",
        "64余名, 65, false", "近200件, 200, true", "近200件, 150, true", "近200件, 101, false", "近200件, 201, false", "约30件, 25, true",
        "约30件, 35, false", "约30件, 24, false", "30件, 30, true", "30件, 31, false"})
    void a_qualifier_says_how_near_the_value_is(String text, long value, boolean holds) {
        assertThat(only(text).prints(Fraction.of(value), RoundingMode.HALF_UP)).isEqualTo(holds);
    }
}
