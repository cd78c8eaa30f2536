package org.justicestat.edit;

import org.justicestat.model.UserException;
import org.justicestat.rules.MonthReview;

/** A month that cannot be handed in or approved yet; the review tells all that stands in the way. */
public final class MonthNotReadyException extends UserException {

    private final transient MonthReview review;

    MonthNotReadyException(String key, MonthReview review, int count) {
        super(key, review.office().name(), review.month(), count);
        this.review = review;
    }

    public MonthReview review() {
        return review;
    }
}
