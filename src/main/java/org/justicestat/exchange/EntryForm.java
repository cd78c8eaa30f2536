package org.justicestat.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.model.Cell;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * What one office is asked for one period, on paper or in Excel.
 *
 * @param bureau   name of the ledger's bureau
 * @param origin   of the ledger, by which a form finds it again; see {@link org.justicestat.model.Snapshot#origin}
 * @param sections by domain, in the order of the ledger
 */
public record EntryForm(Name bureau, String origin, Office office, Period period, List<Section> sections) {

    /** The lines of one domain. */
    public record Section(Name domain, List<Line> lines) {

        public Section {
            Objects.requireNonNull(domain, "domain");
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator. A computed rate is not asked for: what stands there is what its parts make.
     *
     * @param period   the indicator's own period that the form asks for
     * @param current  what the ledger holds; absent also where the form is to be filled from nothing
     * @param previous the period before; absent where there is none or it is last year's
     * @param lastYear the same period of last year
     */
    public record Line(Indicator indicator, Period period, Optional<Cell> current, Optional<Cell> previous,
            Optional<Cell> lastYear) {

        public Line {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(current, "current");
            Objects.requireNonNull(previous, "previous");
            Objects.requireNonNull(lastYear, "lastYear");
        }

        /** Whether the office fills it in. */
        public boolean isInput() {
            return !indicator.isComputed();
        }
    }

    public EntryForm {
        Objects.requireNonNull(bureau, "bureau");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(period, "period");
        sections = List.copyOf(sections);
    }

    public Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream());
    }

    /** Number of figures the office is asked for. */
    public int inputs() {
        return Math.toIntExact(lines().filter(Line::isInput).count());
    }
}
