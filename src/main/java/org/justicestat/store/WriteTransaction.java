package org.justicestat.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Explanation;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.MonthStates;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;

/**
 * What can be done to a ledger within one transaction. Everything written is written together with its audit entry.
 * It is made for the edit package alone and ends with the transaction.
 */
public final class WriteTransaction {

    private final Tables tables;
    private final AuditLog audit;

    WriteTransaction(Tables tables) {
        this.tables = tables;
        this.audit = new AuditLog(tables.session);
    }

    public Catalogue catalogue() {
        return new Catalogue(tables.directory().indicators(), tables.catalogue.rules(), tables.catalogue.breaks(),
                tables.catalogue.retirements());
    }

    public Optional<Indicator> indicator(String code) {
        return tables.directory().indicator(code).map(Directory.Entry::item);
    }

    public Optional<Office> office(String code) {
        return tables.directory().office(code).map(Directory.Entry::item);
    }

    /** In the order of the ledger. */
    public List<Office> offices() {
        return tables.directory().offices();
    }

    /** The figures of the indicator at all offices, in the order of the ledger. */
    public List<Figure> figures(Indicator indicator) {
        FigureSet.Builder read = FigureSet.builder();
        tables.directory().officeIds().forEach(office -> tables.figures.read(office, tables.directory(), Years.ALL, read));
        FigureSet all = read.build();
        return all.figures().filter(figure -> figure.key().indicator().equals(indicator.code())).toList();
    }

    public List<Duty> duties() {
        return tables.duties.duties();
    }

    public Optional<String> setting(String key) {
        return tables.settings.get(key);
    }

    public MonthStates months() {
        return tables.months();
    }

    public Optional<Explanation> explanation(FindingKey finding) {
        return tables.directory().office(finding.office())
                .flatMap(office -> tables.explanations.get(office.id(), finding));
    }

    /** The ledger as it stands within this transaction, with the figures of some calendar years. */
    public Snapshot snapshot(int firstYearInclusive, int lastYearInclusive) {
        return tables.snapshot(new Years(firstYearInclusive, lastYearInclusive));
    }

    /** @throws org.justicestat.model.UserException if the ledger has no such office or indicator */
    public Optional<Cell> cell(FigureKey key) {
        return tables.figures.cell(place(key));
    }

    /** The last edit that can be taken back and still stands. */
    public Optional<EditRecord> undoable() {
        return tables.edits.undoable();
    }

    /** The last undo that stands, unless something new was done since. */
    public Optional<EditRecord> redoable() {
        return tables.edits.redoable();
    }

    public Optional<EditRecord> edit(long id) {
        return tables.edits.get(id);
    }

    /** Whether the edit has not been taken back. */
    public boolean stands(EditRecord edit) {
        return tables.edits.stands(edit);
    }

    /** The entries of an edit, in the order they were made within each chain. */
    public List<AuditEntry> entriesOf(EditRecord edit) {
        return audit.entriesOf(edit.id(), tables.directory());
    }

    /** The first of the entries in whose place something else stands by now, edits and their undoing left out. */
    public Optional<AuditEntry> changedSince(List<AuditEntry> entries) {
        List<CellPlace> places = entries.stream().map(AuditEntry::change).filter(CellChange.class::isInstance)
                .map(change -> place(((CellChange) change).key())).toList();
        Standing standing = new Standing(places, tables.session);
        return entries.stream().filter(entry -> switch (entry.change()) {
            case CellChange cell -> !standing.isOf(place(cell.key()), entry.seq());
            case TextChange thing -> audit.standing(thing.subject(), Long.MAX_VALUE)
                    != audit.standing(thing.subject(), entry.seq());
            case MonthChange _, ExplanationChange _ -> throw new IllegalArgumentException("not undone: " + entry.change());
        }).findFirst();
    }

    /** Begins an edit, to which the entries that follow belong. */
    public EditRecord begin(Instant at, Actor actor, EditKind kind, String reason, OptionalLong undoes) {
        return tables.edits.add(at, actor, kind, reason, undoes);
    }

    /**
     * Writes what stands after the change, and its audit entry.
     *
     * @param undoes number of the entry in the same chain that this change takes back
     * @throws ArithmeticException      if a value has more decimals than its indicator or does not fit 64 bits
     * @throws org.justicestat.model.UserException if a thing of the catalogue is to go that the history of figures needs
     */
    public void write(EditRecord edit, Change change, OptionalLong undoes) {
        switch (change) {
            case CellChange cell -> writeCell(edit, cell, undoes);
            case TextChange thing -> writeText(edit, thing, undoes);
            case MonthChange month -> writeMonth(edit, month);
            case ExplanationChange explanation -> writeExplanation(edit, explanation);
        }
    }

    private void writeMonth(EditRecord edit, MonthChange change) {
        OfficeMonth sheet = change.sheet();
        long office = tables.directory().office(sheet.office()).orElseThrow().id();
        long seq = audit.append(edit, change, office, OptionalLong.empty());
        tables.months.put(office, sheet.month().key(), change.after(), seq);
        tables.forgetMonths();
    }

    private void writeExplanation(EditRecord edit, ExplanationChange change) {
        FindingKey finding = change.finding();
        long office = tables.directory().office(finding.office()).orElseThrow().id();
        long seq = audit.append(edit, change, office, OptionalLong.empty());
        change.after().ifPresentOrElse(words -> tables.explanations.put(office, finding, words, seq),
                () -> tables.explanations.remove(office, finding));
    }

    private void writeCell(EditRecord edit, CellChange change, OptionalLong undoes) {
        CellPlace place = place(change.key());
        CellChange atScale = new CellChange(change.key(), change.before().map(cell -> atScale(cell, place)),
                change.after().map(cell -> atScale(cell, place)));
        long seq = audit.append(edit, atScale, place, undoes);
        if (edit.kind() == EditKind.REVISION) {
            tables.figures.revise(place, seq);
        }
        change.after().ifPresentOrElse(cell -> tables.figures.put(place, cell, seq), () -> tables.figures.remove(place));
    }

    /** An entry is read back at the scale its indicator has now, and hashed as it is read. */
    private static Cell atScale(Cell cell, CellPlace place) {
        return new Cell(cell.value().map(value -> value.setScale(place.decimals())), cell.state(), cell.note());
    }

    private void writeText(EditRecord edit, TextChange change, OptionalLong undoes) {
        String code = change.subject().code();
        switch (change.subject().kind()) {
            case SETTING -> change.after().ifPresentOrElse(
                    value -> tables.settings.put(code, value), () -> tables.settings.remove(code));
            case RESTORE -> { }
            default -> new CatalogueRows(tables).put(change.subject(), change.after());
        }
        audit.append(edit, change, AuditLog.LEDGER, undoes);
    }

    public void add(EditRecord edit, Indicator indicator) {
        tables.catalogue.add(indicator);
        tables.forgetDirectory();
        added(edit, AuditText.subject(indicator), AuditText.of(indicator));
    }

    public void add(EditRecord edit, Rule rule) {
        tables.catalogue.add(rule);
        added(edit, AuditText.subject(rule), AuditText.of(rule));
    }

    /** Adds offices; a parent may stand after its children. */
    public void add(EditRecord edit, List<Office> offices) {
        offices.forEach(tables.offices::add);
        offices.forEach(tables.offices::place);
        tables.forgetDirectory();
        offices.forEach(office -> added(edit, AuditText.subject(office), AuditText.of(office)));
    }

    public void add(EditRecord edit, Duty duty) {
        tables.duties.add(duty, tables.directory().office(duty.office()).orElseThrow().id());
        added(edit, AuditText.subject(duty), AuditText.of(duty));
    }

    public void add(EditRecord edit, DefinitionBreak change) {
        tables.catalogue.add(change, tables.directory().indicator(change.indicator()).orElseThrow().id());
        added(edit, AuditText.subject(change), AuditText.of(change));
    }

    private void added(EditRecord edit, Subject subject, String words) {
        audit.append(edit, new TextChange(subject, Optional.empty(), Optional.of(words)), AuditLog.LEDGER,
                OptionalLong.empty());
    }

    private CellPlace place(FigureKey key) {
        return CellPlace.of(key, tables.directory());
    }
}
