package org.justicestat.job;

import java.util.function.Consumer;
import java.util.function.Function;

/** How a job ended. */
public sealed interface JobResult<T> {

    /** The same end with another value, where it has one. */
    default <R> JobResult<R> map(Function<T, R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Failed<T>(Throwable cause) -> new Failed<>(cause);
            case Cancelled<T>() -> new Cancelled<>();
        };
    }

    /** Hands on the value or the cause. Of a job that was asked to stop there is nothing to tell. */
    default void tell(Consumer<? super T> onDone, Consumer<? super Throwable> onFailure) {
        switch (this) {
            case Done<T>(T value) -> onDone.accept(value);
            case Failed<T>(Throwable cause) -> onFailure.accept(cause);
            case Cancelled<T>() -> { }
        }
    }

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
