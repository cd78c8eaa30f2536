package org.justicestat.view.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.model.Language;
import org.justicestat.model.UserException;
import org.justicestat.service.Settings;
import org.justicestat.service.UserFolders;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.WindowState;

/** The settings as they are being changed; each is kept as soon as it is given. */
public final class SettingsState {

    private final Settings settings;
    private final WindowState window;
    private final UserFolders folders;
    private final StringProperty userName;

    public SettingsState(Settings settings, WindowState window, UserFolders folders) {
        this.settings = settings;
        this.window = window;
        this.folders = folders;
        this.userName = new SimpleStringProperty(this, "userName", settings.userName().orElse(""));
    }

    Appearance appearance() {
        return window.appearance();
    }

    ObjectProperty<Language> languageProperty() {
        return window.languageProperty();
    }

    /** The name that stands in the history of ledgers opened from now on. */
    StringProperty userNameProperty() {
        return userName;
    }

    UserFolders folders() {
        return folders;
    }

    /** @return why the name could not be kept, if it could not */
    Optional<UserException> keepUserName() {
        String name = userName.get().strip();
        if (name.equals(settings.userName().orElse(""))) {
            return Optional.empty();
        }
        try {
            settings.setUserName(name);
            return Optional.empty();
        } catch (UserException unwritable) {
            return Optional.of(unwritable);
        }
    }
}
