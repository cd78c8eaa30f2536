package org.justicestat.view.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.UserException;
import org.justicestat.service.LedgerCreation;
import org.justicestat.service.Settings;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerException;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Activity;

/** Holds the one ledger that is open. Another takes its place only once it has been read. */
public final class Desk implements AutoCloseable {

    private static final int DEMO_FIRST_YEAR = 2019;
    private static final int DEMO_LAST_YEAR = 2024;
    private static final long DEMO_SEED = 7;

    private final Activities activities;
    private final Settings settings;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<OpenLedger>> ledger =
            new ReadOnlyObjectWrapper<>(this, "ledger", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private BooleanSupplier mayLeave = () -> true;

    public Desk(Activities activities, Settings settings, Clock clock) {
        this.activities = activities;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param question asks the user, where work on the open ledger would be lost with it, and says whether it may be */
    public void askBeforeLeaving(BooleanSupplier question) {
        mayLeave = question;
    }

    /** Opens for writing; where that cannot be, because another holds it or the file is protected, for reading. */
    public void open(Path file) {
        if (!isOpen(file) && mayLeave.getAsBoolean()) {
            start("shell.busy.open", _ -> read(file));
        }
    }

    private boolean isOpen(Path file) {
        return ledger.get().filter(open -> normal(open.workbench().file()).equals(normal(file))).isPresent();
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    void create(Path file, String bureau) {
        start("shell.busy.create", _ -> {
            new LedgerCreation(actor(), clock).create(file, bureau, false, LedgerCreation.Files.NONE);
            return read(file);
        });
    }

    /** The fictional bureau, the same every time. */
    void createDemo(Path file) {
        start("shell.busy.demo", _ -> {
            new LedgerCreation(actor(), clock).demo(file, DEMO_FIRST_YEAR, DEMO_LAST_YEAR, DEMO_SEED);
            return read(file);
        });
    }

    /** Closes, if the user does not mind what is lost. */
    void leave() {
        if (mayLeave.getAsBoolean()) {
            close();
        }
    }

    /** Takes the ledger off the desk; what is still being done with it is asked to stop. */
    @Override
    public void close() {
        Optional<OpenLedger> open = ledger.get();
        List.copyOf(activities.running()).forEach(Activity::cancel);
        ledger.set(Optional.empty());
        open.ifPresent(closing -> closing.workbench().close());
    }

    private void start(String titleKey, Job<OpenLedger> job) {
        if (!busy.get()) {
            busy.set(true);
            failure.set(Optional.empty());
            activities.start(titleKey, job, this::finished);
        }
    }

    private OpenLedger read(Path file) {
        try {
            return read(file, Access.WRITE, Optional.empty());
        } catch (LedgerException.InUse | LedgerException.ReadOnly occupied) {
            return read(file, Access.READ, Optional.of(occupied));
        }
    }

    private OpenLedger read(Path file, Access access, Optional<UserException> whyReadOnly) {
        Workbench workbench = Workbench.open(file, access, actor(), clock);
        boolean isRead = false;
        try {
            workbench.snapshot();
            isRead = true;
            return new OpenLedger(workbench, whyReadOnly);
        } finally {
            if (!isRead) {
                workbench.close();
            }
        }
    }

    private Actor actor() {
        return Actor.current(settings.userName().orElse(""));
    }

    private void finished(JobResult<OpenLedger> result) {
        busy.set(false);
        switch (result) {
            case JobResult.Done(OpenLedger opened) -> put(opened);
            case JobResult.Failed(Throwable cause) -> failure.set(Optional.of(cause));
            case JobResult.Cancelled() -> failure.set(Optional.empty());
        }
    }

    private void put(OpenLedger opened) {
        Optional<OpenLedger> before = ledger.get();
        ledger.set(Optional.of(opened));
        before.ifPresent(closing -> closing.workbench().close());
        try {
            settings.opened(opened.workbench().file());
        } catch (UserException unwritable) {
            failure.set(Optional.of(unwritable));
        }
    }

    /** Newest first, without the one that is open. */
    List<Path> recent() {
        return settings.recentLedgers().stream().filter(file -> !isOpen(file)).toList();
    }

    public ReadOnlyObjectProperty<Optional<OpenLedger>> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** Why the last attempt to open or make a ledger failed; empty while there is nothing to say. */
    public ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether a ledger is being opened or made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
