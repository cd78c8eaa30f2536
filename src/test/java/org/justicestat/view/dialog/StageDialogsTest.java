package org.justicestat.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.model.Language;
import org.justicestat.text.Messages;
import org.justicestat.view.UiTest;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.Look;
import org.justicestat.view.control.Theme;

/** The question before something is lost: only the button that says so agrees, and the keyboard stands on the other. */
class StageDialogsTest extends UiTest {

    private final CompletableFuture<Boolean> answer = new CompletableFuture<>();

    private void ask(Messages messages) {
        show(StackPane::new);
        interact(() -> {
            Theme.LIGHT.installBase();
            stage().setTitle(messages.get("shell.product"));
        });
        Appearance look = new Appearance(Look.LIGHT, 100, new SimpleBooleanProperty());
        StageDialogs dialogs = new StageDialogs(stage(), look, () -> messages, _ -> { });
        Platform.runLater(() -> answer.complete(dialogs.agrees(messages.get("report.old.discard.text", 12),
                messages.get("report.old.discard"), messages.get("report.old.keep"))));
        waitUntil(() -> lookup(".alert").queryAll().size() == 1, "the question");
    }

    private boolean answer() {
        waitUntil(answer::isDone, "the answer");
        return answer.join();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_own_button_agrees(Language language) throws Exception {
        Messages messages = new Messages(language);
        ask(messages);
        if (System.getProperty("pictures") != null) {
            saveScreenshot("discard-" + language);
        }
        clickOn(messages.get("report.old.discard"));
        assertThat(answer()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"ENTER", "SPACE", "ESCAPE"})
    void the_keyboard_leaves_everything_as_it_is(KeyCode key) {
        ask(new Messages(Language.ZH));
        type(key);
        assertThat(answer()).isFalse();
    }
}
