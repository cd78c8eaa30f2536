package org.justicestat.job;

import java.util.function.Consumer;

/**
 * Work that is asked for again before it is done, as while a user types: only the newest request is answered, the ones
 * before it are cancelled and their results dropped. To be used on the thread that receives the results.
 */
public final class LatestJob<T> {

    private final JobRunner runner;
    private RunningJob current;
    private long newest;

    public LatestJob(JobRunner runner) {
        this.runner = runner;
    }

    public void start(Job<T> job, Consumer<JobResult<T>> onResult) {
        cancel();
        long ticket = newest;
        current = runner.start(job, result -> {
            if (ticket == newest) {
                current = null;
                onResult.accept(result);
            }
        });
    }

    /** Nothing asked for so far will be answered. */
    public void cancel() {
        newest++;
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
