package org.justicestat.view.entry;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.justicestat.job.Job;
import org.justicestat.job.LatestJob;

/**
 * Has a text judged while it is typed: at once whether it is a figure, and shortly after the last key, beside the window's
 * thread, what earlier years and the rules say of it. The newest text wins, and no key waits.
 */
final class LiveCheck {

    private static final Duration PAUSE = Duration.millis(120);

    private final EntryState state;
    private final Judge judge;
    private final LatestJob<Judgement> latest;
    private final Consumer<Throwable> onFailure;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    LiveCheck(EntryState state, LatestJob<Judgement> latest, Consumer<Throwable> onFailure) {
        this.state = state;
        this.judge = new Judge(state);
        this.latest = latest;
        this.onFailure = onFailure;
    }

    void typed(Spot spot, String text) {
        stop();
        state.judgementProperty().set(judge.atOnce(spot, text));
        pause.setOnFinished(_ -> judge.inFull(spot, text).ifPresent(this::ask));
        pause.playFromStart();
    }

    void ask(Job<Judgement> job) {
        latest.start(job, result -> result.tell(judgement -> state.judgementProperty().set(Optional.of(judgement)), onFailure));
    }

    /** Nothing is typed any more. */
    void end() {
        stop();
        state.judgementProperty().set(Optional.empty());
    }

    private void stop() {
        pause.stop();
        latest.cancel();
    }
}
