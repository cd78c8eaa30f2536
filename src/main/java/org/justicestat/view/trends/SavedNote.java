package org.justicestat.view.trends;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.justicestat.job.JobResult;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells what became of an output until it is closed: where it was put, or why there is none. */
public final class SavedNote extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Label text = new Label();
    private final Button close = new Button();
    private Messages messages;
    private ErrorReporter errors;

    public SavedNote() {
        getStyleClass().add("note");
        text.setId("savedNoteText");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        close.setId("closeSavedNote");
        close.getStyleClass().addAll("quiet", "icon-only");
        close.setGraphic(new FontIcon("fth-x"));
        close.setOnAction(_ -> setShown(false));
        getChildren().addAll(text, close);
        setShown(false);
    }

    void connect(Messages words, ErrorReporter reporter) {
        messages = words;
        errors = reporter;
        close.setAccessibleText(words.get("trends.saved.close"));
    }

    /** @param ended with the sentence that tells of it */
    void tell(JobResult<String> ended) {
        pseudoClassStateChanged(FAILED, ended instanceof JobResult.Failed);
        text.setText(switch (ended) {
            case JobResult.Done(String sentence) -> sentence;
            case JobResult.Failed(Throwable cause) -> errors.sentence(cause);
            case JobResult.Cancelled() -> messages.get("trends.saveCancelled");
        });
        setShown(true);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
