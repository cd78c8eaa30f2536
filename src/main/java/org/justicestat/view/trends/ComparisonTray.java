package org.justicestat.view.trends;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.model.Office;
import org.justicestat.text.Messages;
import org.justicestat.view.control.WrapBar;
import org.kordamp.ikonli.javafx.FontIcon;

/** The indicators and offices that are kept beside the one chosen now; a click on one takes it out. */
public final class ComparisonTray extends WrapBar {

    private static final double GAP = 8;

    private Messages messages;
    private Office bureau;
    private Consumer<Place> onDrop = _ -> { };
    private Runnable onDropAll = () -> { };

    public ComparisonTray() {
        setSpacing(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("comparison-tray");
    }

    /** @param root which goes without saying */
    void connect(Messages words, Office root, Consumer<Place> drop, Runnable dropAll) {
        bureau = root;
        messages = words;
        onDrop = drop;
        onDropAll = dropAll;
    }

    void show(List<Place> places) {
        getChildren().setAll(new Label(messages.get("trends.compared")));
        places.forEach(place -> getChildren().add(chip(place)));
        Button clear = new Button(messages.get("trends.compared.clear"));
        clear.setId("dropAllPlaces");
        clear.getStyleClass().add("quiet");
        clear.setOnAction(_ -> onDropAll.run());
        getChildren().add(clear);
    }

    private Button chip(Place place) {
        String indicator = place.indicator().name().in(messages.language());
        String name = place.office().equals(bureau) ? indicator
                : messages.get("chart.subject", indicator, place.office().name());
        Button chip = new Button(name, new FontIcon("fth-x"));
        chip.getStyleClass().add("chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(messages.get("trends.compared.drop", name));
        chip.setOnAction(_ -> onDrop.accept(place));
        return chip;
    }
}
