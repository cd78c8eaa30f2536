package org.justicestat.view.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.justicestat.text.Messages;

/** What a report or a new template is to have, and which of its fonts this machine lacks. */
public final class OptionsPane extends VBox {

    private final CheckBox contents = box("contents");
    private final CheckBox letterhead = box("letterhead");
    private final CheckBox lines = box("lines");
    private final CheckBox clean = box("clean");
    private final Label missingFonts = new Label();
    private final TitledPane fonts = new TitledPane("", missingFonts);
    private final Map<CheckBox, BooleanProperty> bound = new LinkedHashMap<>();

    public OptionsPane() {
        getStyleClass().add("field");
        fonts.setId("fonts");
        fonts.getStyleClass().add("disclosure");
        fonts.setAnimated(false);
        fonts.setExpanded(false);
        fonts.managedProperty().bind(fonts.visibleProperty());
        fonts.setVisible(false);
        missingFonts.setWrapText(true);
        missingFonts.getStyleClass().add("caption");
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

    /** Says in a line how many fonts are missing, and which when it is unfolded or read out. */
    void show(List<String> missing, Messages messages) {
        fonts.setVisible(!missing.isEmpty());
        fonts.setText(messages.get("report.screen.fonts", missing.size()));
        missingFonts.setText(String.join("\n", missing) + "\n" + messages.get("report.screen.fonts.advice"));
        fonts.setAccessibleHelp(missingFonts.getText());
    }

    void release() {
        bound.forEach((box, property) -> box.selectedProperty().unbindBidirectional(property));
        bound.clear();
    }
}
