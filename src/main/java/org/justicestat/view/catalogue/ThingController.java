package org.justicestat.view.catalogue;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.model.Indicator;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.Rule;
import org.justicestat.rules.Finding;
import org.justicestat.rules.RuleTrial;
import org.justicestat.service.FindingText;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.FactsPane;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.WrapBar;

/** One thing of the catalogue: what is known of it, its fields while it is being typed, and for a rule where it would fail. */
public final class ThingController implements ViewController {

    private final CatalogueState state;
    private final Messages messages;
    private final Activities activities;
    private final Navigator navigator;
    private final FindingText words;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox details;
    @FXML private EmptyState empty;
    @FXML private Label title;
    @FXML private WrapBar reading;
    @FXML private Button edit;
    @FXML private Button retire;
    @FXML private Button remove;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button toTrend;
    @FXML private ScrollPane factsScroll;
    @FXML private FactsPane facts;
    @FXML private VBox typing;
    @FXML private EditPane fields;
    @FXML private Button tryRule;
    @FXML private VBox trial;
    @FXML private Label trialText;
    @FXML private TableView<Finding> findings;
    @FXML private TableColumn<Finding, CellText> office;
    @FXML private TableColumn<Finding, CellText> period;
    @FXML private TableColumn<Finding, CellText> left;
    @FXML private TableColumn<Finding, CellText> right;

    public ThingController(CatalogueState state, Messages messages, Activities activities, Navigator navigator) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.navigator = navigator;
        this.words = new FindingText(messages);
    }

    @FXML
    private void initialize() {
        PeriodText periods = new PeriodText(messages);
        Columns.text(office, finding -> finding.office().name().in(messages.language()));
        Columns.text(period, finding -> periods.full(finding.period()));
        Columns.figure(left, finding -> CellText.plain(words.left(finding)));
        Columns.figure(right, finding -> CellText.plain(words.right(finding)));
        subscriptions = Subscription.combine(state.selectedProperty().subscribe(_ -> show()),
                state.kindProperty().subscribe(_ -> show()),
                state.draftProperty().subscribe(_ -> show()),
                state.trialProperty().subscribe(this::showTrial));
    }

    private void show() {
        Shelf shelf = state.shelf(messages);
        Optional<Draft> draft = state.draftProperty().get();
        String key = state.selectedProperty().get();
        var known = Optional.ofNullable(key).flatMap(shelf::facts);
        details.setVisible(draft.isPresent() || known.isPresent());
        empty.setVisible(!details.isVisible());
        typing.setVisible(draft.isPresent());
        factsScroll.setVisible(draft.isEmpty());
        reading.setVisible(draft.isEmpty());
        reading.setManaged(draft.isEmpty());
        if (draft.isPresent()) {
            title.setText(draft.get().isNew() ? messages.get("catalogue.new." + state.kindProperty().get()) : title(shelf, key));
            fields.show(shelf.fields(draft.get().isNew()), draft.get(), messages);
            shown(tryRule, state.kindProperty().get() == Shelf.Kind.RULE);
            fields.focusFirst();
        } else if (known.isPresent()) {
            title.setText(title(shelf, key));
            facts.show(known.get());
            showActions(shelf, key);
        }
    }

    private static String title(Shelf shelf, String key) {
        return shelf.lines("").stream().filter(line -> line.key().equals(key)).map(line -> line.name().strip())
                .findFirst().orElse(key);
    }

    private void showActions(Shelf shelf, String key) {
        Shelf.Kind kind = state.kindProperty().get();
        boolean canEdit = !state.isReadOnly();
        edit.setDisable(!canEdit);
        retire.setDisable(!canEdit);
        remove.setDisable(!canEdit);
        shown(retire, kind == Shelf.Kind.INDICATOR || kind == Shelf.Kind.OFFICE);
        shown(toTrend, kind == Shelf.Kind.INDICATOR);
        shown(up, kind != Shelf.Kind.DUTY);
        shown(down, kind != Shelf.Kind.DUTY);
        up.setDisable(!canEdit || shelf.moving(key, true).isEmpty());
        down.setDisable(!canEdit || shelf.moving(key, false).isEmpty());
    }

    private static void shown(Button button, boolean isShown) {
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    @FXML
    private void editIt() {
        Optional<String> key = Optional.of(state.selectedProperty().get());
        state.begin(new Draft(key, state.shelf(messages).texts(key)));
    }

    /** Opens the fields at the month from which it is filled in no more. */
    @FXML
    private void retireIt() {
        editIt();
        fields.focus(state.kindProperty().get() == Shelf.Kind.OFFICE ? OfficeShelf.CLOSED_FROM : IndicatorShelf.RETIRED_FROM);
    }

    @FXML
    private void removeIt() {
        apply(state.shelf(messages).removing(state.selectedProperty().get()), null);
    }

    @FXML
    private void moveUp() {
        move(true);
    }

    @FXML
    private void moveDown() {
        move(false);
    }

    private void move(boolean upwards) {
        String key = state.selectedProperty().get();
        state.shelf(messages).moving(key, upwards).ifPresent(moving -> apply(moving, key));
    }

    private void apply(AmendmentEdit amendments, String select) {
        activities.start("catalogue.saving", state.applying(amendments), result -> state.applied(result, select));
    }

    @FXML
    private void save() {
        Draft draft = state.draftProperty().get().orElseThrow();
        Shelf shelf = state.shelf(messages);
        try {
            AmendmentEdit saving = shelf.saving(draft.key(), draft.texts());
            boolean keepsKey = draft.key().isPresent() && state.kindProperty().get() != Shelf.Kind.DUTY;
            fields.accept();
            apply(saving, keepsKey ? draft.key().get() : shelf.keyOf(draft.texts()));
        } catch (RejectedInputException refused) {
            fields.refuse(refused.problems(), messages);
        }
    }

    @FXML
    private void cancel() {
        state.endDraft();
    }

    /** Runs the rule as it is typed over everything the ledger has; the status bar shows how far, and can stop it. */
    @FXML
    private void tryIt() {
        Draft draft = state.draftProperty().get().orElseThrow();
        try {
            Rule rule = new RuleShelf(state.snapshot(), messages).rule(draft.key(), draft.texts());
            fields.accept();
            activities.start("catalogue.trial.running", state.trying(rule), state::tried);
        } catch (RejectedInputException refused) {
            fields.refuse(refused.problems(), messages);
        }
    }

    private void showTrial(Optional<RuleTrial> tried) {
        trial.setVisible(tried.isPresent());
        trial.setManaged(tried.isPresent());
        tried.ifPresent(done -> {
            trialText.setText(messages.get(done.evaluatedCount() == 0 ? "catalogue.trial.never"
                            : done.findings().isEmpty() ? "catalogue.trial.holds" : "catalogue.trial.fails",
                    done.evaluatedCount(), done.findings().size(), done.silentCount()));
            findings.getItems().setAll(done.findings());
            findings.setVisible(!done.findings().isEmpty());
            findings.setManaged(findings.isVisible());
        });
    }

    @FXML
    private void showTrend() {
        Indicator indicator = state.snapshot().catalogue().get(state.selectedProperty().get());
        navigator.showTrend(indicator, state.snapshot().offices().root());
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
