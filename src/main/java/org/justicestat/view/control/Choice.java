package org.justicestat.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.util.Subscription;

/** Toggles whose user data are the values of one property: one of them is always chosen, a second click does not take it away. */
public final class Choice {

    private Choice() {
    }

    /** @return ends the tie; the property outlives the toggles */
    public static <T> Subscription tie(ToggleGroup toggles, ObjectProperty<T> value, Class<T> type) {
        return Subscription.combine(
                value.subscribe(chosen -> toggles.getToggles().stream()
                        .filter(toggle -> toggle.getUserData() == chosen).forEach(toggles::selectToggle)),
                toggles.selectedToggleProperty().subscribe((before, now) -> keepOne(toggles, before, now)),
                toggles.selectedToggleProperty().subscribe((_, now) -> {
                    if (now != null) {
                        value.set(type.cast(now.getUserData()));
                    }
                }));
    }

    private static void keepOne(ToggleGroup toggles, Toggle before, Toggle now) {
        if (now == null) {
            toggles.selectToggle(before);
        }
    }
}
