package org.justicestat.store;

import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FindingKey;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;

/** What stood in one place before and after; absence before is an addition, absence after a removal. */
public sealed interface Change {

    /** A figure; absence is a missing figure. */
    record CellChange(FigureKey key, Optional<Cell> before, Optional<Cell> after) implements Change {

        public CellChange {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public CellChange inverse() {
            return new CellChange(key, after, before);
        }
    }

    /** A thing of the ledger itself, in words. */
    record TextChange(Subject subject, Optional<String> before, Optional<String> after) implements Change {

        public TextChange {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public TextChange inverse() {
            return new TextChange(subject, after, before);
        }
    }

    /** How far the month of an office has come. */
    record MonthChange(OfficeMonth sheet, MonthState before, MonthState after) implements Change {

        public MonthChange {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public MonthChange inverse() {
            return new MonthChange(sheet, after, before);
        }
    }

    /** Why a warning is no mistake. */
    record ExplanationChange(FindingKey finding, Optional<Explained> before, Optional<Explained> after) implements Change {

        public ExplanationChange {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public ExplanationChange inverse() {
            return new ExplanationChange(finding, after, before);
        }
    }

    Change inverse();
}
