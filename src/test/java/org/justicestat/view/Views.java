package org.justicestat.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.justicestat.text.Messages;

/** Loads one view with a controller made by the test. */
public final class Views {

    private Views() {
    }

    /** @param view folder and name, as in {@code trends/Trends} */
    public static Parent load(String view, Messages messages, Object controller) {
        FXMLLoader loader = new FXMLLoader(
                Views.class.getResource("/org/justicestat/view/" + view + "View.fxml"), messages.bundle());
        loader.setControllerFactory(_ -> controller);
        try {
            return loader.load();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
