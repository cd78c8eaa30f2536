package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.YearPicker;

/** Which month, or which year, the sheet is of, and the state of that month; the months of a year have each their own. */
public final class SpanPicker extends HBox {

    private static final double GAP = 8;

    private final ToggleGroup lengths = new ToggleGroup();
    private final MonthPicker month = new MonthPicker();
    private final YearPicker year = new YearPicker();
    private final Label monthState = new Label();
    private Subscription subscriptions = Subscription.EMPTY;
    private EntryState state;
    private Messages messages;

    public SpanPicker() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        month.setId("month");
        year.setId("year");
        monthState.setId("monthState");
        monthState.getStyleClass().addAll("badge", "month-state");
        monthState.setMinWidth(USE_PREF_SIZE);
    }

    void show(EntryState newState, Messages newMessages) {
        state = newState;
        messages = newMessages;
        List<Integer> years = years(state.snapshot());
        month.show(years, messages);
        year.show(years, messages);
        HBox toggles = new HBox(toggle("spanMonth", SheetLength.MONTH, "left-pill"),
                toggle("spanYear", SheetLength.YEAR, "right-pill"));
        getChildren().setAll(toggles, month, year, monthState);
        month.valueProperty().bindBidirectional(state.context().monthProperty());
        year.valueProperty().subscribe((_, chosen) -> choose(chosen));
        subscriptions = Subscription.combine(
                Choice.tie(lengths, state.lengthProperty(), SheetLength.class),
                state.lengthProperty().subscribe(_ -> reveal()),
                state.sheetProperty().subscribe(_ -> reveal()),
                state.context().monthProperty().subscribe(now -> year.setValue(now.year())));
    }

    /** The years that have figures, and the one after them, in which work goes on. */
    private static List<Integer> years(Snapshot snapshot) {
        List<Integer> years = new ArrayList<>(snapshot.figures().years());
        if (!years.isEmpty()) {
            years.add(years.getLast() + 1);
        }
        return years;
    }

    private ToggleButton toggle(String id, SheetLength value, String style) {
        ToggleButton toggle = new ToggleButton(messages.get("entry.span." + value));
        toggle.setId(id);
        toggle.setUserData(value);
        toggle.setToggleGroup(lengths);
        toggle.getStyleClass().add(style);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private void reveal() {
        boolean isYear = state.lengthProperty().get() == SheetLength.YEAR;
        month.setVisible(!isYear);
        month.setManaged(!isYear);
        year.setVisible(isYear);
        year.setManaged(isYear);
        MonthState now = state.snapshot().months().of(state.context().office().code(), state.context().month());
        monthState.setVisible(!isYear);
        monthState.setManaged(!isYear);
        monthState.setText(messages.get("entry.month." + now));
        for (MonthState some : MonthState.values()) {
            monthState.pseudoClassStateChanged(PseudoClass.getPseudoClass(some.id()), some == now);
        }
    }

    private void choose(Integer chosen) {
        Month now = state.context().month();
        if (chosen != null && chosen != now.year()) {
            state.context().monthProperty().set(new Month(chosen, now.month()));
        }
    }

    void close() {
        subscriptions.unsubscribe();
        month.valueProperty().unbindBidirectional(state.context().monthProperty());
    }
}
