package org.justicestat.view.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.justicestat.job.JobRunner;
import org.justicestat.job.RunningJob;

/** A job the user waits for, as the status bar shows it. */
public final class Activity {

    private final String titleKey;
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", JobRunner.UNKNOWN_FRACTION);
    private final BooleanProperty cancelRequested = new SimpleBooleanProperty(this, "cancelRequested");
    private RunningJob job;

    Activity(String titleKey) {
        this.titleKey = titleKey;
    }

    void setJob(RunningJob job) {
        this.job = job;
    }

    void setProgress(double fraction) {
        progress.set(fraction);
    }

    /** Key of the message that says what is being done. */
    public String titleKey() {
        return titleKey;
    }

    /** The fraction done, 0–1, or −1 where it is not known, as a progress bar takes it. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    public ReadOnlyBooleanProperty cancelRequestedProperty() {
        return cancelRequested;
    }

    public void cancel() {
        cancelRequested.set(true);
        job.cancel();
    }
}
