package org.justicestat.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;
import org.justicestat.text.Messages;

/** Loads one view, and those within it, with controllers made by the test. */
public final class Views {

    private Views() {
    }

    /** @param view folder and name, as in {@code trends/Trends} */
    public static Parent load(String view, Messages messages, Callback<Class<?>, Object> controllers) {
        FXMLLoader loader = new FXMLLoader(
                Views.class.getResource("/org/justicestat/view/" + view + "View.fxml"), messages.bundle());
        loader.setControllerFactory(controllers);
        try {
            return loader.load();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
