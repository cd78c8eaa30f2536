package org.justicestat.job;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Work that is asked for again before it is done, as while a user types or drags: only the newest request is answered, the ones
 * before it are cancelled and their results dropped, failures into the log. Beside one that does not stop yet runs one more; of
 * all that are asked for meanwhile only the newest is ever begun. To be used on the thread that receives the results.
 */
public final class LatestJob<T> {

    private static final System.Logger LOG = System.getLogger(LatestJob.class.getName());
    private static final int AT_ONCE = 2;

    private final JobRunner runner;
    private Optional<RunningJob> current = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();
    private int running;
    private long newest;

    public LatestJob(JobRunner runner) {
        this.runner = runner;
    }

    public void start(Job<T> job, Consumer<JobResult<T>> onResult) {
        cancel();
        long ticket = newest;
        Runnable begin = () -> {
            running++;
            current = Optional.of(runner.start(job, result -> ended(ticket, result, onResult)));
        };
        if (running < AT_ONCE) {
            begin.run();
        } else {
            waiting = Optional.of(begin);
        }
    }

    private void ended(long ticket, JobResult<T> result, Consumer<JobResult<T>> onResult) {
        running--;
        if (ticket == newest) {
            current = Optional.empty();
            onResult.accept(result);
        } else {
            result.tell(_ -> { }, cause -> LOG.log(System.Logger.Level.WARNING, "failed when nobody waited any more", cause));
            Optional<Runnable> next = waiting;
            waiting = Optional.empty();
            next.ifPresent(Runnable::run);
        }
    }

    /** Nothing asked for so far will be answered. */
    public void cancel() {
        newest++;
        current.ifPresent(RunningJob::cancel);
        current = Optional.empty();
        waiting = Optional.empty();
    }
}
