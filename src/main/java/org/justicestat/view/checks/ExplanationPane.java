package org.justicestat.view.checks;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.justicestat.model.Severity;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.rules.Finding;
import org.justicestat.text.Messages;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.ProseArea;

/** What was said of the chosen warning, who said it and when; it can be said anew or withdrawn. An error can only be mended. */
public final class ExplanationPane extends VBox {

    private static final int ROWS = 2;

    private final Label says = new Label();
    private final ProseArea text = new ProseArea(ROWS);
    private final Button save = new Button();
    private final Button withdraw = new Button();
    private final HBox entry = new HBox(8);
    private Messages messages;
    private TimeText times;
    private BiConsumer<Finding, String> saver = (finding, words) -> { };
    private Consumer<Finding> withdrawer = finding -> { };

    public ExplanationPane() {
        setSpacing(6);
        says.setId("explanationSays");
        says.setWrapText(true);
        says.getStyleClass().add("page-subtitle");
        text.setId("explanation");
        save.setId("explanationSave");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setMaxWidth(Double.MAX_VALUE);
        withdraw.setId("explanationWithdraw");
        withdraw.setMinWidth(Region.USE_PREF_SIZE);
        withdraw.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        entry.getChildren().addAll(text, new VBox(6, save, withdraw));
        getChildren().addAll(says, entry);
        text.setOnDone(save::fire);
    }

    void connect(Messages words, TimeText clock, BiConsumer<Finding, String> onSave, Consumer<Finding> onWithdraw) {
        messages = words;
        times = clock;
        saver = onSave;
        withdrawer = onWithdraw;
        save.setText(words.get("checks.explanation.save"));
        withdraw.setText(words.get("checks.explanation.withdraw"));
        text.setPromptText(words.get("checks.explanation.prompt"));
        text.setAccessibleText(words.get("checks.explanation"));
    }

    void show(ExplainedFinding found, boolean isReadOnly) {
        boolean isError = found.finding().severity() == Severity.ERROR;
        says.setText(isError ? messages.get("checks.explanation.error") : found.explanation().map(said -> messages.get(
                found.isStale() ? "checks.explanation.stale" : "checks.explanation.by", said.author(), times.of(said.at())))
                .orElseGet(() -> messages.get("checks.explanation.none")));
        entry.setVisible(!isError);
        entry.setManaged(!isError);
        text.setText(found.explanation().map(said -> said.text()).orElse(""));
        text.setEditable(!isReadOnly);
        String before = found.isStale() ? "" : text.getText();
        save.disableProperty().bind(text.textProperty().map(now -> isReadOnly || now.isBlank() || now.strip().equals(before)));
        save.setOnAction(_ -> saver.accept(found.finding(), text.getText()));
        withdraw.setDisable(isReadOnly || found.explanation().isEmpty());
        withdraw.setOnAction(_ -> withdrawer.accept(found.finding()));
    }
}
