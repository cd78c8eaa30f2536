package org.justicestat.view.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.justicestat.model.Indicator;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.PlaceholderText;
import org.justicestat.text.Messages;
import org.justicestat.view.control.IndicatorBrowser;

/** The indicators, and for the chosen one every placeholder that can be copied into a template. */
public final class PlaceholderPane extends HBox {

    private final IndicatorBrowser browser = new IndicatorBrowser();
    private final ListView<String> list = new ListView<>();
    private final Button copy = new Button();
    private final Label hint = new Label();
    private Messages messages;
    private Snapshot snapshot;
    private PlaceholderText placeholders;
    private Year year;

    public PlaceholderPane() {
        getStyleClass().add("placeholder-pane");
        browser.setPrefWidth(300);
        browser.setMinWidth(260);
        list.setId("placeholders");
        list.setFixedCellSize(30);
        copy.setId("copyPlaceholder");
        copy.setDisable(true);
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        VBox right = new VBox(8, hint, list, copy);
        right.getStyleClass().add("placeholder-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(browser, right);
        browser.selectedProperty().subscribe(this::offer);
        list.getSelectionModel().selectedItemProperty().subscribe(text -> copy.setDisable(text == null));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                copy();
            }
        });
        copy.setOnAction(_ -> copy());
    }

    void show(Snapshot newSnapshot, Year reportYear, Messages newMessages) {
        messages = newMessages;
        snapshot = newSnapshot;
        year = reportYear;
        placeholders = new PlaceholderText(snapshot, reportYear);
        copy.setText(messages.get("report.screen.copy"));
        hint.setText(messages.get("report.screen.copy.hint"));
        list.setAccessibleText(messages.get("report.screen.placeholders"));
        list.setPlaceholder(new Label(messages.get("report.screen.placeholders.none")));
        browser.show(snapshot.catalogue(), messages);
        offer(browser.selectedProperty().get());
    }

    private void offer(Indicator indicator) {
        if (placeholders == null || indicator == null) {
            list.getItems().clear();
            return;
        }
        FigureRef value = FigureRef.value(indicator, snapshot.offices().root(), year);
        List<String> texts = new ArrayList<>(List.of(placeholders.of(value),
                placeholders.of(value) + placeholders.of(value.as(Aspect.UNIT)),
                placeholders.of(FigureRef.value(indicator, snapshot.offices().root(), year.previousYear())),
                placeholders.of(value.as(Aspect.YEAR_ON_YEAR)), placeholders.of(value.as(Aspect.DIFFERENCE)),
                placeholders.chartOf(indicator), placeholders.tableByOffice(indicator),
                placeholders.tableOf(indicator.domain())));
        list.getItems().setAll(texts);
        list.getSelectionModel().selectFirst();
    }

    private void copy() {
        String text = list.getSelectionModel().getSelectedItem();
        if (text != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            hint.setText(messages.get("report.screen.copied", text));
        }
    }
}
