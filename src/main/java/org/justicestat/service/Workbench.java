package org.justicestat.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.justicestat.edit.Applied;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.Edit;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.exchange.EntryForm;
import org.justicestat.exchange.FigureImport;
import org.justicestat.exchange.FormPdf;
import org.justicestat.exchange.FormWorkbook;
import org.justicestat.exchange.ImportPreview;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.PendingInput;
import org.justicestat.model.Period;
import org.justicestat.model.Revisions;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.MonthReview;
import org.justicestat.rules.RuleCheck;
import org.justicestat.rules.SheetProgress;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Backup;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.EditKind;
import org.justicestat.store.EditRecord;
import org.justicestat.store.LedgerFile;
import org.justicestat.text.Messages;

/**
 * An open ledger with what is done with it: its snapshot in memory, checks, edits, import, the report. A screen or a command
 * asks here. Safe for several threads; everything that reads or writes a file takes its time and belongs in a job.
 */
public final class Workbench implements AutoCloseable {

    /** How long to wait for another writer to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** From so many changed figures on it costs less to read the office again. */
    private static final int FEW = 100;

    private final LedgerFile ledger;
    private final History history;
    private volatile Snapshot snapshot;
    private volatile Runnable amended = () -> { };

    private Workbench(LedgerFile ledger, History history) {
        this.ledger = ledger;
        this.history = history;
    }

    /** @throws org.justicestat.store.LedgerException that says what is in the way */
    public static Workbench open(Path file, Access access, Actor actor, Clock clock) {
        LedgerFile ledger = LedgerFile.open(file, access, PATIENCE);
        return new Workbench(ledger, new History(ledger, actor, clock));
    }

    public Path file() {
        return ledger.path();
    }

    public boolean isReadOnly() {
        return ledger.access() == Access.READ;
    }

    public LedgerFile ledger() {
        return ledger;
    }

    /** The ledger as it was read last; read whole at the first call, and in part after each edit made here. */
    public Snapshot snapshot() {
        Snapshot current = snapshot;
        if (current == null) {
            current = ledger.snapshot();
            snapshot = current;
        }
        return current;
    }

    public String bureauName(Language language) {
        return snapshot().offices().root().name().in(language);
    }

    public CheckReport check(Period period, Office office) {
        return new RuleCheck(snapshot()).check(period, office);
    }

    public Applied apply(Edit edit) {
        return renewed(history.apply(edit));
    }

    public Optional<Applied> undo() {
        return history.undo().map(this::renewed);
    }

    /** Takes back one edit, wherever it stands; empty if it was taken back already. */
    public Optional<Applied> undo(long editId) {
        return history.undo(editId).map(this::renewed);
    }

    public Optional<Applied> redo() {
        return history.redo().map(this::renewed);
    }

    /**
     * Has something done after each change of the catalogue, the offices or the duties made here, in whatever way: by then the
     * snapshot is another, and what holds an indicator or office of the old one is to ask again.
     *
     * @param listener is called on the thread that made the change; takes the place of the one before
     */
    public void whenAmended(Runnable listener) {
        amended = listener;
    }

    private Applied renewed(Applied applied) {
        Snapshot before = snapshot;
        if (before == null || applied.isNothing() || applied.touchesSettingsOnly()) {
            return applied;
        }
        if (applied.touchesMonths()) {
            snapshot = before.withMonths(ledger.months());
            return applied;
        }
        if (applied.touchesExplanations()) {
            snapshot = before.withExplanations(ledger.explanations());
            return applied;
        }
        if (applied.figures().isEmpty() || applied.figures().size() < applied.changes().size()) {
            snapshot = ledger.snapshot();
            if (applied.touchesCatalogue()) {
                amended.run();
            }
            return applied;
        }
        Snapshot newer = before.withFigures(renewed(before, applied));
        boolean isRevision = applied.edit().filter(edit -> edit.kind() == EditKind.REVISION).isPresent();
        snapshot = isRevision ? newer.withRevisions(new Revisions(
                revisions().stream().flatMap(entry -> entry.revision().stream()).toList())) : newer;
        return applied;
    }

    /** A few figures are put into the set that is there; where many changed, their offices are read again. */
    private FigureSet renewed(Snapshot before, Applied applied) {
        FigureSet figures = before.figures();
        if (applied.figures().size() <= FEW) {
            for (CellChange change : applied.figures()) {
                FigureKey key = change.key();
                figures = figures.withCell(key.office(), before.catalogue().get(key.indicator()), key.period(), change.after());
            }
            return figures;
        }
        for (String office : applied.offices()) {
            figures = figures.withOffice(office, ledger.figures(office));
        }
        return figures;
    }

    /** What was typed into cells and is no figure, as it was when the ledger was closed or the computer failed. */
    public List<PendingInput> pendingInputs() {
        return ledger.pendingInputs();
    }

    /** Keeps what was typed until it is dropped or the cell gets a figure; it survives a power cut. */
    public void keepPending(PendingInput input) {
        ledger.keepPending(input);
    }

    public void dropPending(FigureKey place) {
        ledger.dropPending(place);
    }

    /** What stands between each of the sheets and its submission, in the order of the months. */
    public List<MonthReview> reviews(Collection<SheetProgress> sheets) {
        Snapshot current = snapshot();
        Map<Month, List<Office>> byMonth = new TreeMap<>();
        sheets.forEach(sheet -> byMonth.computeIfAbsent(sheet.month(), month -> new ArrayList<>()).add(sheet.office()));
        return byMonth.entrySet().stream()
                .flatMap(month -> MonthReview.of(current, month.getValue(), month.getKey()).values().stream()).toList();
    }

    /** Every change of a figure of a locked month (订正), first to last. */
    public List<AuditEntry> revisions() {
        return ledger.revisions();
    }

    /** What a file would change; nothing is written. */
    public ImportPreview previewImport(Path file, boolean replaces) {
        return FigureImport.preview(file, snapshot(), replaces);
    }

    /**
     * Writes what a preview showed, as one edit.
     *
     * @throws org.justicestat.model.RejectedInputException if anything in the file was rejected
     */
    public Applied importFigures(ImportPreview preview) {
        List<CellWrite> writes = preview.toWrite().stream()
                .map(figure -> CellWrite.put(figure.key(), figure.cell())).toList();
        return apply(FigureEdit.importing(writes, preview.file()));
    }

    /**
     * What an office is asked for a period.
     *
     * @param filled whether the figures of the ledger stand in it already
     * @throws org.justicestat.model.UserException if the office is asked for nothing in the period
     */
    public EntryForm form(Office office, Period period, boolean filled) {
        return FormComposition.of(snapshot(), office, period, filled);
    }

    /**
     * Writes a form: where the name ends in .pdf for paper, else as a protected workbook, which filled in is imported like any
     * file of figures.
     */
    public void writeForm(EntryForm form, Messages messages, Path out) {
        if (String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            FormPdf.write(form, messages, out);
        } else {
            FormWorkbook.write(form, messages, out);
        }
    }

    /** The annual reports that are or were made from the ledger. */
    public AnnualReports reports() {
        return new AnnualReports(this);
    }

    /** When the ledger was last changed, which is the age of everything made from it. */
    public Instant lastChange() {
        return ledger.lastChange().map(EditRecord::at).orElse(Instant.EPOCH);
    }

    /** A checked copy, also while the ledger is in use. */
    public void backup(Path out) {
        Backup.write(ledger, out);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
