package org.justicestat.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activity;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.LanguageSwitch;
import org.justicestat.view.control.Room;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** The frame: shows the screen that is chosen, what ledger it belongs to, and the jobs that run. */
public final class ShellController implements ViewController {

    private final ShellState state;
    private final Desk desk;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Function<Screen, Node> screens;
    private final ListChangeListener<Activity> activityListener = _ -> showActivity();
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription activitySubscription = Subscription.EMPTY;

    @FXML private StackPane shell;
    @FXML private ToggleGroup rail;
    @FXML private LanguageSwitch languages;
    @FXML private MenuButton ledgerMenu;
    @FXML private Menu recentMenu;
    @FXML private Label bureau;
    @FXML private Label readOnlyMark;
    @FXML private Label context;
    @FXML private StackPane content;
    @FXML private Label facts;
    @FXML private HBox activityBar;
    @FXML private Label activityTitle;
    @FXML private ProgressBar activityProgress;
    @FXML private Button activityCancel;
    @FXML private HelpController helpController;
    private ScreenFocus keyboard;

    /** @param screens gives the node of a screen, built when it is first asked for */
    public ShellController(ShellState state, Desk desk, Messages messages, Dialogs dialogs, Function<Screen, Node> screens) {
        this.state = state;
        this.desk = desk;
        this.messages = messages;
        this.dialogs = dialogs;
        this.screens = screens;
    }

    @FXML
    private void initialize() {
        Room.watch(shell);
        keyboard = new ScreenFocus(content);
        rail.getToggles().forEach(button -> ((ToggleButton) button).setOnAction(_ -> keyboard.take()));
        ledgerMenu.setText(state.ledgerName());
        bureau.setText(state.bureau(messages.language()));
        showReadOnly(state.whyReadOnly(messages));
        showRecent(desk.recent());
        languages.show(messages, state.languageProperty());
        state.activities().addListener(activityListener);
        showActivity();
        subscriptions = Subscription.combine(
                keyboard.follow(),
                Choice.tie(rail, state.screenProperty(), Screen.class),
                state.screenProperty().subscribe(this::show),
                state.context().officeProperty().subscribe(_ -> context.setText(state.contextText(messages))),
                state.context().monthProperty().subscribe(_ -> context.setText(state.contextText(messages))));
        shell.sceneProperty().subscribe(this::addShortcuts);
    }

    private void show(Screen screen) {
        keyboard.show(screens.apply(screen));
        facts.setText(state.facts(messages));
    }

    private void showReadOnly(Optional<String> why) {
        readOnlyMark.setVisible(why.isPresent());
        readOnlyMark.setManaged(why.isPresent());
        why.ifPresent(sentence -> {
            readOnlyMark.setTooltip(new Tooltip(sentence));
            readOnlyMark.setAccessibleHelp(sentence);
        });
    }

    private void showRecent(List<Path> recent) {
        for (Path file : recent) {
            MenuItem item = new MenuItem(ShellState.nameOf(file));
            item.setOnAction(_ -> desk.open(file));
            recentMenu.getItems().add(item);
        }
        if (recent.isEmpty()) {
            MenuItem none = new MenuItem(messages.get("shell.noRecent"));
            none.setDisable(true);
            recentMenu.getItems().add(none);
        }
    }

    private void showActivity() {
        activitySubscription.unsubscribe();
        Optional<Activity> activity = state.shownActivity();
        activityBar.setVisible(activity.isPresent());
        activityTitle.setText(state.activityTitle(messages));
        activitySubscription = activity.map(shown -> Subscription.combine(
                shown.progressProperty().subscribe(fraction -> activityProgress.setProgress(fraction.doubleValue())),
                shown.cancelRequestedProperty().subscribe(requested -> {
                    activityCancel.setDisable(requested);
                    activityTitle.setText(state.activityTitle(messages));
                }))).orElse(Subscription.EMPTY);
    }

    private void addShortcuts(Scene scene) {
        if (scene != null) {
            for (Shortcut shortcut : Shortcut.values()) {
                scene.getAccelerators().put(shortcut.keys(), () -> run(shortcut));
            }
        }
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case OPEN -> openLedger();
            case HELP -> showHelp();
            default -> shortcut.screen().ifPresent(this::goTo);
        }
    }

    private void goTo(Screen screen) {
        state.screenProperty().set(screen);
        keyboard.take();
    }

    @FXML
    private void openLedger() {
        dialogs.chooseToOpen(FileType.LEDGER).ifPresent(desk::open);
    }

    @FXML
    private void closeLedger() {
        desk.leave();
    }

    @FXML
    private void cancelActivity() {
        state.shownActivity().ifPresent(Activity::cancel);
    }

    @FXML
    private void showHelp() {
        helpController.show(state.screenProperty().get().id());
    }

    @Override
    public void close() {
        state.activities().removeListener(activityListener);
        activitySubscription.unsubscribe();
        subscriptions.unsubscribe();
        languages.close();
    }
}
