package org.justicestat.view.control;

import java.util.SequencedMap;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts line by line: what it is on the left, what it says on the right. */
public final class FactsPane extends GridPane {

    private static final double LABEL_WIDTH = 120;

    public FactsPane() {
        getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, texts);
    }

    /** @param facts text by label, in the order to show them in */
    public void show(SequencedMap<String, String> facts) {
        getChildren().clear();
        facts.forEach((label, text) -> addRow(getRowCount(), label(label, "fact-label"), label(text, "fact-value")));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        setValignment(label, VPos.TOP);
        return label;
    }
}
