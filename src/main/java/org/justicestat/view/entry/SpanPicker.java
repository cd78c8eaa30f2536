package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final HBox toggles = new HBox();
    private final Label monthState = new Label();
    /** Each is built when it is first shown: lists to choose from are the dearest part of the screen. */
    private Optional<MonthPicker> month = Optional.empty();
    private Optional<YearPicker> year = Optional.empty();
    private Subscription subscriptions = Subscription.EMPTY;
    private EntryState state;
    private Messages messages;

    public SpanPicker() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        monthState.setId("monthState");
        monthState.getStyleClass().addAll("badge", "month-state");
        monthState.setMinWidth(USE_PREF_SIZE);
    }

    void show(EntryState newState, Messages newMessages) {
        state = newState;
        messages = newMessages;
        toggles.getChildren().setAll(toggle("spanMonth", SheetLength.MONTH, "left-pill"),
                toggle("spanYear", SheetLength.YEAR, "right-pill"));
        subscriptions = Subscription.combine(
                Choice.tie(lengths, state.lengthProperty(), SheetLength.class),
                state.lengthProperty().subscribe(_ -> reveal()),
                state.sheetProperty().subscribe((_, _) -> revealState()),
                state.context().monthProperty().subscribe((_, now) -> year.ifPresent(picker -> picker.setValue(now.year()))));
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
        if (state.lengthProperty().get() == SheetLength.YEAR) {
            year = year.or(() -> Optional.of(yearPicker()));
            getChildren().setAll(toggles, year.get());
        } else {
            month = month.or(() -> Optional.of(monthPicker()));
            getChildren().setAll(toggles, month.get(), monthState);
        }
        revealState();
    }

    private MonthPicker monthPicker() {
        MonthPicker made = new MonthPicker();
        made.setId("month");
        made.show(years(state.snapshot()), messages);
        made.valueProperty().bindBidirectional(state.context().monthProperty());
        return made;
    }

    private YearPicker yearPicker() {
        YearPicker made = new YearPicker();
        made.setId("year");
        made.show(years(state.snapshot()), messages);
        made.setValue(state.context().month().year());
        made.valueProperty().subscribe((_, chosen) -> choose(chosen));
        return made;
    }

    private void revealState() {
        MonthState now = state.snapshot().months().of(state.context().office().code(), state.context().month());
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
        month.ifPresent(picker -> picker.valueProperty().unbindBidirectional(state.context().monthProperty()));
    }
}
