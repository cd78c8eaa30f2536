package org.justicestat.view;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Collects what is thrown on the window's thread, and uncaught on any other, between {@link #watch} and {@link #rethrow}: it then
 * fails the test during which it happened, and no later one.
 */
final class FxFailures {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private UncaughtExceptionHandler handlerOfWindow;
    private UncaughtExceptionHandler handlerOfOthers;

    void watch() {
        WaitForAsyncUtils.clearExceptions();
        handlerOfOthers = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            handlerOfWindow = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        });
    }

    /** @throws AssertionError with the first failure as its cause and the others attached, if there was one */
    void rethrow() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Thread.currentThread().setUncaughtExceptionHandler(handlerOfWindow));
        Thread.setDefaultUncaughtExceptionHandler(handlerOfOthers);
        WaitForAsyncUtils.clearExceptions();
        if (!failures.isEmpty()) {
            AssertionError error = new AssertionError("thrown outside the test's thread: " + failures.getFirst(),
                    failures.getFirst());
            failures.stream().skip(1).forEach(error::addSuppressed);
            failures.clear();
            throw error;
        }
    }
}
