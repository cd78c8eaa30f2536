package org.justicestat.app;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.dialog.Dialogs;

/** What no one caught is logged once and told once: while its dialog is open, others are logged only. */
final class UncaughtFailures implements Thread.UncaughtExceptionHandler {

    private final Supplier<Messages> messages;
    private final Dialogs dialogs;
    private final AtomicBoolean telling = new AtomicBoolean();

    UncaughtFailures(Supplier<Messages> messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        String sentence = new ErrorReporter(messages.get()).sentence(failure);
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(() -> tell(sentence));
        }
    }

    private void tell(String sentence) {
        try {
            dialogs.failure(sentence);
        } finally {
            telling.set(false);
        }
    }
}
