package org.justicestat.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.exchange.StandardCatalogue;
import org.justicestat.model.Indicator;

class IndicatorQueryTest {

    private static final Indicator APPLIED = StandardCatalogue.catalogue().get("legal_aid.applied");

    /** 法律援助申请数, Legal aid applications, alias 法援申请数. */
    @ParameterizedTest
    @ValueSource(strings = {"", "法律援助", "flyz", "FYSQ", "yzsqs", "legal applied", "flyz 申请", "法援　sq"})
    void a_name_is_found_by_its_words_and_by_its_initials(String query) {
        assertThat(IndicatorQuery.of(query).matches(APPLIED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flzy", "调解", "x", "flyz 受理"})
    void every_word_must_be_there_in_its_order(String query) {
        assertThat(IndicatorQuery.of(query).matches(APPLIED)).isFalse();
    }

    /** 调 is read tiao in 调解 and diao in 调查; 率 is lü in a rate. */
    @ParameterizedTest
    @CsvSource({"mediation.cases, tj", "mediation.success_rate, tjcgl", "correction.reoffence_rate, zfzl"})
    void a_character_of_two_readings_is_found_by_the_one_in_use(String code, String initials) {
        assertThat(IndicatorQuery.of(initials).matches(StandardCatalogue.catalogue().get(code))).isTrue();
    }
}
