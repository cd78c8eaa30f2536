package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellTest {

    @ParameterizedTest
    @EnumSource(CellState.class)
    void a_cell_has_a_value_unless_it_is_not_applicable(CellState state) {
        boolean hasValue = state != CellState.NOT_APPLICABLE;
        Optional<BigDecimal> right = hasValue ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        Optional<BigDecimal> wrong = hasValue ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        assertThat(new Cell(right, state, "").state()).isEqualTo(state);
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(wrong, state, ""));
    }

    @ParameterizedTest
    @EnumSource(CellState.class)
    void a_state_is_found_again_by_its_code_and_its_word(CellState state) {
        assertThat(CellState.ofCode(state.code())).isEqualTo(state);
        assertThat(CellState.ofId(state.id())).isEqualTo(state);
    }

    @Test
    void the_codes_are_those_of_the_ledger_and_the_words_those_of_the_interchange_format() {
        assertThat(CellState.REPORTED.code()).isZero();
        assertThat(CellState.ESTIMATED.code()).isEqualTo(1);
        assertThat(CellState.PUBLISHED.code()).isEqualTo(2);
        assertThat(CellState.NOT_APPLICABLE.code()).isEqualTo(9);
        assertThat(CellState.NOT_APPLICABLE.id()).isEqualTo("not_applicable");
        assertThatIllegalArgumentException().isThrownBy(() -> CellState.ofCode(3));
        assertThatIllegalArgumentException().isThrownBy(() -> CellState.ofId("missing"));
        assertThatIllegalArgumentException().isThrownBy(() -> CellState.ofId("Reported"));
    }

    @Test
    void zero_is_a_value() {
        assertThat(Cell.reported("0").value()).contains(BigDecimal.ZERO);
        assertThat(Cell.reported("0")).isNotEqualTo(Cell.notApplicable());
    }

    @Test
    void a_note_leaves_value_and_state_alone() {
        assertThat(Cell.of(BigDecimal.TEN, CellState.ESTIMATED).withNote("估算"))
                .isEqualTo(new Cell(Optional.of(BigDecimal.TEN), CellState.ESTIMATED, "估算"));
        assertThat(Cell.notApplicable().withNote("无此业务").state()).isEqualTo(CellState.NOT_APPLICABLE);
    }
}
