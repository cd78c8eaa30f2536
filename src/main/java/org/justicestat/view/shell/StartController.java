package org.justicestat.view.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.LanguageSwitch;
import org.justicestat.view.control.Room;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.WindowState;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** What is shown while no ledger is open: the recent ones, and how to get another. */
public final class StartController implements ViewController {

    private final StartState state;
    private final Desk desk;
    private final WindowState window;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ErrorReporter errors;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox start;
    @FXML private LanguageSwitch languages;
    @FXML private HBox failureNote;
    @FXML private Label failure;
    @FXML private HBox choices;
    @FXML private ListView<Path> recent;
    @FXML private TextField bureauName;
    @FXML private Button create;
    @FXML private HBox busy;
    @FXML private HelpController helpController;

    public StartController(StartState state, Desk desk, WindowState window, Messages messages, Dialogs dialogs,
            ErrorReporter errors) {
        this.state = state;
        this.desk = desk;
        this.window = window;
        this.messages = messages;
        this.dialogs = dialogs;
        this.errors = errors;
    }

    @FXML
    private void initialize() {
        Room.watch(start);
        languages.show(messages, window.languageProperty());
        recent.setCellFactory(_ -> new LedgerCell());
        recent.setPlaceholder(placeholder());
        recent.getItems().setAll(desk.recent());
        bureauName.textProperty().bindBidirectional(state.bureauNameProperty());
        subscriptions = Subscription.combine(
                state.bureauNameProperty().subscribe(_ -> create.setDisable(!state.canCreate())),
                desk.failureProperty().subscribe(this::showFailure),
                desk.busyProperty().subscribe(this::showBusy));
        start.sceneProperty().subscribe(this::addShortcuts);
    }

    private Label placeholder() {
        Label words = new Label(messages.get("shell.start.recent.none"));
        words.setWrapText(true);
        words.getStyleClass().add("caption");
        return words;
    }

    private void showFailure(Optional<Throwable> cause) {
        failureNote.setVisible(cause.isPresent());
        failureNote.setManaged(cause.isPresent());
        cause.ifPresent(known -> failure.setText(errors.sentence(known)));
    }

    private void showBusy(boolean isBusy) {
        busy.setVisible(isBusy);
        choices.setDisable(isBusy);
    }

    private void addShortcuts(Scene scene) {
        if (scene != null) {
            scene.getAccelerators().put(Shortcut.OPEN.keys(), this::open);
            scene.getAccelerators().put(Shortcut.HELP.keys(), this::showHelp);
        }
    }

    @FXML
    private void open() {
        dialogs.chooseToOpen(FileType.LEDGER).ifPresent(desk::open);
    }

    @FXML
    private void showHelp() {
        helpController.show(GuideController.START);
    }

    @FXML
    private void create() {
        if (state.canCreate()) {
            dialogs.chooseToWrite(FileType.LEDGER, StartState.proposal(state.bureauName()))
                    .ifPresent(file -> desk.create(file, state.bureauName()));
        }
    }

    @FXML
    private void createDemo() {
        dialogs.chooseToWrite(FileType.LEDGER, StartState.proposal(messages.get("shell.start.demo.fileName")))
                .ifPresent(desk::createDemo);
    }

    @FXML
    private void openClicked(MouseEvent event) {
        if (event.getClickCount() == 1) {
            openSelected();
        }
    }

    @FXML
    private void openByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
        }
    }

    private void openSelected() {
        Optional.ofNullable(recent.getSelectionModel().getSelectedItem()).ifPresent(desk::open);
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        languages.close();
        bureauName.textProperty().unbindBidirectional(state.bureauNameProperty());
    }

    /** The name of a ledger over its folder. */
    private static final class LedgerCell extends ListCell<Path> {

        private final Label name = new Label();
        private final Label folder = new Label();
        private final VBox lines = new VBox(2, name, folder);

        LedgerCell() {
            name.getStyleClass().add("recent-name");
            folder.getStyleClass().add("recent-folder");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Path file, boolean empty) {
            super.updateItem(file, empty);
            setGraphic(empty || file == null ? null : lines);
            if (!empty && file != null) {
                name.setText(ShellState.nameOf(file));
                folder.setText(String.valueOf(file.getParent()));
            }
        }
    }
}
