package org.justicestat.view.control;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** A choice of one calendar year, newest first. */
public final class YearPicker extends ComboBox<Integer> {

    private static final double WIDTH = 100;

    public YearPicker() {
        getStyleClass().add("year-picker");
        setPrefWidth(WIDTH);
    }

    /** @param years that can be chosen, ascending */
    public void show(List<Integer> years, Messages messages) {
        PeriodText periods = new PeriodText(messages);
        setAccessibleText(messages.get("control.year"));
        setCellFactory(_ -> new YearCell(periods));
        setButtonCell(new YearCell(periods));
        getItems().setAll(years.reversed());
    }

    /** Makes a year choosable that may have no figures yet. */
    void include(int wanted) {
        if (!getItems().contains(wanted)) {
            getItems().add((int) getItems().stream().filter(year -> year > wanted).count(), wanted);
        }
    }

    private static final class YearCell extends ListCell<Integer> {

        private final PeriodText periods;

        YearCell(PeriodText periods) {
            this.periods = periods;
        }

        @Override
        protected void updateItem(Integer year, boolean empty) {
            super.updateItem(year, empty);
            setText(empty || year == null ? null : periods.full(new Year(year)));
        }
    }
}
