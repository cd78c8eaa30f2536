package org.justicestat.view.entry;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether what stands beside the grid is open: as the clerk last wished for sheets of the same length; before he wished
 * anything, where the page has room for both.
 */
final class Aside {

    private static final Map<SheetLength, Double> ROOM = Map.of(SheetLength.MONTH, 1200.0, SheetLength.YEAR, 1500.0);

    private final Map<SheetLength, Boolean> wishes = new EnumMap<>(SheetLength.class);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private SheetLength length = SheetLength.MONTH;

    /** @param pageWidth in pixels */
    void fit(SheetLength newLength, double pageWidth) {
        length = newLength;
        open.set(wishes.getOrDefault(length, pageWidth >= ROOM.get(length)));
    }

    void toggle() {
        wishes.put(length, !open.get());
        open.set(wishes.get(length));
    }

    BooleanProperty openProperty() {
        return open;
    }
}
