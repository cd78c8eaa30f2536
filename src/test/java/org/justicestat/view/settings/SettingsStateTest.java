package org.justicestat.view.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Language;
import org.justicestat.service.Settings;
import org.justicestat.service.UserFolders;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.Look;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WindowState;

class SettingsStateTest {

    @TempDir
    Path folder;

    private SettingsState state(Path file) {
        return new SettingsState(Settings.load(file), new WindowState(Language.ZH, Screen.SETTINGS,
                new Appearance(Look.LIGHT, 100, new SimpleBooleanProperty())), new UserFolders(folder, folder));
    }

    @Test
    void a_name_is_kept_without_blanks_around_it_and_read_by_the_next_start() {
        Path file = folder.resolve("settings.properties");
        SettingsState state = state(file);
        state.userNameProperty().set("  王敏 ");
        assertThat(state.keepUserName()).isEmpty();
        assertThat(Settings.load(file).userName()).contains("王敏");
    }

    @Test
    void an_unchanged_name_writes_no_file() {
        Path file = folder.resolve("settings.properties");
        assertThat(state(file).keepUserName()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void where_the_settings_cannot_be_written_the_reason_is_said() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "in the way");
        SettingsState state = state(notAFolder.resolve("settings.properties"));
        state.userNameProperty().set("王敏");
        assertThat(state.keepUserName()).hasValueSatisfying(reason -> assertThat(reason.key()).startsWith("settings."));
    }
}
