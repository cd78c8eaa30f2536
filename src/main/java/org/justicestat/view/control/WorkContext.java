package org.justicestat.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.model.Month;
import org.justicestat.model.Office;

/** The office and the month at hand, shared by every screen of an open ledger: chosen once, kept on the next screen. */
public final class WorkContext {

    private final ObjectProperty<Office> office;
    private final ObjectProperty<Month> month;

    public WorkContext(Office office, Month month) {
        this.office = new SimpleObjectProperty<>(office);
        this.month = new SimpleObjectProperty<>(month);
    }

    public ObjectProperty<Office> officeProperty() {
        return office;
    }

    public Office office() {
        return office.get();
    }

    public ObjectProperty<Month> monthProperty() {
        return month;
    }

    public Month month() {
        return month.get();
    }
}
