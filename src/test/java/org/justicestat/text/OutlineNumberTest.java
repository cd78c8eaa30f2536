package org.justicestat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.model.Language;

class OutlineNumberTest {

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "90, 九十", "99, 九十九"})
    void a_heading_is_counted_in_Chinese_up_to_ninety_nine(int number, String expected) {
        assertThat(new OutlineNumber(new Messages(Language.ZH)).of(number)).isEqualTo(expected);
        assertThat(new OutlineNumber(new Messages(Language.EN)).of(number)).isEqualTo(String.valueOf(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void no_heading_is_counted_beyond(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutlineNumber(new Messages(Language.ZH)).of(number));
    }
}
