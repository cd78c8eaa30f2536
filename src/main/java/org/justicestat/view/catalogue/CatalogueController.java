package org.justicestat.view.catalogue;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.text.Messages;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.FactsPane;
import org.justicestat.view.control.IndicatorBrowser;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.ViewController;

/** Shows what the chosen indicator means. */
public final class CatalogueController implements ViewController {

    private final CatalogueState state;
    private final Messages messages;
    private final Navigator navigator;
    private final IndicatorFacts words;
    private Subscription subscription = Subscription.EMPTY;

    @FXML private IndicatorBrowser browser;
    @FXML private VBox details;
    @FXML private Label name;
    @FXML private FactsPane facts;
    @FXML private EmptyState empty;

    public CatalogueController(CatalogueState state, Messages messages, Navigator navigator) {
        this.state = state;
        this.messages = messages;
        this.navigator = navigator;
        this.words = new IndicatorFacts(state, messages);
    }

    @FXML
    private void initialize() {
        browser.queryProperty().bindBidirectional(state.queryProperty());
        browser.show(state.snapshot().catalogue(), messages);
        browser.selectedProperty().bindBidirectional(state.selectedProperty());
        subscription = state.selectedProperty().subscribe(this::show);
    }

    private void show(Indicator indicator) {
        details.setVisible(indicator != null);
        empty.setVisible(indicator == null);
        if (indicator != null) {
            name.setText(indicator.name().in(messages.language()));
            facts.show(words.of(indicator));
        }
    }

    @FXML
    private void showTrend() {
        Office root = state.snapshot().offices().root();
        navigator.showTrend(state.selectedProperty().get(), root);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        browser.queryProperty().unbindBidirectional(state.queryProperty());
        browser.selectedProperty().unbindBidirectional(state.selectedProperty());
    }
}
