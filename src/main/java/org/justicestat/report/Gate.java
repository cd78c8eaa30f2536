package org.justicestat.report;

import java.util.List;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;

/**
 * What keeps a report from being final: figures that are due and missing, and error rules that do not hold. Where nobody owes
 * anything nothing is missing, and the figures of the ledger are the figures printed.
 */
public record Gate(List<Finding> errors, List<MissingFigure> missing) {

    public Gate {
        errors = List.copyOf(errors);
        missing = List.copyOf(missing);
    }

    /** @param ofYear the check of the whole year at the office that reports */
    public static Gate of(CheckReport ofYear) {
        return new Gate(ofYear.errors(), ofYear.missing());
    }

    public boolean isOpen() {
        return errors.isEmpty() && missing.isEmpty();
    }
}
