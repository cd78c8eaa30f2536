package org.justicestat.view.control;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.justicestat.model.Period;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** A choice of one period out of a list. */
public final class PeriodPicker extends ComboBox<Period> {

    private static final double WIDTH = 150;
    private static final int ROWS = 14;

    public PeriodPicker() {
        getStyleClass().add("period-picker");
        setPrefWidth(WIDTH);
        setVisibleRowCount(ROWS);
    }

    public void show(List<Period> periods, Messages messages) {
        PeriodText words = new PeriodText(messages);
        setAccessibleText(messages.get("control.period"));
        setCellFactory(_ -> new PeriodCell(words));
        setButtonCell(new PeriodCell(words));
        if (!getItems().equals(periods)) {
            Period chosen = getValue();
            getItems().setAll(periods);
            setValue(chosen != null && periods.contains(chosen) ? chosen : periods.isEmpty() ? null : periods.getFirst());
        }
    }

    private static final class PeriodCell extends ListCell<Period> {

        private final PeriodText periods;

        PeriodCell(PeriodText periods) {
            this.periods = periods;
        }

        @Override
        protected void updateItem(Period period, boolean empty) {
            super.updateItem(period, empty);
            setText(empty || period == null ? null : periods.full(period));
        }
    }
}
