package org.justicestat.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.text.Messages;

/** A choice of one office; the list shows the tree. */
public final class OfficePicker extends ComboBox<Office> {

    private static final String INDENT = "\u3000";
    private static final int ROWS = 16;

    public OfficePicker() {
        getStyleClass().add("office-picker");
        setVisibleRowCount(ROWS);
    }

    public void show(OfficeTree offices, Messages messages) {
        setAccessibleText(messages.get("control.office"));
        setCellFactory(_ -> new OfficeCell(messages, offices));
        setButtonCell(new OfficeCell(messages, null));
        List<Office> inTreeOrder = new ArrayList<>();
        collect(offices, offices.root(), inTreeOrder);
        getItems().setAll(inTreeOrder);
    }

    private static void collect(OfficeTree offices, Office office, List<Office> inTreeOrder) {
        inTreeOrder.add(office);
        offices.children(office).forEach(child -> collect(offices, child, inTreeOrder));
    }

    private static final class OfficeCell extends ListCell<Office> {

        private final Messages messages;
        private final OfficeTree tree;

        /** @param tree to indent by; null where the office stands alone */
        OfficeCell(Messages messages, OfficeTree tree) {
            this.messages = messages;
            this.tree = tree;
        }

        @Override
        protected void updateItem(Office office, boolean empty) {
            super.updateItem(office, empty);
            if (empty || office == null) {
                setText(null);
                return;
            }
            int depth = tree == null ? 0 : tree.pathToRoot(office).size() - 1;
            setText(INDENT.repeat(depth) + office.name().in(messages.language()));
        }
    }
}
