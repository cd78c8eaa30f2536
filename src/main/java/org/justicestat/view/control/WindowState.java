package org.justicestat.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.model.Language;

/** What the window shows, whatever ledger is open: the language and the screen, and what it looks like. */
public final class WindowState {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Screen> screen;
    private final Appearance appearance;

    public WindowState(Language language, Screen screen, Appearance appearance) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.screen = new SimpleObjectProperty<>(this, "screen", screen);
        this.appearance = appearance;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    public Appearance appearance() {
        return appearance;
    }
}
