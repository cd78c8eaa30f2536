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

    /** Hands on the value, where there is one. */
    default void ifDone(Consumer<? super T> taker) {
        if (this instanceof Done<T>(T value)) {
            taker.accept(value);
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
