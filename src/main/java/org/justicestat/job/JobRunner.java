package org.justicestat.job;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Runs jobs on threads of their own and hands what they report to one executor, the window's thread in a window. However
 * often a job reports, no more than one report waits there: the newest. The result comes last, exactly once.
 */
public final class JobRunner implements AutoCloseable {

    /** What a watcher is told where the job cannot say how far it has come. */
    public static final double UNKNOWN_FRACTION = -1;

    private static final int SECONDS_TO_STOP = 5;

    private final Executor delivery;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("job-", 1).factory());
    private final Set<Run<?>> running = ConcurrentHashMap.newKeySet();

    /** @param delivery where progress and results are received, one after the other */
    public JobRunner(Executor delivery) {
        this.delivery = delivery;
    }

    public <T> RunningJob start(Job<T> job, Consumer<JobResult<T>> onResult) {
        return start(job, fraction -> { }, onResult);
    }

    /**
     * @param onProgress is told the fraction done, 0–1, or {@link #UNKNOWN_FRACTION}
     * @throws java.util.concurrent.RejectedExecutionException if this runner is closed
     */
    public <T> RunningJob start(Job<T> job, DoubleConsumer onProgress, Consumer<JobResult<T>> onResult) {
        Run<T> run = new Run<>(job, onProgress, onResult);
        running.add(run);
        threads.execute(run);
        return run;
    }

    /** Cancels every job and gives them a few seconds to leave nothing half done; what is delivered later still arrives. */
    @Override
    public void close() {
        running.forEach(Run::cancel);
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Run<T> implements Runnable, Progress, RunningJob {

        private final DoubleConsumer onProgress;
        private final Consumer<JobResult<T>> onResult;
        private final FutureTask<T> task;
        private final AtomicReference<Double> undelivered = new AtomicReference<>();
        private volatile boolean cancelled;

        Run(Job<T> job, DoubleConsumer onProgress, Consumer<JobResult<T>> onResult) {
            this.onProgress = onProgress;
            this.onResult = onResult;
            this.task = new FutureTask<>(() -> {
                stopIfCancelled();
                return job.run(this);
            });
        }

        /** The task keeps whatever is thrown, errors of the machine too, so that nobody waits for ever. */
        @Override
        public void run() {
            task.run();
            running.remove(this);
            JobResult<T> result = result();
            delivery.execute(() -> onResult.accept(result));
        }

        private JobResult<T> result() {
            if (task.state() == FutureTask.State.SUCCESS) {
                return new JobResult.Done<>(task.resultNow());
            }
            Throwable cause = task.exceptionNow();
            return cancelled && cause instanceof CancellationException
                    ? new JobResult.Cancelled<>() : new JobResult.Failed<>(cause);
        }

        @Override
        public void report(long done, long total) {
            double fraction = total <= 0 ? UNKNOWN_FRACTION : Math.clamp((double) done / total, 0, 1);
            if (undelivered.getAndSet(fraction) == null) {
                delivery.execute(() -> onProgress.accept(undelivered.getAndSet(null)));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        /** A flag and no interrupt: an interrupt would close a file another part of the job is writing. */
        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
