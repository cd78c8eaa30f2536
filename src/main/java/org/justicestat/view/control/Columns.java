package org.justicestat.view.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Sets up the columns of tables that show texts. The rows are immutable, so nothing is bound. */
public final class Columns {

    private Columns() {
    }

    /** Left-aligned text. */
    public static <S> void text(TableColumn<S, CellText> column, Function<S, String> text) {
        toned(column, row -> CellText.plain(text.apply(row)));
    }

    /** Left-aligned text with ink of its own. */
    public static <S> void toned(TableColumn<S, CellText> column, Function<S, CellText> text) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(text.apply(features.getValue())));
        column.setCellFactory(_ -> new TextCell<>());
    }

    /** Right-aligned figures. */
    public static <S> void figure(TableColumn<S, CellText> column, Function<S, CellText> text) {
        toned(column, text);
        column.getStyleClass().add("figure");
    }

    private static final class TextCell<S> extends TableCell<S, CellText> {

        /** A text that ends in dots can be read in full by resting on it. */
        TextCell() {
            setOnMouseEntered(_ -> {
                String hint = getItem() == null ? "" : getItem().hint();
                setTooltip(!hint.isEmpty() ? new Tooltip(hint) : isTextTruncated() ? new Tooltip(getText()) : null);
            });
        }

        @Override
        protected void updateItem(CellText cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean blank = empty || cell == null;
            setText(blank ? null : cell.text());
            for (Tone tone : Tone.values()) {
                pseudoClassStateChanged(tone.pseudoClass(), !blank && cell.tone() == tone);
            }
        }
    }
}
