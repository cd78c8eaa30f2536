package org.justicestat.view.trends;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.analysis.Breakdown;
import org.justicestat.analysis.TrendKind;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.HeatOrder;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.PeriodPicker;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;

/** Office, time and what stands beside it; what does not matter to the kind is not asked for. */
public final class ChoicesController implements ViewController {

    private final TrendsState state;
    private final Messages messages;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private OfficePicker office;
    @FXML private VBox fromField;
    @FXML private YearPicker fromYear;
    @FXML private YearPicker toYear;
    @FXML private VBox periodField;
    @FXML private PeriodPicker period;
    @FXML private VBox baseField;
    @FXML private PeriodPicker basePeriod;
    @FXML private VBox breakdownField;
    @FXML private ToggleGroup breakdowns;
    @FXML private VBox orderField;
    @FXML private HeatOrder order;
    @FXML private Button hold;
    @FXML private ComparisonTray tray;

    public ChoicesController(TrendsState state, Messages messages) {
        this.state = state;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Snapshot snapshot = state.snapshot();
        office.show(snapshot.offices(), messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        showYears(fromYear, state.fromYearProperty());
        showYears(toYear, state.toYearProperty());
        period.show(state.periods(), messages);
        period.valueProperty().bindBidirectional(state.periodProperty());
        basePeriod.show(state.basePeriods(), messages);
        basePeriod.valueProperty().bindBidirectional(state.basePeriodProperty());
        tray.connect(messages, snapshot.offices().root(), state::drop, state::dropAll);
        subscriptions = Subscription.combine(
                Choice.tie(breakdowns, state.breakdownProperty(), Breakdown.class),
                state.kindProperty().subscribe(_ -> show()),
                state.indicatorProperty().subscribe(_ -> show()),
                state.toYearProperty().subscribe(_ -> show()),
                state.periodProperty().subscribe(_ -> show()),
                state.context().officeProperty().subscribe(_ -> show()),
                state.heldProperty().subscribe(_ -> show()));
    }

    /** The ledger may have figures of another year by now. */
    void comeBack() {
        if (!toYear.getItems().equals(state.years().reversed())) {
            offerYears(fromYear);
            offerYears(toYear);
        }
    }

    private void offerYears(YearPicker box) {
        Integer chosen = box.getValue();
        box.show(state.years(), messages);
        box.setValue(chosen);
    }

    private void showYears(YearPicker box, ObjectProperty<Integer> year) {
        box.show(state.years(), messages);
        box.valueProperty().bindBidirectional(year);
    }

    private void show() {
        TrendKind kind = state.kindProperty().get();
        boolean isPeriods = kind == TrendKind.PERIODS;
        setShown(fromField, kind != TrendKind.YEAR_TO_DATE && !kind.isOfOnePeriod() && !isPeriods);
        setShown(periodField, kind.isOfOnePeriod() || isPeriods);
        setShown(baseField, isPeriods);
        setShown(breakdownField, kind.takesApart() && state.indicatorProperty().get() != null
                && state.hasParts(state.indicatorProperty().get()));
        setShown(orderField, kind == TrendKind.HEATMAP);
        setShown(hold, kind.takesSeveral());
        hold.setDisable(!state.canHold());
        setShown(tray, kind.takesSeveral() && !state.heldProperty().get().isEmpty());
        tray.show(state.heldProperty().get());
        period.show(state.periods(), messages);
        basePeriod.show(state.basePeriods(), messages);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** In which order the offices of a heat map stand. */
    HeatOrder order() {
        return order;
    }

    @FXML
    private void hold() {
        state.hold();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        fromYear.valueProperty().unbindBidirectional(state.fromYearProperty());
        toYear.valueProperty().unbindBidirectional(state.toYearProperty());
        period.valueProperty().unbindBidirectional(state.periodProperty());
        basePeriod.valueProperty().unbindBidirectional(state.basePeriodProperty());
    }
}
