package org.justicestat.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a window looks like from its first moment on. */
class AppearanceTest {

    @ParameterizedTest
    @CsvSource({"LIGHT,true,LIGHT", "DARK,false,DARK", "SYSTEM,true,DARK", "SYSTEM,false,LIGHT"})
    void the_look_that_was_kept_is_there_at_once(Look kept, boolean systemIsDark, Theme theme) {
        assertThat(new Appearance(kept, 100, new SimpleBooleanProperty(systemIsDark)).themeProperty().get()).isEqualTo(theme);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,LIGHT", "DARK,DARK", "SYSTEM,DARK"})
    void the_system_is_followed_where_that_was_asked_for(Look kept, Theme theme) {
        BooleanProperty systemIsDark = new SimpleBooleanProperty();
        Appearance appearance = new Appearance(kept, 100, systemIsDark);
        systemIsDark.set(true);
        assertThat(appearance.themeProperty().get()).isEqualTo(theme);
    }
}
