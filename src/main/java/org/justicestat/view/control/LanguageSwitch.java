package org.justicestat.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.justicestat.model.Language;
import org.justicestat.text.Messages;

/** The two languages side by side, each in its own words; one is always chosen. */
public final class LanguageSwitch extends HBox implements AutoCloseable {

    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton chinese = button(Language.ZH, "languageChinese", "left-pill");
    private final ToggleButton english = button(Language.EN, "languageEnglish", "right-pill");
    private Subscription subscription = Subscription.EMPTY;

    public LanguageSwitch() {
        getStyleClass().add("language-switch");
        setAlignment(Pos.CENTER);
        getChildren().addAll(chinese, english);
    }

    private ToggleButton button(Language language, String id, String shape) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add(shape);
        button.setToggleGroup(group);
        button.setUserData(language);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    public void show(Messages messages, ObjectProperty<Language> language) {
        chinese.setText(messages.get("control.language.ZH"));
        english.setText(messages.get("control.language.EN"));
        group.selectToggle(language.get() == Language.EN ? english : chinese);
        subscription = group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                language.set((Language) now.getUserData());
            }
        });
    }

    /** Another language rebuilds the view, and this with it: from then on it changes nothing. */
    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
