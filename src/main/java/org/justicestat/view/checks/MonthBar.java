package org.justicestat.view.checks;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.justicestat.model.MonthState;
import org.justicestat.text.Messages;

/**
 * Where the month at hand stands, what is in its way, and the steps it can take. A step that needs a reason asks for it in the
 * bar itself and is taken on Enter.
 */
public final class MonthBar extends VBox {

    private static final Map<MonthState, PseudoClass> PSEUDO_CLASSES = Arrays.stream(MonthState.values())
            .collect(Collectors.toMap(each -> each, each -> PseudoClass.getPseudoClass(each.id())));

    private final Label title = new Label();
    private final Label state = new Label();
    private final Label next = new Label();
    private final Label last = new Label();
    private final HBox steps = new HBox(8);
    private final HBox question = new HBox(8);
    private final TextField reason = new TextField();
    private final Button confirm = new Button();
    private final Button cancel = new Button();
    private final Label failure = new Label();
    private BiConsumer<MonthStep, String> taker = (step, why) -> { };
    private Messages messages;

    public MonthBar() {
        getStyleClass().addAll("card", "month-bar");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("badge");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.setId("monthState");
        next.setId("monthNext");
        next.setWrapText(true);
        last.getStyleClass().add("page-subtitle");
        last.setId("monthLast");
        last.setWrapText(true);
        failure.getStyleClass().add("failure-text");
        failure.setId("monthFailure");
        failure.setWrapText(true);
        reason.setId("monthReason");
        confirm.setId("monthConfirm");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("monthCancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setCancelButton(true);
        HBox.setHgrow(reason, Priority.ALWAYS);
        question.getChildren().addAll(reason, confirm, cancel);
        VBox words = new VBox(4, next, last, failure);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, title, state, words, steps);
        row.getStyleClass().add("month-row");
        getChildren().addAll(row, question);
        showing(question, false);
        showing(failure, false);
    }

    /** @param onStep what to do with a step and the reason that was given; the reason is empty where none is needed */
    void connect(Messages words, BiConsumer<MonthStep, String> onStep) {
        messages = words;
        taker = onStep;
        cancel.setText(words.get("checks.step.cancel"));
        cancel.setOnAction(_ -> showing(question, false));
        reason.setAccessibleText(words.get("checks.step.reason"));
    }

    void show(MonthStatus month, MonthWords words, boolean isReadOnly) {
        title.setText(words.title(month));
        state.setText(words.state(month));
        for (MonthState each : MonthState.values()) {
            state.pseudoClassStateChanged(PSEUDO_CLASSES.get(each), each == month.state());
        }
        showing(state, month.isUsed());
        next.setText(words.next(month));
        last.setText(words.last(month));
        showing(last, !last.getText().isEmpty());
        showing(question, false);
        showing(failure, false);
        steps.getChildren().setAll(month.steps().stream().map(step -> button(step, month, isReadOnly)).toList());
    }

    private Button button(MonthStep step, MonthStatus month, boolean isReadOnly) {
        Button button = new Button(messages.get("checks.step." + step));
        button.setId("step" + step);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(isReadOnly || !month.isReadyFor(step));
        if (step != MonthStep.RETURN) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> {
            if (month.needsReason(step)) {
                ask(step);
            } else {
                taker.accept(step, "");
            }
        });
        return button;
    }

    private void ask(MonthStep step) {
        reason.clear();
        reason.setPromptText(messages.get("checks.step.reason." + step));
        confirm.setText(messages.get("checks.step." + step));
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        confirm.setOnAction(_ -> taker.accept(step, reason.getText()));
        reason.setOnAction(_ -> {
            if (!confirm.isDisabled()) {
                confirm.fire();
            }
        });
        showing(question, true);
        reason.requestFocus();
    }

    /** Says why a step could not be taken. */
    void fail(String sentence) {
        failure.setText(sentence);
        showing(failure, true);
    }

    private static void showing(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
