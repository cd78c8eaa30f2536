package org.justicestat.model;

import java.util.Objects;

/** Everything a statistic, a check or a report needs of a ledger, at one moment. */
public record Snapshot(Catalogue catalogue, OfficeTree offices, DutyRoster duties, FigureSet figures, MonthStates months,
        Explanations explanations, Revisions revisions) {

    public Snapshot {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(offices, "offices");
        Objects.requireNonNull(duties, "duties");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(explanations, "explanations");
        Objects.requireNonNull(revisions, "revisions");
    }

    /** Every month is a draft, and nothing is explained or revised. */
    public Snapshot(Catalogue catalogue, OfficeTree offices, DutyRoster duties, FigureSet figures) {
        this(catalogue, offices, duties, figures, MonthStates.EMPTY, Explanations.EMPTY, Revisions.NONE);
    }

    public Snapshot withFigures(FigureSet newer) {
        return new Snapshot(catalogue, offices, duties, newer, months, explanations, revisions);
    }

    public Snapshot withMonths(MonthStates newer) {
        return new Snapshot(catalogue, offices, duties, figures, newer, explanations, revisions);
    }

    public Snapshot withExplanations(Explanations newer) {
        return new Snapshot(catalogue, offices, duties, figures, months, newer, revisions);
    }

    public Snapshot withRevisions(Revisions newer) {
        return new Snapshot(catalogue, offices, duties, figures, months, explanations, newer);
    }
}
