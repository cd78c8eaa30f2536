package org.justicestat.model;

import java.util.Objects;

/**
 * Everything a statistic, a check or a report needs of a ledger, at one moment.
 *
 * @param origin what tells the ledger from others and outlives every change, a new name of its bureau too; empty where there
 *               is no file
 */
public record Snapshot(Catalogue catalogue, OfficeTree offices, DutyRoster duties, FigureSet figures, MonthStates months,
        Explanations explanations, Revisions revisions, String origin) {

    public Snapshot {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(offices, "offices");
        Objects.requireNonNull(duties, "duties");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(explanations, "explanations");
        Objects.requireNonNull(revisions, "revisions");
        Objects.requireNonNull(origin, "origin");
    }

    /** Every month is a draft, and nothing is explained or revised. */
    public Snapshot(Catalogue catalogue, OfficeTree offices, DutyRoster duties, FigureSet figures) {
        this(catalogue, offices, duties, figures, MonthStates.EMPTY, Explanations.EMPTY, Revisions.NONE, "");
    }

    public Snapshot withFigures(FigureSet newer) {
        return new Snapshot(catalogue, offices, duties, newer, months, explanations, revisions, origin);
    }

    public Snapshot withMonths(MonthStates newer) {
        return new Snapshot(catalogue, offices, duties, figures, newer, explanations, revisions, origin);
    }

    public Snapshot withExplanations(Explanations newer) {
        return new Snapshot(catalogue, offices, duties, figures, months, newer, revisions, origin);
    }

    public Snapshot withRevisions(Revisions newer) {
        return new Snapshot(catalogue, offices, duties, figures, months, explanations, newer, origin);
    }
}
