package org.justicestat.view.control;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.job.JobRunner;
import org.justicestat.job.LatestJob;

/** The jobs the user waits for, oldest first. To be used on the window's thread only. */
public final class Activities {

    private final JobRunner runner;
    private final ObservableList<Activity> running = FXCollections.observableArrayList();
    private final ObservableList<Activity> readOnly = FXCollections.unmodifiableObservableList(running);

    public Activities(JobRunner runner) {
        this.runner = runner;
    }

    public <T> Activity start(String titleKey, Job<T> job, Consumer<JobResult<T>> onResult) {
        Activity activity = new Activity(titleKey);
        running.add(activity);
        activity.setJob(runner.start(job, activity::setProgress, result -> {
            running.remove(activity);
            onResult.accept(result);
        }));
        return activity;
    }

    /** For work that nobody waits for by name and that a newer request makes idle, such as a table that follows a choice. */
    public <T> LatestJob<T> latest() {
        return new LatestJob<>(runner);
    }

    public ObservableList<Activity> running() {
        return readOnly;
    }
}
