package org.justicestat.view.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.justicestat.model.Problem;
import org.justicestat.text.Messages;
import org.justicestat.view.control.ProseArea;

/** The fields of a draft, each with its label, its hint and what is wrong with it. What is typed goes into the draft at once. */
public final class EditPane extends GridPane {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LABEL_WIDTH = 140;
    private static final int AREA_ROWS = 2;

    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, Label> complaints = new LinkedHashMap<>();

    public EditPane() {
        getStyleClass().add("edit-pane");
        getColumnConstraints().addAll(new ColumnConstraints(LABEL_WIDTH),
                new ColumnConstraints());
        getColumnConstraints().get(1).setHgrow(Priority.ALWAYS);
    }

    void show(List<EditField> fields, Draft draft, Messages messages) {
        getChildren().clear();
        controls.clear();
        complaints.clear();
        for (EditField field : fields) {
            Control control = control(field, draft);
            control.setId("field_" + field.column());
            control.setMaxWidth(Double.MAX_VALUE);
            Label complaint = new Label();
            complaint.getStyleClass().add("failure-text");
            complaint.setWrapText(true);
            complaint.setManaged(false);
            Label label = new Label(messages.get("catalogue.field." + field.column()));
            label.getStyleClass().add("fact-label");
            label.setWrapText(true);
            label.setLabelFor(control);
            control.setAccessibleText(label.getText());
            controls.put(field.column(), control);
            complaints.put(field.column(), complaint);
            addRow(getRowCount(), label, new VBox(control, complaint));
            setValignment(label, VPos.TOP);
        }
    }

    private static Control control(EditField field, Draft draft) {
        String text = draft.text(field.column());
        return switch (field.kind()) {
            case LINE -> typing(new TextField(text), field, draft);
            case AREA -> {
                ProseArea area = new ProseArea(AREA_ROWS);
                area.setText(text);
                yield typing(area, field, draft);
            }
            case CHOICE -> choice(field, draft, text);
        };
    }

    private static TextInputControl typing(TextInputControl control, EditField field, Draft draft) {
        control.textProperty().subscribe(typed -> draft.type(field.column(), typed));
        return control;
    }

    private static ComboBox<String> choice(EditField field, Draft draft, String text) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.choices().sequencedKeySet());
        box.setConverter(new Shown(field.choices()));
        box.setValue(text);
        box.valueProperty().subscribe(chosen -> draft.type(field.column(), Optional.ofNullable(chosen).orElse("")));
        return box;
    }

    /** Writes what is wrong under each field, and goes to the first. */
    void refuse(List<Problem> problems, Messages messages) {
        accept();
        List<String> elsewhere = new ArrayList<>();
        for (Problem problem : problems) {
            String reason = messages.get(problem.key(), problem.arguments().toArray());
            Label complaint = complaints.get(problem.column());
            if (complaint == null) {
                elsewhere.add(reason);
            } else {
                complaint.setText(complaint.getText().isEmpty() ? reason : complaint.getText() + "\n" + reason);
                complaint.setManaged(true);
                controls.get(problem.column()).pseudoClassStateChanged(REFUSED, true);
                goTo(problem, controls.get(problem.column()));
            }
        }
        complaints.entrySet().stream().filter(entry -> entry.getValue().isManaged()).findFirst()
                .ifPresent(first -> controls.get(first.getKey()).requestFocus());
        if (!elsewhere.isEmpty()) {
            Label first = complaints.values().iterator().next();
            first.setText(String.join("\n", elsewhere));
            first.setManaged(true);
        }
    }

    /** What is wrong with an expression says at which character. */
    private static void goTo(Problem problem, Control control) {
        if (control instanceof TextInputControl typed
                && problem.arguments().size() > 1 && problem.arguments().get(1) instanceof Integer position) {
            typed.positionCaret(position - 1);
        }
    }

    /** Nothing is wrong any more. */
    void accept() {
        complaints.values().forEach(complaint -> {
            complaint.setText("");
            complaint.setManaged(false);
        });
        controls.values().forEach(control -> control.pseudoClassStateChanged(REFUSED, false));
    }

    void focusFirst() {
        controls.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    void focus(String column) {
        Optional.ofNullable(controls.get(column)).ifPresent(Node::requestFocus);
    }

    /** Shows what a word means; a word that is no choice shows as itself. */
    private static final class Shown extends StringConverter<String> {

        private final Map<String, String> choices;

        Shown(Map<String, String> choices) {
            this.choices = choices;
        }

        @Override
        public String toString(String word) {
            return word == null ? "" : choices.getOrDefault(word, word);
        }

        @Override
        public String fromString(String shown) {
            throw new UnsupportedOperationException("nothing is typed into a choice");
        }
    }
}
