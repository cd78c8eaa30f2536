package org.justicestat.view.control;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Light or dark, and how large: what the window looks like, whatever it shows. */
public final class Appearance {

    /** In percent, smallest first. */
    public static final List<Integer> ZOOMS = List.of(100, 110, 125, 150, 175, 200);

    private final ObjectProperty<Look> look;
    private final ObjectProperty<Integer> zoom;
    private final ObservableValue<Boolean> systemIsDark;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme", Theme.LIGHT);

    /** @param zoomPercent the nearest of {@link #ZOOMS} below it is taken, and the smallest for one below them all */
    public Appearance(Look look, int zoomPercent, ObservableValue<Boolean> systemIsDark) {
        this.look = new SimpleObjectProperty<>(this, "look", look);
        this.zoom = new SimpleObjectProperty<>(this, "zoom",
                ZOOMS.stream().filter(step -> step <= zoomPercent).reduce(ZOOMS.getFirst(), Math::max));
        this.systemIsDark = systemIsDark;
        this.look.subscribe(this::decide);
        systemIsDark.subscribe(this::decide);
        decide();
    }

    private void decide() {
        boolean isDark = switch (look.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemIsDark.getValue();
        };
        theme.set(isDark ? Theme.DARK : Theme.LIGHT);
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** What the look comes to. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** In percent, one of {@link #ZOOMS}. */
    public ObjectProperty<Integer> zoomProperty() {
        return zoom;
    }

    /** By so many steps larger, or smaller where negative; the largest and the smallest stay. */
    void zoomBy(int steps) {
        zoom.set(ZOOMS.get(Math.clamp(ZOOMS.indexOf(zoom.get()) + steps, 0, ZOOMS.size() - 1)));
    }

    void resetZoom() {
        zoom.set(ZOOMS.getFirst());
    }
}
