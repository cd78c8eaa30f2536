package org.justicestat.view.entry;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;
import org.justicestat.view.control.ProseArea;

/** Asks for the right figure of a locked month and for the reason of the revision (订正). */
final class RevisionPane extends VBox {

    private static final int REASON_ROWS = 3;

    private final TextField figure = new TextField();
    private final ProseArea reason = new ProseArea(REASON_ROWS);
    private final Label refusal = new Label();
    private final Messages messages;
    private final Revision revision;

    /** Does what was asked for. */
    interface Revision {

        /** @throws UserException if it cannot be done */
        void make(String figure, String reason);
    }

    /**
     * @param subject whose figure it is
     * @param place   of the figure
     * @param before  the figure as it stands, as a clerk would type it
     */
    RevisionPane(Messages messages, String subject, String place, String before, Revision revision,
            Runnable onLeave) {
        this.messages = messages;
        this.revision = revision;
        getStyleClass().add("sheet");
        setMaxHeight(USE_PREF_SIZE);
        figure.setId("revisionFigure");
        figure.setText(before);
        reason.setId("revisionReason");
        reason.setOnDone(this::take);
        refusal.getStyleClass().add("failure-text");
        refusal.setWrapText(true);
        Button take = new Button(messages.get("entry.revision.take"));
        take.setId("revisionTake");
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        take.setOnAction(_ -> take());
        Button leave = new Button(messages.get("entry.revision.leave"));
        leave.setId("revisionLeave");
        leave.setOnAction(_ -> onLeave.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(styled("page-title", messages.get("entry.revision.title")), styled("section-title", subject),
                styled("page-subtitle", place),
                styled("page-subtitle", messages.get("entry.revision.text")),
                field("entry.revision.figure", figure), field("entry.revision.reason", reason), refusal,
                new HBox(8, gap, leave, take));
    }

    private static Label styled(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private VBox field(String key, TextInputControl input) {
        Label label = styled("field-label", messages.get(key));
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    TextField first() {
        return figure;
    }

    private void take() {
        try {
            revision.make(figure.getText(), reason.getText());
        } catch (UserException refused) {
            refusal.setText(messages.of(refused));
        }
    }
}
