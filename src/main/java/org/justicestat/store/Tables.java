package org.justicestat.store;

import org.justicestat.model.Catalogue;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.FigureSet;
import org.justicestat.model.MonthStates;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Revisions;
import org.justicestat.model.Snapshot;

/** The tables of one connection, and the directory of its row ids. */
final class Tables {

    final Session session;
    final CatalogueTable catalogue;
    final OfficeTable offices;
    final DutyTable duties;
    final SettingTable settings;
    final FigureTable figures;
    final EditLog edits;
    final MonthTable months;
    final ExplanationTable explanations;
    final PendingTable pending;
    private Directory directory;
    private MonthStates monthStates;

    Tables(Session session) {
        this.session = session;
        this.catalogue = new CatalogueTable(session);
        this.offices = new OfficeTable(session);
        this.duties = new DutyTable(session);
        this.settings = new SettingTable(session);
        this.figures = new FigureTable(session);
        this.edits = new EditLog(session);
        this.months = new MonthTable(session);
        this.explanations = new ExplanationTable(session);
        this.pending = new PendingTable(session);
    }

    Directory directory() {
        if (directory == null) {
            directory = new Directory(offices.offices(), catalogue.indicators());
        }
        return directory;
    }

    /** Kept, so that the write of a figure need not ask the file. */
    MonthStates months() {
        if (monthStates == null) {
            monthStates = months.states(directory());
        }
        return monthStates;
    }

    /** To be called whenever months may have changed. */
    void forgetMonths() {
        monthStates = null;
    }

    /** To be called whenever offices or indicators may have changed. */
    void forgetDirectory() {
        directory = null;
        monthStates = null;
    }

    Snapshot snapshot(Years years) {
        Catalogue indicators = new Catalogue(directory().indicators(), catalogue.rules(), catalogue.breaks(),
                catalogue.retirements());
        OfficeTree tree = new OfficeTree(directory().offices());
        FigureSet.Builder read = FigureSet.builder();
        directory().officeIds().forEach(office -> figures.read(office, directory(), years, read));
        return new Snapshot(indicators, tree, new DutyRoster(duties.duties(), indicators), read.build(), months(),
                explanations.all(directory()), revisions(), audit().origin());
    }

    FigureSet figures(String office) {
        FigureSet.Builder read = FigureSet.builder();
        directory().office(office).ifPresent(entry ->
                figures.read(new Directory.Entry<>(entry.id(), office), directory(), Years.ALL, read));
        return read.build();
    }

    Revisions revisions() {
        return new Revisions(audit().revisions(directory()).stream().flatMap(entry -> entry.revision().stream()).toList());
    }

    AuditLog audit() {
        return new AuditLog(session);
    }
}
