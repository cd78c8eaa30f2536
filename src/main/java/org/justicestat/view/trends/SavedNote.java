package org.justicestat.view.trends;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.justicestat.job.JobResult;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells where a file was put, or why there is none, until it is closed. */
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

    void tell(JobResult<Path> written) {
        pseudoClassStateChanged(FAILED, written instanceof JobResult.Failed);
        text.setText(switch (written) {
            case JobResult.Done(Path file) -> messages.get("trends.saved", file);
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
