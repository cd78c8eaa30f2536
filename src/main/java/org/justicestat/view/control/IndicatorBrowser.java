package org.justicestat.view.control;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A search field over the list of indicators by domain. Typing narrows the list; Enter or Down goes into it. */
public final class IndicatorBrowser extends VBox {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double ROW_HEIGHT = 30;

    private final CustomTextField search = new CustomTextField();
    private final ListView<IndicatorLine> list = new ListView<>();
    private final ObjectProperty<Indicator> selected = new SimpleObjectProperty<>(this, "selected");
    private Catalogue catalogue = Catalogue.EMPTY;
    private boolean showing;

    public IndicatorBrowser() {
        getStyleClass().add("indicator-browser");
        search.setId("indicatorSearch");
        search.setLeft(new FontIcon("fth-search"));
        StackPane margin = new StackPane(search);
        margin.getStyleClass().add("search");
        list.setId("indicatorList");
        list.setFixedCellSize(ROW_HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(margin, list);
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        selected.subscribe(this::reveal);
    }

    public void show(Catalogue newCatalogue, Messages messages) {
        catalogue = newCatalogue;
        search.setPromptText(messages.get("control.indicator.search"));
        search.setAccessibleText(messages.get("control.indicator.search"));
        list.setAccessibleText(messages.get("control.indicator.list"));
        list.setPlaceholder(new Label(messages.get("control.indicator.none")));
        list.setCellFactory(_ -> new LineCell(messages));
        narrow(search.getText());
    }

    public ObjectProperty<Indicator> selectedProperty() {
        return selected;
    }

    public StringProperty queryProperty() {
        return search.textProperty();
    }

    private void narrow(String query) {
        showing = true;
        list.getItems().setAll(IndicatorLine.of(catalogue, IndicatorQuery.of(query)));
        showing = false;
        reveal(selected.get());
    }

    private void choose(IndicatorLine line) {
        if (!showing && line instanceof IndicatorLine.Entry(Indicator indicator)) {
            selected.set(indicator);
        }
    }

    private void reveal(Indicator indicator) {
        int row = list.getItems().indexOf(new IndicatorLine.Entry(indicator));
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            first().ifPresent(selected::set);
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private Optional<Indicator> first() {
        return list.getItems().stream().filter(IndicatorLine.Entry.class::isInstance).findFirst()
                .map(line -> ((IndicatorLine.Entry) line).indicator());
    }

    private static final class LineCell extends ListCell<IndicatorLine> {

        private final Messages messages;

        /** A preferred width of nothing lets a long name end in dots instead of widening the list. */
        LineCell(Messages messages) {
            this.messages = messages;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(IndicatorLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADING, line instanceof IndicatorLine.Domain);
            setDisable(line instanceof IndicatorLine.Domain);
            setText(empty ? null : switch (line) {
                case IndicatorLine.Domain(var name, int count) -> messages.get("control.indicator.domain", name, count);
                case IndicatorLine.Entry(Indicator indicator) -> indicator.name().in(messages.language());
            });
        }
    }
}
