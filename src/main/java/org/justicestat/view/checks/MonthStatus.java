package org.justicestat.view.checks;

import java.util.List;
import java.util.Optional;
import org.justicestat.edit.MonthEdit;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.MonthReview;
import org.justicestat.store.EditRecord;

/**
 * How far the month at hand has come at the office at hand, and what stands between it and the next step.
 *
 * @param isUsed   whether the office owes or has anything in the month; else there is nothing to hand in
 * @param lastStep who brought it here, when and why; absent where nobody ever did anything with it
 */
record MonthStatus(MonthReview review, MonthState state, boolean isUsed, Optional<EditRecord> lastStep) {

    /** What the state offers, the usual first. */
    List<MonthStep> steps() {
        if (!isUsed) {
            return List.of();
        }
        return switch (state) {
            case DRAFT -> List.of(MonthStep.SUBMIT);
            case SUBMITTED -> List.of(MonthStep.APPROVE, MonthStep.RETURN);
            case APPROVED -> List.of(MonthStep.LOCK, MonthStep.RETURN);
            case LOCKED -> List.of();
        };
    }

    /** Whether nothing has to be mended or explained before the step. */
    boolean isReadyFor(MonthStep step) {
        return switch (step) {
            case SUBMIT, APPROVE -> review.isSound();
            case LOCK, RETURN -> true;
        };
    }

    boolean needsReason(MonthStep step) {
        return step == MonthStep.RETURN || step == MonthStep.SUBMIT && !review.missing().isEmpty();
    }

    /** @throws org.justicestat.model.UserException if the month is to be sent back without a reason */
    MonthEdit edit(MonthStep step, String reason) {
        List<OfficeMonth> sheet = List.of(new OfficeMonth(review.office().code(), review.month()));
        return switch (step) {
            case SUBMIT -> MonthEdit.submit(sheet, reason);
            case APPROVE -> MonthEdit.approve(sheet);
            case LOCK -> MonthEdit.lock(sheet);
            case RETURN -> MonthEdit.sendBack(sheet, state, reason);
        };
    }
}
