package org.justicestat.edit;

import org.justicestat.model.UserException;
import org.justicestat.rules.MonthReview;

/** A month that cannot be handed in or approved yet; the sentence says how much stands in the way. */
public final class MonthNotReadyException extends UserException {

    MonthNotReadyException(String key, MonthReview review, int count) {
        super(key, review.office().name(), review.month(), count);
    }
}
