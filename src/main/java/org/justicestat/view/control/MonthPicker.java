package org.justicestat.view.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.kordamp.ikonli.javafx.FontIcon;

/** A choice of one month: year, month, and a step to either side. */
public final class MonthPicker extends HBox {

    private static final double MONTH_WIDTH = 84;
    private static final double WIDE_MONTH_WIDTH = 124;

    private final Button earlier = new Button(null, new FontIcon("fth-chevron-left"));
    private final YearPicker year = new YearPicker();
    private final ComboBox<Integer> month = new ComboBox<>();
    private final Button later = new Button(null, new FontIcon("fth-chevron-right"));
    private final ObjectProperty<Month> value = new SimpleObjectProperty<>(this, "value");

    public MonthPicker() {
        getStyleClass().add("month-picker");
        setSpacing(4);
        earlier.setId("monthEarlier");
        year.setId("monthYear");
        month.setId("monthMonth");
        later.setId("monthLater");
        earlier.getStyleClass().add("icon-only");
        later.getStyleClass().add("icon-only");
        earlier.setOnAction(_ -> value.set(value.get().previous()));
        later.setOnAction(_ -> value.set(after(value.get())));
        month.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setVisibleRowCount(12);
        year.valueProperty().subscribe(_ -> choose());
        month.valueProperty().subscribe(_ -> choose());
        value.subscribe(this::reveal);
        getChildren().addAll(earlier, year, month, later);
    }

    /** @param years that can be chosen, ascending */
    public void show(List<Integer> years, Messages messages) {
        PeriodText periods = new PeriodText(messages);
        year.show(years, messages);
        month.setAccessibleText(messages.get("control.month"));
        earlier.setAccessibleText(messages.get("control.month.earlier"));
        later.setAccessibleText(messages.get("control.month.later"));
        month.setCellFactory(_ -> new MonthCell(periods));
        month.setButtonCell(new MonthCell(periods));
        month.setPrefWidth(messages.language() == Language.ZH ? MONTH_WIDTH : WIDE_MONTH_WIDTH);
    }

    public ObjectProperty<Month> valueProperty() {
        return value;
    }

    private void choose() {
        if (year.getValue() != null && month.getValue() != null) {
            value.set(new Month(year.getValue(), month.getValue()));
        }
    }

    private void reveal(Month shown) {
        if (shown != null) {
            month.setValue(null);
            year.include(shown.year());
            year.setValue(shown.year());
            month.setValue(shown.month());
            earlier.setDisable(shown.year() == Month.FIRST_YEAR && shown.month() == 1);
            later.setDisable(shown.year() == Month.LAST_YEAR && shown.month() == 12);
        }
    }

    private static Month after(Month shown) {
        return shown.month() == 12 ? new Month(shown.year() + 1, 1) : new Month(shown.year(), shown.month() + 1);
    }

    /** A month as the language names it. */
    private static final class MonthCell extends ListCell<Integer> {

        private final PeriodText periods;

        MonthCell(PeriodText periods) {
            this.periods = periods;
        }

        @Override
        protected void updateItem(Integer item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : periods.withinYear(new Month(Month.FIRST_YEAR, item)));
        }
    }
}
