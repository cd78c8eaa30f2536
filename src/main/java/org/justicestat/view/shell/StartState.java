package org.justicestat.view.shell;

import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.view.dialog.FileType;

/** What is typed on the start page. */
public final class StartState {

    private final StringProperty bureauName = new SimpleStringProperty(this, "bureauName", "");

    StringProperty bureauNameProperty() {
        return bureauName;
    }

    /** The name as it will stand in the ledger: without blanks around it. */
    String bureauName() {
        return bureauName.get().strip();
    }

    boolean canCreate() {
        return !bureauName().isEmpty();
    }

    /** Where a new ledger is offered to be put: in the user's folder under the bureau's name, as far as files allow it. */
    static Path proposal(String name) {
        String allowed = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return Path.of(System.getProperty("user.home")).resolve(allowed + "." + FileType.LEDGER.extension());
    }
}
