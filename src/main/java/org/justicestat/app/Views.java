package org.justicestat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Callback;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.ViewController;

/** Loads the views of one language, each when it is first shown, and closes their controllers with it. */
final class Views implements AutoCloseable {

    private static final String FOLDER = "/org/justicestat/view/";

    private final Messages messages;
    private final Callback<Class<?>, Object> controllers;
    private final Map<Screen, Node> shown = new EnumMap<>(Screen.class);
    private final List<ViewController> open = new ArrayList<>();

    Views(Messages messages, Callback<Class<?>, Object> controllers) {
        this.messages = messages;
        this.controllers = controllers;
    }

    Parent start() {
        return load("shell/StartView.fxml");
    }

    Parent shell() {
        return load("shell/ShellView.fxml");
    }

    Node screen(Screen screen) {
        return shown.computeIfAbsent(screen, wanted -> load(switch (wanted) {
            case OVERVIEW -> "overview/OverviewView.fxml";
            case ENTRY -> "entry/EntryView.fxml";
            case CHECKS -> "checks/ChecksView.fxml";
            case TRENDS -> "trends/TrendsView.fxml";
            case REPORT -> "report/ReportView.fxml";
            case CATALOGUE -> "catalogue/CatalogueView.fxml";
            case LEDGER -> "ledger/LedgerView.fxml";
            case SETTINGS -> "settings/SettingsView.fxml";
        }));
    }

    private Parent load(String file) {
        FXMLLoader loader = new FXMLLoader(Views.class.getResource(FOLDER + file), messages.bundle());
        loader.setControllerFactory(type -> {
            Object controller = controllers.call(type);
            if (controller instanceof ViewController closeable) {
                open.add(closeable);
            }
            return controller;
        });
        try {
            return loader.load();
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program is damaged: " + file, damaged);
        }
    }

    @Override
    public void close() {
        open.forEach(ViewController::close);
        open.clear();
        shown.clear();
    }
}
