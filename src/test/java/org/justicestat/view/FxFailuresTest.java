package org.justicestat.view;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxFailuresTest {

    private final FxFailures failures = new FxFailures();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatTheWindowsThreadThrowsIsRethrownOnceWithTheOthersAttached() {
        failures.watch();
        Platform.runLater(() -> {
            throw new IllegalStateException("first");
        });
        Platform.runLater(() -> {
            throw new IllegalStateException("second");
        });
        assertThatThrownBy(failures::rethrow).isInstanceOf(AssertionError.class).hasMessageContaining("first")
                .hasSuppressedException(new IllegalStateException("second"));

        failures.watch();
        assertThatCode(failures::rethrow).doesNotThrowAnyException();
    }

    @Test
    void whatAnotherThreadLeavesUncaughtIsRethrown() throws InterruptedException {
        failures.watch();
        Thread worker = new Thread(() -> {
            throw new IllegalStateException("worker");
        });
        worker.start();
        worker.join();
        assertThatThrownBy(failures::rethrow).hasRootCauseMessage("worker");
    }
}
