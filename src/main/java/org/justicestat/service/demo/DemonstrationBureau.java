package org.justicestat.service.demo;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.model.Catalogue;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Figure;
import org.justicestat.model.Month;
import org.justicestat.model.OfficeTree;

/**
 * Makes up the figures of a fictional bureau: everything that its offices owe, by each indicator's own frequency, plausible in
 * level, season and trend, and true to every error rule of the standard catalogue for each month, cumulation and year. Some
 * cells are not applicable or estimated, with the reason. The same seed gives the same figures on every machine.
 */
public final class DemonstrationBureau {

    private final Catalogue catalogue;
    private final OfficeTree offices;
    private final DutyRoster duties;

    /** @param catalogue the standard one; an indicator that somebody owes must be known there */
    public DemonstrationBureau(Catalogue catalogue, OfficeTree offices, DutyRoster duties) {
        this.catalogue = catalogue;
        this.offices = offices;
        this.duties = duties;
    }

    /**
     * By month, by office in the order of the tree, each figure after those it is made of.
     *
     * @throws IllegalArgumentException if the last year lies before the first
     */
    public List<Figure> figures(int firstYear, int lastYear, long seed) {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("years " + firstYear + " to " + lastYear);
        }
        DemonstrationModel model = new DemonstrationModel(catalogue, duties, seed);
        List<DemonstrationOffice> drawing = offices.all().stream().map(office -> new DemonstrationOffice(office, model)).toList();
        List<Figure> figures = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (int month = 1; month <= 12; month++) {
                Month now = new Month(year, month);
                drawing.forEach(office -> office.addMonth(now, figures));
            }
        }
        return figures;
    }
}
