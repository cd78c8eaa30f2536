package org.justicestat.view.report;

import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.justicestat.report.template.FigureRef;

/** A figure in the text of a report: a click, or Enter or Space while it has the focus, opens its cell. */
final class FigureText extends Text {

    private final FigureRef ref;
    private final Set<FigureMark> marks;
    private final Runnable open;

    /** @param about which figure it is, for the tooltip and, after the figure itself, for a screen reader */
    FigureText(String text, FigureRef ref, Set<FigureMark> marks, String about, Runnable open) {
        super(text);
        this.ref = ref;
        this.marks = Set.copyOf(marks);
        this.open = open;
        marks.forEach(mark -> getStyleClass().add(mark.styleClass()));
        getStyleClass().add("report-figure");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(text + " " + about);
        Tooltip.install(this, new Tooltip(about));
        setOnMouseClicked(_ -> {
            requestFocus();
            open.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
    }

    FigureRef ref() {
        return ref;
    }

    Set<FigureMark> marks() {
        return marks;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
