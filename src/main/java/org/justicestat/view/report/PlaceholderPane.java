package org.justicestat.view.report;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.IndicatorBrowser;

/** The indicators, and for the chosen one every placeholder that can be copied into a template. */
public final class PlaceholderPane extends HBox {

    /** Where there is less, the placeholders alone are shown, whole. */
    private static final double ROOM_FOR_MEANING = 460;

    private final IndicatorBrowser browser = new IndicatorBrowser();
    private final TableView<Offer> list = new TableView<>();
    private final TableColumn<Offer, CellText> placeholder = new TableColumn<>();
    private final TableColumn<Offer, CellText> meaning = new TableColumn<>();
    private final Button copy = new Button();
    private final Label hint = new Label();
    private Messages messages;
    private Snapshot snapshot;
    private PlaceholderText placeholders;
    private Year year;

    /** A placeholder, and what it becomes. */
    private record Offer(String text, String meaning) {
    }

    public PlaceholderPane() {
        getStyleClass().add("placeholder-pane");
        browser.setPrefWidth(300);
        browser.setMinWidth(260);
        list.setId("placeholderTable");
        list.setFixedCellSize(30);
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns.text(placeholder, Offer::text);
        placeholder.setPrefWidth(320);
        Columns.text(meaning, Offer::meaning);
        meaning.setPrefWidth(260);
        list.getColumns().setAll(List.of(placeholder, meaning));
        list.widthProperty().subscribe(width -> meaning.setVisible(width.doubleValue() >= ROOM_FOR_MEANING));
        copy.setId("copyPlaceholder");
        copy.setDisable(true);
        hint.setId("copied");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("caption");
        VBox right = new VBox(8, hint, list, copy);
        right.getStyleClass().add("placeholder-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(browser, right);
        browser.selectedProperty().subscribe(this::offer);
        list.getSelectionModel().selectedItemProperty().subscribe(offer -> copy.setDisable(offer == null));
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
        placeholder.setText(messages.get("report.screen.placeholders.text"));
        meaning.setText(messages.get("report.screen.placeholders.meaning"));
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
        list.getItems().setAll(as("VALUE", placeholders.of(value)),
                as("UNIT", placeholders.of(value) + placeholders.of(value.as(Aspect.UNIT))),
                as("LAST_YEAR", placeholders.of(FigureRef.value(indicator, snapshot.offices().root(), year.previousYear()))),
                as("YEAR_ON_YEAR", placeholders.of(value.as(Aspect.YEAR_ON_YEAR))),
                as("GROWTH", placeholders.of(value.as(Aspect.GROWTH))),
                indicator.isRate() ? as("POINTS", placeholders.of(value.as(Aspect.POINTS)))
                        : as("DIFFERENCE", placeholders.of(value.as(Aspect.DIFFERENCE))),
                as("CHART", placeholders.chartOf(indicator)), as("MONTHS", placeholders.chartByMonth(indicator)),
                as("PICTURE", placeholders.pictureOf(indicator)), as("OFFICES", placeholders.tableByOffice(List.of(indicator))),
                as("DOMAIN", placeholders.tableOf(indicator.domain())));
        list.getSelectionModel().selectFirst();
    }

    private Offer as(String kind, String text) {
        return new Offer(text, messages.get("report.screen.placeholders.of." + kind));
    }

    private void copy() {
        Offer offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(offer.text());
            Clipboard.getSystemClipboard().setContent(content);
            hint.setText(messages.get("report.screen.copied", offer.text()));
        }
    }
}
