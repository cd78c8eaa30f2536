package org.justicestat.model;

import java.util.Objects;

/** Everything a statistic, a check or a report needs of a ledger, at one moment. */
public record Snapshot(Catalogue catalogue, OfficeTree offices, DutyRoster duties, FigureSet figures) {

    public Snapshot {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(offices, "offices");
        Objects.requireNonNull(duties, "duties");
        Objects.requireNonNull(figures, "figures");
    }

    public Snapshot withFigures(FigureSet newer) {
        return new Snapshot(catalogue, offices, duties, newer);
    }
}
