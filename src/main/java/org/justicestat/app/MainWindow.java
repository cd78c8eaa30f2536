package org.justicestat.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.justicestat.model.UserException;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.Theme;
import org.justicestat.view.control.ZoomPane;
import org.justicestat.view.shell.Desk;
import org.justicestat.view.shell.StartState;

/**
 * The window: the start page, or the frame around the open ledger. Another language, theme or ledger builds the whole view
 * anew; what is remembered of the ledger's screens stays.
 */
final class MainWindow implements AutoCloseable {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final Tools tools;
    private final ZoomPane zoom;
    private final StartState start = new StartState();
    private Optional<ScreenStates> states = Optional.empty();
    private Views views;
    private Subscription subscriptions = Subscription.EMPTY;

    MainWindow(Stage stage, Tools tools) {
        this.stage = stage;
        this.tools = tools;
        this.zoom = new ZoomPane(tools.window().appearance());
    }

    /** Shows the window and follows the language and the ledger from then on. */
    void show() {
        Desk desk = tools.desk();
        Appearance look = tools.window().appearance();
        subscriptions = Subscription.combine(
                tools.window().languageProperty().subscribe((_, language) -> {
                    remember(() -> tools.settings().setLanguage(language));
                    build();
                }),
                look.themeProperty().subscribe((_, theme) -> dress(theme)),
                look.lookProperty().subscribe((_, chosen) -> remember(() -> tools.settings().setLook(chosen.id()))),
                look.zoomProperty().subscribe((_, percent) -> remember(() -> tools.settings().setZoomPercent(percent))),
                desk.ledgerProperty().subscribe((_, open) -> {
                    open.ifPresent(ledger -> ledger.workbench().whenAmended(() -> Platform.runLater(this::renew)));
                    states = open.map(ledger -> new ScreenStates(ledger, tools, Optional.empty()));
                    build();
                }),
                desk.failureProperty().subscribe((_, failure) -> failure.ifPresent(this::tell)));
        Theme theme = look.themeProperty().get();
        theme.installBase();
        desk.askBeforeLeaving(this::mayLeave);
        stage.setOnCloseRequest(request -> {
            if (!mayLeave()) {
                request.consume();
            }
        });
        stage.setScene(new Scene(zoom, WIDTH, HEIGHT));
        dress(theme);
        stage.show();
    }

    /** Asks where work would be lost that no ledger keeps. */
    private boolean mayLeave() {
        Messages messages = messages();
        return states.flatMap(open -> open.oldReport().lossQuestion(messages))
                .map(question -> tools.dialogs().agrees(question, messages.get("report.old.discard"),
                        messages.get("report.old.keep")))
                .orElse(true);
    }

    /** Every screen shows indicators and offices, so all begin anew when these have changed. */
    private void renew() {
        states = tools.desk().ledgerProperty().get().map(ledger -> new ScreenStates(ledger, tools, states));
        build();
    }

    /** The start page tells it itself. */
    private void tell(Throwable failure) {
        if (states.isPresent()) {
            tools.dialogs().failure(new ErrorReporter(messages()).sentence(failure));
        }
    }

    /** In the language the window has at this moment. */
    private Messages messages() {
        return new Messages(tools.window().languageProperty().get());
    }

    private void build() {
        letGo();
        Messages messages = messages();
        Parent root = states.map(open -> shell(open, messages)).orElseGet(() -> startPage(messages));
        Scene scene = stage.getScene();
        scene.getAccelerators().clear();
        Optional<String> focused = Optional.ofNullable(scene.getFocusOwner()).map(Node::getId);
        zoom.show(root);
        // what can be scrolled has its content only once it is styled
        root.applyCss();
        focused.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** Charts and controls are drawn anew, so the view is built anew. */
    private void dress(Theme theme) {
        tools.chartStyle().drawOn(theme.ground());
        theme.installBase();
        theme.applyTo(stage.getScene());
        build();
    }

    private Parent startPage(Messages messages) {
        views = new Views(messages, ControllerFactory.withoutLedger(tools, start, messages));
        stage.setTitle(messages.get("shell.product"));
        return views.start();
    }

    private Parent shell(ScreenStates open, Messages messages) {
        views = new Views(messages, ControllerFactory.of(tools, open, messages, screen -> views.screen(screen)));
        stage.setTitle(messages.get("shell.title", open.shell().ledgerName()));
        return views.shell();
    }

    private void remember(Runnable setting) {
        try {
            setting.run();
        } catch (UserException unwritable) {
            tools.dialogs().failure(messages().of(unwritable));
        }
    }

    private void letGo() {
        if (views != null) {
            views.close();
        }
    }

    /** Remembers the screen and lets go of everything the views listen to. */
    @Override
    public void close() {
        subscriptions.unsubscribe();
        letGo();
        remember(() -> tools.settings().setLastScreen(tools.window().screenProperty().get().id()));
    }
}
