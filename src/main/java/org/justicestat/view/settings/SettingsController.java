package org.justicestat.view.settings;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.FactsPane;
import org.justicestat.view.control.LanguageSwitch;
import org.justicestat.view.control.Look;
import org.justicestat.view.control.ViewController;

/** Shows {@link SettingsState}. A name is kept when the field is left or Enter is pressed. */
public final class SettingsController implements ViewController {

    private final SettingsState state;
    private final Messages messages;
    private final String bureau;
    private Subscription subscription = Subscription.EMPTY;

    @FXML private LanguageSwitch settingsLanguages;
    @FXML private ToggleGroup looks;
    @FXML private ComboBox<Integer> zoom;
    @FXML private TextField userName;
    @FXML private Label userNameNote;
    @FXML private FactsPane facts;

    /** @param bureau name of the bureau whose ledger is open */
    public SettingsController(SettingsState state, Messages messages, String bureau) {
        this.state = state;
        this.messages = messages;
        this.bureau = bureau;
    }

    @FXML
    private void initialize() {
        settingsLanguages.show(messages, state.languageProperty());
        subscription = Choice.tie(looks, state.appearance().lookProperty(), Look.class);
        zoom.getItems().setAll(Appearance.ZOOMS);
        zoom.setConverter(new PercentText(messages));
        zoom.valueProperty().bindBidirectional(state.appearance().zoomProperty());
        userName.textProperty().bindBidirectional(state.userNameProperty());
        userName.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                keepUserName();
            }
        });
        userNameNote.setManaged(false);
        SequencedMap<String, String> known = new LinkedHashMap<>();
        known.put(messages.get("settings.screen.bureau"), bureau);
        known.put(messages.get("settings.screen.folder.settings"), state.folders().settings().toString());
        known.put(messages.get("settings.screen.folder.logs"), state.folders().logs().toString());
        facts.show(known);
    }

    @FXML
    private void keepUserName() {
        Optional<String> failure = state.keepUserName().map(messages::of);
        userNameNote.setText(failure.orElse(""));
        userNameNote.setManaged(failure.isPresent());
    }

    @Override
    public void close() {
        keepUserName();
        settingsLanguages.close();
        subscription.unsubscribe();
        zoom.valueProperty().unbindBidirectional(state.appearance().zoomProperty());
        userName.textProperty().unbindBidirectional(state.userNameProperty());
    }

    private static final class PercentText extends StringConverter<Integer> {

        private final Messages messages;

        PercentText(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(Integer percent) {
            return percent == null ? "" : messages.get("settings.screen.zoom.percent", percent);
        }

        @Override
        public Integer fromString(String typed) {
            throw new UnsupportedOperationException("the zoom is chosen, never typed");
        }
    }
}
