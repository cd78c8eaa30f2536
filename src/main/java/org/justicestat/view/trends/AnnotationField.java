package org.justicestat.view.trends;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.justicestat.job.JobResult;
import org.justicestat.model.FigureKey;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;

/** The annotation of the figure whose line is selected: typed, kept with Enter in the ledger, taken away when blank. */
public final class AnnotationField extends HBox {

    private static final double GAP = 8;

    private final Label label = new Label();
    private final TextField text = new TextField();
    private Optional<FigureKey> place = Optional.empty();

    public AnnotationField() {
        super(GAP);
        getStyleClass().add("annotation-field");
        text.setId("annotation");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(label, text);
    }

    void connect(TrendsState state, Messages messages, Activities activities, Consumer<JobResult<Boolean>> onKept) {
        label.setText(messages.get("trends.annotation"));
        label.setLabelFor(text);
        text.setAccessibleText(messages.get("trends.annotation"));
        text.setPromptText(messages.get("trends.annotation.prompt"));
        setDisable(true);
        text.setOnAction(_ -> place.ifPresent(chosen -> {
            String typed = text.getText();
            activities.start("trends.annotation.keeping", _ -> {
                state.settings().orElseThrow().annotate(chosen, typed);
                return true;
            }, onKept);
        }));
    }

    /** @param annotation what is kept there */
    void show(Optional<FigureKey> chosen, Optional<String> annotation, boolean canBeChanged) {
        place = chosen;
        text.setText(annotation.orElse(""));
        setDisable(chosen.isEmpty() || !canBeChanged);
    }
}
