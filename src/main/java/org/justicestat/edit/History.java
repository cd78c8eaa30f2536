package org.justicestat.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.justicestat.model.Cell;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.UserException;
import org.justicestat.store.Actor;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Change;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.EditKind;
import org.justicestat.store.EditRecord;
import org.justicestat.store.Explained;
import org.justicestat.store.LedgerFile;
import org.justicestat.store.Subject;
import org.justicestat.store.WriteTransaction;

/**
 * The only way to change a ledger: an edit is done whole, in one transaction with its audit entries, or not at all.
 * Nothing is ever rewritten: undo is an edit that puts back what stood before, at any depth, and survives closing the file.
 */
public final class History {

    /** From this size on the statistics of the tables are renewed at once, so that the next read is planned well. */
    private static final int LARGE = 10_000;

    private final LedgerFile ledger;
    private final Actor who;
    private final Clock clock;

    /** @param clock gives the time of an edit; its zone does not matter */
    public History(LedgerFile ledger, Actor who, Clock clock) {
        this.ledger = ledger;
        this.who = who;
        this.clock = clock;
    }

    /**
     * Does the edit.
     *
     * @throws FigureRefusedException if a figure cannot stand where it is put
     * @throws MonthClosedException   if its month is not open for it
     * @throws MonthNotReadyException if a month is to be handed in or approved and is not ready for it
     * @throws UserException          if the edit names an unknown office or indicator, or additions do not fit the catalogue
     * @throws org.justicestat.store.LedgerException if the disk is full or fails
     */
    public Applied apply(Edit edit) {
        Applied applied = ledger.inTransaction(transaction -> switch (edit) {
            case FigureEdit figures -> apply(figures, transaction);
            case CatalogueEdit additions -> apply(additions, transaction);
            case AmendmentEdit amendments -> apply(amendments, transaction);
            case SettingEdit setting -> apply(setting, transaction);
            case RestoreEdit restore -> apply(restore, transaction);
            case MonthEdit months -> write(new Months(transaction).steps(months), EditKind.MONTH, months.reason(), transaction);
            case ExplanationEdit explanation -> apply(explanation, transaction);
            case EditionEdit edition -> apply(edition, transaction);
        });
        return analysed(applied);
    }

    private Applied analysed(Applied applied) {
        if (applied.changes().size() >= LARGE) {
            ledger.analyse();
        }
        return applied;
    }

    private Applied apply(FigureEdit edit, WriteTransaction transaction) {
        Admission admission = new Admission(transaction::office, transaction::indicator);
        Months months = new Months(transaction);
        List<Change> changes = new ArrayList<>();
        for (CellWrite write : edit.writes()) {
            Optional<UserException> refusal = admission.refusal(write);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            Optional<Cell> before = transaction.cell(write.key());
            Optional<Cell> after = write.cell().map(cell -> atScale(cell, write, transaction));
            if (!before.equals(after)) {
                months.requireOpen(write.key(), edit.kind());
                changes.add(new CellChange(write.key(), before, after));
            }
        }
        return write(changes, edit.kind(), edit.reason(), transaction);
    }

    /** The cell as it will be read back, so that an equal one is known to be the same. */
    private static Cell atScale(Cell cell, CellWrite write, WriteTransaction transaction) {
        Indicator indicator = transaction.indicator(write.key().indicator()).orElseThrow();
        return new Cell(cell.value().map(indicator.quantity()::atScale), cell.state(), cell.note());
    }

    private Applied apply(SettingEdit edit, WriteTransaction transaction) {
        Optional<String> before = transaction.setting(edit.key());
        if (before.equals(edit.value())) {
            return Applied.NOTHING;
        }
        Subject subject = new Subject(Subject.Kind.SETTING, edit.key());
        return write(List.of(new TextChange(subject, before, edit.value())), EditKind.SETTING, edit.reason(), transaction);
    }

    private Applied apply(ExplanationEdit edit, WriteTransaction transaction) {
        FindingKey finding = edit.finding();
        if (transaction.office(finding.office()).isEmpty()) {
            throw new UserException("office.unknown", finding.office());
        }
        Optional<Explained> before = transaction.explanation(finding)
                .map(said -> new Explained(said.text(), said.numbers()));
        List<Change> changes = before.equals(edit.words()) ? List.of()
                : List.of(new ExplanationChange(finding, before, edit.words()));
        return write(changes, EditKind.EXPLANATION, edit.reason(), transaction);
    }

    private Applied apply(EditionEdit edit, WriteTransaction transaction) {
        if (transaction.setting(edit.key()).isPresent()) {
            throw new UserException("edit.edition.exists", edit.year(), edit.number());
        }
        return write(List.of(added(edit.key(), edit.content()),
                added(EditionEdit.documentKey(edit.year(), edit.number()), edit.document())), EditKind.EDITION,
                edit.reason(), transaction);
    }

    private static TextChange added(String settingKey, String value) {
        return new TextChange(new Subject(Subject.Kind.SETTING, settingKey), Optional.empty(), Optional.of(value));
    }

    private Applied apply(RestoreEdit edit, WriteTransaction transaction) {
        Subject subject = new Subject(Subject.Kind.RESTORE, edit.backupName());
        return write(List.of(new TextChange(subject, Optional.empty(), Optional.of(edit.backupName()))),
                EditKind.RESTORE, edit.reason(), transaction);
    }

    private Applied write(List<Change> changes, EditKind kind, String reason, WriteTransaction transaction) {
        if (changes.isEmpty()) {
            return Applied.NOTHING;
        }
        EditRecord record = transaction.begin(clock.instant(), who, kind, reason, OptionalLong.empty());
        for (Change change : changes) {
            transaction.write(record, change, OptionalLong.empty());
        }
        return new Applied(Optional.of(record), changes);
    }

    private Applied apply(AmendmentEdit edit, WriteTransaction transaction) {
        List<TextChange> changes = AmendmentPlan.of(edit, transaction);
        if (changes.isEmpty()) {
            return Applied.NOTHING;
        }
        EditRecord record = transaction.begin(clock.instant(), who, EditKind.AMENDMENT, edit.reason(), OptionalLong.empty());
        List<Written> written = changes.stream().map(change -> new Written(change, OptionalLong.empty())).toList();
        return new Applied(Optional.of(record), write(record, written, transaction));
    }

    /** A change and the number of the entry it takes back. */
    private record Written(Change change, OptionalLong undoes) {
    }

    /** Definitions first, since they say at what scale figures stand; then the figures, then those that follow a new scale. */
    private static List<Change> write(EditRecord record, List<Written> changes, WriteTransaction transaction) {
        List<Change> done = new ArrayList<>();
        Rescaling rescaling = new Rescaling(transaction);
        boolean amended = false;
        for (Written written : changes) {
            if (written.change() instanceof TextChange text) {
                rescaling.around(text, () -> transaction.write(record, text, written.undoes()));
                amended |= CatalogueCheck.concerns(text);
                done.add(text);
            }
        }
        if (amended) {
            CatalogueCheck.check(transaction);
        }
        for (Written written : changes) {
            if (written.change() instanceof CellChange cell) {
                transaction.write(record, cell, written.undoes());
                rescaling.done(cell.key());
                done.add(cell);
            }
        }
        for (CellChange cell : rescaling.changes()) {
            transaction.write(record, cell, OptionalLong.empty());
            done.add(cell);
        }
        return done;
    }

    private Applied apply(CatalogueEdit edit, WriteTransaction transaction) {
        if (edit.isEmpty()) {
            return Applied.NOTHING;
        }
        CatalogueCheck.check(edit, transaction);
        EditRecord record = transaction.begin(clock.instant(), who, EditKind.CATALOGUE, edit.reason(), OptionalLong.empty());
        edit.indicators().forEach(indicator -> transaction.add(record, indicator));
        edit.rules().forEach(rule -> transaction.add(record, rule));
        transaction.add(record, edit.offices());
        edit.duties().forEach(duty -> transaction.add(record, duty));
        edit.breaks().forEach(change -> transaction.add(record, change));
        return new Applied(Optional.of(record), List.of());
    }

    /**
     * Takes back the last edit of figures or settings that stands.
     *
     * @return empty if there is none
     * @throws ChangedSinceException if something of it was changed since by what undo does not go through
     * @throws MonthClosedException  if a month of it is no draft any more
     */
    public Optional<Applied> undo() {
        return takeBack(WriteTransaction::undoable, EditKind.UNDO);
    }

    /**
     * Takes back one edit of figures or settings, wherever it stands in the history.
     *
     * @return empty if it was taken back already
     * @throws ChangedSinceException    if something of it was changed since
     * @throws MonthClosedException     if a month of it is no draft any more
     * @throws IllegalArgumentException if there is no such edit, or undo does not go through it
     */
    public Optional<Applied> undo(long editId) {
        return takeBack(transaction -> transaction.edit(editId).filter(History::isUndoable)
                .map(edit -> Optional.of(edit).filter(transaction::stands))
                .orElseThrow(() -> new IllegalArgumentException("cannot be undone: edit " + editId)), EditKind.UNDO);
    }

    private static boolean isUndoable(EditRecord edit) {
        return switch (edit.kind()) {
            case ENTRY, IMPORT, SETTING, AMENDMENT -> true;
            case CATALOGUE, RESTORE, MONTH, EXPLANATION, REVISION, EDITION, UNDO, REDO -> false;
        };
    }

    /**
     * Does again what the last undo took back.
     *
     * @return empty if nothing was taken back, or something new was done since
     * @throws MonthClosedException if a month of it is no draft any more
     */
    public Optional<Applied> redo() {
        return takeBack(WriteTransaction::redoable, EditKind.REDO);
    }

    /** Finds the edit to take back. */
    private interface Choice {
        Optional<EditRecord> in(WriteTransaction transaction);
    }

    private Optional<Applied> takeBack(Choice choice, EditKind kind) {
        Optional<Applied> applied = ledger.inTransaction(
                transaction -> choice.in(transaction).map(edit -> takeBack(edit, kind, transaction)));
        applied.ifPresent(this::analysed);
        return applied;
    }

    private Applied takeBack(EditRecord edit, EditKind kind, WriteTransaction transaction) {
        List<AuditEntry> entries = transaction.entriesOf(edit).reversed();
        Months months = new Months(transaction);
        entries.forEach(entry -> months.requireUndoable(entry.change()));
        transaction.changedSince(entries).ifPresent(entry -> {
            throw new ChangedSinceException(entry.change());
        });
        EditRecord record = transaction.begin(clock.instant(), who, kind, edit.reason(), OptionalLong.of(edit.id()));
        List<Written> inverses = entries.stream()
                .map(entry -> new Written(entry.change().inverse(), OptionalLong.of(entry.seq()))).toList();
        return new Applied(Optional.of(record), write(record, inverses, transaction));
    }
}
