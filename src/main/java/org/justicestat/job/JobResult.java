package org.justicestat.job;

/** How a job ended. */
public sealed interface JobResult<T> {

    /** It ran to its end, even where it was asked to stop and could not any more. */
    record Done<T>(T value) implements JobResult<T> {
    }

    /** It broke off. */
    record Failed<T>(Throwable cause) implements JobResult<T> {
    }

    /** It stopped because it was asked to. */
    record Cancelled<T>() implements JobResult<T> {
    }
}
