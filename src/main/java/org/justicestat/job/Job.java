package org.justicestat.job;

/** Work that the user waits for. It runs off the window's thread and touches nothing of the window. */
@FunctionalInterface
public interface Job<T> {

    /**
     * @throws java.util.concurrent.CancellationException if it gave up because {@code progress} was cancelled
     * @throws Exception whatever else kept it from its result
     */
    T run(Progress progress) throws Exception;
}
