package org.justicestat.view.checks;

import java.time.ZoneId;
import org.justicestat.model.MonthState;
import org.justicestat.rules.MonthReview;
import org.justicestat.store.EditRecord;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.text.TimeText;

/** Where a month stands, and what to do next, in words. */
final class MonthWords {

    private final Messages messages;
    private final TimeText times;

    MonthWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.times = new TimeText(zone);
    }

    String title(MonthStatus month) {
        return messages.get("checks.month.title", month.review().office().name(),
                new PeriodText(messages).full(month.review().month()));
    }

    String state(MonthStatus month) {
        return messages.get("months.state." + month.state());
    }

    /** What stands in the way of the next step, or that nothing does. */
    String next(MonthStatus month) {
        if (!month.isUsed()) {
            return messages.get("checks.month.unused");
        }
        MonthReview review = month.review();
        int missing = month.state() == MonthState.DRAFT ? review.missing().size() : 0;
        return switch (month.state()) {
            case DRAFT, SUBMITTED -> {
                if (!review.isSound()) {
                    yield messages.get("checks.month.open", review.errors().size(), review.unexplained().size(), missing);
                }
                yield missing > 0 ? messages.get("checks.month.missing", missing)
                        : messages.get("checks.month.ready." + month.state());
            }
            case APPROVED, LOCKED -> messages.get("checks.month.ready." + month.state());
        };
    }

    /** Who brought it here, and why if he said so; empty where nobody did anything yet. */
    String last(MonthStatus month) {
        return month.lastStep().map(step -> last(month.state(), step)).orElse("");
    }

    private String last(MonthState state, EditRecord step) {
        String who = messages.get("checks.month.by." + state, name(step), times.of(step.at()));
        return step.reason().isEmpty() ? who : messages.get("checks.month.reason", who, step.reason());
    }

    private static String name(EditRecord step) {
        return step.actor().name().isEmpty() ? step.actor().osUser() : step.actor().name();
    }
}
