package org.justicestat.view.entry;

import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;

/** A line of an entry sheet: the heading of a domain or the figures of one indicator. */
sealed interface EntryLine {

    /** Heading of the indicators below it. */
    record Section(Name domain, Progress progress) implements EntryLine {
    }

    /**
     * One indicator.
     *
     * @param slots  its places, one for each column of figures
     * @param beside what the sheet of a month shows beside the figure; absent on the sheet of a year
     */
    record Figures(Indicator indicator, List<Slot> slots, Optional<Beside> beside) implements EntryLine {

        public Figures {
            slots = List.copyOf(slots);
        }

        boolean isDue() {
            return slots.stream().anyMatch(Slot::due);
        }

        boolean isOpen() {
            return slots.stream().anyMatch(Slot::isOpen);
        }

        Progress progress() {
            List<Slot> expected = slots.stream().filter(Slot::isExpected).toList();
            return new Progress((int) expected.stream().filter(slot -> !slot.isOpen()).count(), expected.size());
        }
    }

    /** @param yearToDate January to the month of the sheet against the same months of last year, like for like */
    record Beside(Outcome previous, Outcome lastYear, Comparison yearToDate) {
    }

    /** How many of the figures that are owed are there. */
    record Progress(int present, int expected) {

        static final Progress NONE = new Progress(0, 0);

        Progress plus(Progress other) {
            return new Progress(present + other.present, expected + other.expected);
        }

        /** From 0 to 1; nothing owed is all done. */
        double fraction() {
            return expected == 0 ? 1 : (double) present / expected;
        }
    }
}
