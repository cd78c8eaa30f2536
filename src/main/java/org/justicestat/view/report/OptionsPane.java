package org.justicestat.view.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.justicestat.text.Messages;

/** What a report or a new template is to have, and which of its fonts this machine lacks. */
public final class OptionsPane extends VBox {

    private final CheckBox contents = box("contents");
    private final CheckBox letterhead = box("letterhead");
    private final CheckBox lines = box("lines");
    private final CheckBox clean = box("clean");
    private final Label fonts = new Label();
    private final Map<CheckBox, BooleanProperty> bound = new LinkedHashMap<>();

    public OptionsPane() {
        getStyleClass().add("field");
        fonts.setId("fonts");
        fonts.setWrapText(true);
        fonts.getStyleClass().add("caption");
        show(Optional.empty());
        getChildren().addAll(contents, clean, letterhead, lines, fonts);
    }

    private static CheckBox box(String id) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setWrapText(true);
        return box;
    }

    /** Shows the wishes of a state and changes them, until it is released. */
    void bind(ReportState state, Messages messages) {
        contents.setText(messages.get("report.screen.contents"));
        letterhead.setText(messages.get("report.screen.letterhead"));
        lines.setText(messages.get("report.screen.lines"));
        clean.setText(messages.get("report.screen.clean"));
        bound.put(contents, state.contentsProperty());
        bound.put(letterhead, state.letterheadProperty());
        bound.put(lines, state.linesProperty());
        bound.put(clean, state.cleanProperty());
        bound.forEach((box, property) -> box.selectedProperty().bindBidirectional(property));
    }

    /** @param missing what is to be said of fonts; absent where none is missing */
    void show(Optional<String> missing) {
        fonts.setText(missing.orElse(""));
        fonts.setVisible(missing.isPresent());
        fonts.setManaged(missing.isPresent());
    }

    void release() {
        bound.forEach((box, property) -> box.selectedProperty().unbindBidirectional(property));
        bound.clear();
    }
}
