package org.justicestat.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import org.justicestat.model.Language;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Activity;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WindowState;
import org.justicestat.view.control.WorkContext;

/** What the frame says of the ledger on the desk and of the jobs that run. */
public final class ShellState {

    private final OpenLedger ledger;
    private final WorkContext context;
    private final WindowState window;
    private final Activities activities;

    public ShellState(OpenLedger ledger, WorkContext context, WindowState window, Activities activities) {
        this.ledger = ledger;
        this.context = context;
        this.window = window;
        this.activities = activities;
    }

    ObjectProperty<Screen> screenProperty() {
        return window.screenProperty();
    }

    ObjectProperty<Language> languageProperty() {
        return window.languageProperty();
    }

    WorkContext context() {
        return context;
    }

    ObservableList<Activity> activities() {
        return activities.running();
    }

    /** The name of the file without its extension. */
    public String ledgerName() {
        return nameOf(ledger.workbench().file());
    }

    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    String bureau(Language language) {
        return ledger.workbench().bureauName(language);
    }

    boolean isReadOnly() {
        return ledger.workbench().isReadOnly();
    }

    /** Why nothing can be changed; empty where the ledger can be. */
    Optional<String> whyReadOnly(Messages messages) {
        return isReadOnly()
                ? Optional.of(ledger.whyReadOnly().map(messages::of).orElseGet(() -> messages.get("shell.readOnly.text")))
                : Optional.empty();
    }

    /** Office and month at hand; the bureau itself stands beside its ledger already. */
    String contextText(Messages messages) {
        String month = new PeriodText(messages).full(context.month());
        return context.office().parent().isEmpty() ? month : messages.get("shell.context", context.office().name(), month);
    }

    String facts(Messages messages) {
        Snapshot snapshot = ledger.workbench().snapshot();
        return messages.get("shell.facts", snapshot.figures().size(), snapshot.catalogue().indicators().size(),
                snapshot.offices().all().size());
    }

    /** The oldest job that runs, which the status bar shows. */
    Optional<Activity> shownActivity() {
        return activities.running().stream().findFirst();
    }

    /** What the oldest job does, whether it is being cancelled, and how many more there are. */
    String activityTitle(Messages messages) {
        List<Activity> running = activities.running();
        if (running.isEmpty()) {
            return "";
        }
        String title = messages.get(running.getFirst().titleKey());
        String text = running.getFirst().cancelRequestedProperty().get()
                ? messages.get("shell.activity.cancelling", title) : title;
        return running.size() == 1 ? text : messages.get("shell.activity.more", text, running.size() - 1);
    }
}
