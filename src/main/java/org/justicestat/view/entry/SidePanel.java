package org.justicestat.view.entry;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.model.FigureKey;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.GridShortcut;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands beside the grid: what there is to say of the place under the cursor, and the way to its trend. It folds away. */
public final class SidePanel extends VBox {

    private final Button toTrend = new Button(null, new FontIcon("fth-trending-up"));
    private EntryState state;
    private PlacePanel panel;
    private Subscription subscriptions = Subscription.EMPTY;

    public SidePanel() {
        toTrend.setId("toTrend");
        toTrend.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(toTrend);
        managedProperty().bind(visibleProperty());
    }

    /** @param onTrend shows the trend of a figure */
    void show(EntryState newState, EntryWords words, Activities activities, Consumer<FigureKey> onTrend) {
        state = newState;
        panel = new PlacePanel(state, words, activities);
        getChildren().addFirst(panel);
        toTrend.setText(words.messages().get("entry.toTrend"));
        toTrend.setOnAction(_ -> onTrend.accept(state.placeProperty().get()));
        toTrend.disableProperty().bind(state.placeProperty().isNull());
    }

    /** @param toggle opens and folds it, besides the key; it may stand anywhere on the page */
    void foldBy(ToggleButton toggle, Region page, EntryWords words) {
        Aside aside = state.aside();
        String tip = words.messages().get("entry.aside", GridShortcut.ASIDE.keyText());
        toggle.setTooltip(new Tooltip(tip));
        toggle.setAccessibleText(tip);
        toggle.setOnAction(_ -> aside.toggle());
        visibleProperty().bind(aside.openProperty());
        Runnable fit = () -> aside.fit(state.lengthProperty().get(), page.getWidth());
        subscriptions = Subscription.combine(
                aside.openProperty().subscribe(toggle::setSelected),
                state.lengthProperty().subscribe(fit),
                page.widthProperty().subscribe(fit));
    }

    void close() {
        panel.close();
        subscriptions.unsubscribe();
        visibleProperty().unbind();
        toTrend.disableProperty().unbind();
    }
}
