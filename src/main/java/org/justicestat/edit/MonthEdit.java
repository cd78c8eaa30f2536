package org.justicestat.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.UserException;

/**
 * One step of the sheets of some offices and months, all from and to the same state, all or none. A month is submitted and
 * approved only with every error mended and every warning explained.
 *
 * @param reason of sending back, always; of a submission, where something due is missing; else it may be empty
 */
public record MonthEdit(List<OfficeMonth> sheets, MonthState from, MonthState to, String reason) implements Edit {

    /**
     * @throws UserException            if a month is to be sent back without a reason
     * @throws IllegalArgumentException if no step leads from the one state to the other
     */
    public MonthEdit {
        SequencedSet<OfficeMonth> once = new LinkedHashSet<>(sheets);
        sheets = List.copyOf(once);
        reason = reason.strip();
        if (!from.leadsTo(to)) {
            throw new IllegalArgumentException("no step from " + from + " to " + to);
        }
        if (to == MonthState.DRAFT && reason.isEmpty()) {
            throw new UserException("edit.month.returnReason");
        }
    }

    /** Hands the sheets in (提交). */
    public static MonthEdit submit(Collection<OfficeMonth> sheets, String reason) {
        return new MonthEdit(List.copyOf(sheets), MonthState.DRAFT, MonthState.SUBMITTED, reason);
    }

    /** Says that somebody else has looked at them (审核). */
    public static MonthEdit approve(Collection<OfficeMonth> sheets) {
        return new MonthEdit(List.copyOf(sheets), MonthState.SUBMITTED, MonthState.APPROVED, "");
    }

    /** Closes them for good (锁定). */
    public static MonthEdit lock(Collection<OfficeMonth> sheets) {
        return new MonthEdit(List.copyOf(sheets), MonthState.APPROVED, MonthState.LOCKED, "");
    }

    /** Makes drafts of them again (退回), of which the reason says why. */
    public static MonthEdit sendBack(Collection<OfficeMonth> sheets, MonthState from, String reason) {
        return new MonthEdit(List.copyOf(sheets), from, MonthState.DRAFT, reason);
    }
}
