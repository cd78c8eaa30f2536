package org.justicestat.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartStateTest {

    private final StartState state = new StartState();

    @Test
    void a_ledger_needs_the_name_of_a_bureau() {
        assertThat(state.canCreate()).isFalse();
        state.bureauNameProperty().set("　 ");
        assertThat(state.canCreate()).isFalse();
        state.bureauNameProperty().set(" 示范区司法局 ");
        assertThat(state.canCreate()).isTrue();
        assertThat(state.bureauName()).isEqualTo("示范区司法局");
    }

    @Test
    void the_file_is_named_after_the_bureau_without_what_files_do_not_allow() {
        assertThat(StartState.proposal("示范区/司法局?").getFileName()).hasToString("示范区 司法局.ledger");
    }
}
