package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.justicestat.analysis.Aggregator;
import org.justicestat.edit.Admission;
import org.justicestat.edit.Applied;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.exchange.TypedFigure;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.MonthState;
import org.justicestat.model.PendingInput;
import org.justicestat.model.UserException;
import org.justicestat.rules.Finding;
import org.justicestat.service.Workbench;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.EditRecord;

/**
 * Writes what is typed into the ledger, each time before it returns: what a place shows afterwards is durable, or marked as a
 * text that is no figure. The rows that depend on a written figure show its effect at once.
 */
final class CellWriter {

    private final Workbench workbench;
    private final EntryState state;
    private final Map<FigureKey, Pending> pending = new HashMap<>();
    /** The texts that are no figures of a pasted block, by the edit that wrote its figures. */
    private final Map<Long, List<FigureKey>> keptBy = new HashMap<>();

    private Map<FigureKey, List<Remark>> broken = Map.of();

    CellWriter(Workbench workbench, EntryState state) {
        this.workbench = workbench;
        this.state = state;
        workbench.pendingInputs().forEach(input -> pending.put(input.place(), new Pending(input.text(), reason(input))));
    }

    private UserException reason(PendingInput input) {
        Optional<Indicator> indicator = workbench.snapshot().catalogue().find(input.place().indicator());
        return indicator.map(known -> switch (TypedFigure.read(input.text(), known)) {
            case TypedFigure.Refused(UserException why) -> why;
            case TypedFigure.Ambiguous(String sign) -> ambiguous(sign);
            case TypedFigure.Entered _, TypedFigure.Blank _ -> new UserException("entry.pending.unsaved");
        }).orElseGet(() -> new UserException("indicator.unknown", input.place().indicator()));
    }

    static UserException ambiguous(String sign) {
        return new UserException("entry.pending.ambiguous", sign);
    }

    /** Why nothing can be typed in the place; empty where something can. */
    Optional<UserException> whyClosed(Spot spot) {
        return workbench.isReadOnly() ? Optional.of(new UserException("entry.closed.readOnly")) : switch (spot.slot().source()) {
            case ENTERED -> whyMonthIsClosed(spot);
            case COMPUTED -> Optional.of(new UserException("entry.closed.computed", spot.indicator().name()));
            case SUMMED -> Optional.of(new UserException("entry.closed.summed", spot.indicator().name()));
            case ELSEWHERE -> Optional.of(new UserException("entry.closed.january", spot.indicator().name()));
            case NOWHERE -> Optional.of(new UserException("entry.closed.nowhere", spot.indicator().name()));
        };
    }

    private Optional<UserException> whyMonthIsClosed(Spot spot) {
        MonthState month = monthOf(spot);
        return month == MonthState.DRAFT ? Optional.empty() : Optional.of(new UserException("edit.month." + month,
                state.office().name(), spot.slot().period().lastMonth()));
    }

    private MonthState monthOf(Spot spot) {
        return state.snapshot().months().of(state.office().code(), spot.slot().period());
    }

    /** Whether the figure of a locked month can be put right with a reason. */
    boolean isRevisable(Spot spot) {
        return !workbench.isReadOnly() && spot.slot().isEntered() && monthOf(spot) == MonthState.LOCKED;
    }

    /**
     * Puts the figure of a locked month right (订正).
     *
     * @throws UserException if the text is no figure, or the reason is blank
     */
    void revise(Spot spot, String text, String reason) {
        Optional<Cell> cell = switch (TypedFigure.read(text, spot.indicator())) {
            case TypedFigure.Entered(Cell entered) -> Optional.of(entered.withNote(noteOf(spot)));
            case TypedFigure.Blank _ -> Optional.empty();
            case TypedFigure.Ambiguous(String sign) -> throw ambiguous(sign);
            case TypedFigure.Refused(UserException why) -> throw why;
        };
        show(workbench.apply(FigureEdit.revision(List.of(new CellWrite(state.keyOf(spot), cell)), reason)),
                "entry.notice.revised");
    }

    private static String noteOf(Spot spot) {
        return spot.slot().stored().map(Cell::note).orElse("");
    }

    /** The text that an editor of the place begins with. */
    String textOf(Spot spot) {
        return spot.slot().pending().map(Pending::text)
                .orElseGet(() -> spot.slot().stored().map(TypedFigure::textOf).orElse(""));
    }

    /** Takes what was typed into a place: a figure is stored, nothing makes the figure missing, any other text stays pending. */
    void type(Spot spot, String text) {
        switch (TypedFigure.read(text, spot.indicator())) {
            case TypedFigure.Entered(Cell cell) -> put(List.of(spot), _ -> Optional.of(cell), text);
            case TypedFigure.Blank _ -> put(List.of(spot), _ -> Optional.empty(), text);
            case TypedFigure.Ambiguous(String sign) -> keep(spot, text, ambiguous(sign));
            case TypedFigure.Refused(UserException reason) -> keep(spot, text, reason);
        }
    }

    /** Why the ledger would not let the cell into the place; empty if it would. */
    Optional<UserException> refusal(Spot spot, Cell cell) {
        return new Admission(state.snapshot().catalogue(), state.snapshot().offices())
                .refusal(CellWrite.put(state.keyOf(spot), cell));
    }

    /**
     * Does what a preview of a pasted block showed: the figures as one edit, and texts that are none into their places, marked.
     * One undo takes both back.
     */
    void paste(List<PasteItem> items) {
        List<CellWrite> writes = new ArrayList<>();
        for (PasteItem item : items) {
            if (item.verdict() instanceof PasteItem.Verdict.Change(Cell cell)) {
                Spot spot = item.spot().orElseThrow();
                writes.add(CellWrite.put(state.keyOf(spot), cell.withNote(noteOf(spot))));
            }
        }
        try {
            Applied applied = workbench.apply(FigureEdit.entry(writes));
            showChanges(applied);
            drop(writes.stream().map(CellWrite::key).filter(pending::containsKey).toList());
            List<FigureKey> kept = keepBad(items);
            applied.edit().ifPresent(edit -> keptBy.put(edit.id(), kept));
            state.noticeProperty().set(Optional.of(
                    Notice.done("entry.notice.pasted", applied.figures().size(), kept.size())));
        } catch (UserException refusal) {
            state.noticeProperty().set(Optional.of(Notice.refused(refusal)));
        }
    }

    private List<FigureKey> keepBad(List<PasteItem> items) {
        List<FigureKey> kept = new ArrayList<>();
        for (PasteItem item : items) {
            if (item.verdict() instanceof PasteItem.Verdict.Bad(UserException reason)) {
                keep(item.spot().orElseThrow(), item.text(), reason);
                kept.add(state.keyOf(item.spot().orElseThrow()));
            }
        }
        return kept;
    }

    /** Puts the same into every place that is open, as one edit. */
    void fill(List<Spot> spots, Optional<Cell> cell) {
        put(spots.stream().filter(spot -> whyClosed(spot).isEmpty()).toList(), _ -> cell, "");
    }

    void writeNote(Spot spot, String note) {
        Optional<Cell> stored = spot.slot().stored();
        if (stored.isPresent()) {
            write(List.of(CellWrite.put(state.keyOf(spot), stored.get().withNote(note.strip()))));
        } else if (!note.isBlank()) {
            state.noticeProperty().set(Optional.of(Notice.refused(new UserException("entry.closed.note"))));
        }
    }

    private void put(List<Spot> spots, Function<Spot, Optional<Cell>> cell, String text) {
        List<CellWrite> writes = spots.stream()
                .map(spot -> new CellWrite(state.keyOf(spot), cell.apply(spot).map(value -> value.withNote(noteOf(spot)))))
                .toList();
        try {
            write(writes);
            drop(writes.stream().map(CellWrite::key).filter(pending::containsKey).toList());
        } catch (UserException refusal) {
            if (spots.size() == 1 && !text.isBlank()) {
                keep(spots.getFirst(), text, refusal);
            } else {
                state.noticeProperty().set(Optional.of(Notice.refused(refusal)));
            }
        }
    }

    /** Writes as one edit, which one undo takes back. */
    private void write(List<CellWrite> writes) {
        show(workbench.apply(FigureEdit.entry(writes)), "entry.notice.saved");
    }

    private void show(Applied applied, String key) {
        if (!applied.isNothing()) {
            showChanges(applied);
            state.noticeProperty().set(Optional.of(Notice.done(key, applied.figures().size())));
        }
    }

    private void drop(List<FigureKey> mended) {
        for (FigureKey key : mended) {
            pending.remove(key);
            workbench.dropPending(key);
        }
        if (!mended.isEmpty()) {
            show(Set.copyOf(mended));
        }
    }

    /** The text stands in its place even where the ledger cannot keep it; it is marked either way. */
    private void keep(Spot spot, String text, UserException reason) {
        FigureKey key = state.keyOf(spot);
        pending.put(key, new Pending(text, reason));
        show(Set.of(key));
        state.noticeProperty().set(Optional.of(Notice.refused(reason)));
        try {
            workbench.keepPending(new PendingInput(key, text));
        } catch (UserException unkept) {
            state.noticeProperty().set(Optional.of(Notice.refused(unkept)));
        }
    }

    /** Takes back the last edit, of whatever sheet. */
    void undo() {
        takeBack(workbench::undo, "entry.notice.undone", "entry.notice.nothingToUndo");
    }

    void redo() {
        takeBack(workbench::redo, "entry.notice.redone", "entry.notice.nothingToRedo");
    }

    private void takeBack(Supplier<Optional<Applied>> deed, String doneKey, String nothingKey) {
        try {
            Optional<Applied> applied = deed.get();
            state.noticeProperty().set(Optional.of(applied
                    .map(done -> Notice.done(doneKey, done.changes().size())).orElseGet(() -> Notice.done(nothingKey))));
            applied.ifPresent(this::goTo);
            applied.flatMap(Applied::edit).map(EditRecord::undoes).filter(OptionalLong::isPresent)
                    .map(undone -> keptBy.remove(undone.getAsLong())).ifPresent(this::drop);
        } catch (UserException refusal) {
            state.noticeProperty().set(Optional.of(Notice.refused(refusal)));
        }
    }

    /** Shows the sheet on which the first of the changes stands. */
    private void goTo(Applied applied) {
        showChanges(applied);
        applied.figures().stream().findFirst().map(CellChange::key).ifPresent(key -> {
            state.context().officeProperty().set(state.snapshot().offices().get(key.office()));
            if (!state.span().contains(key.period().lastMonth())) {
                state.context().monthProperty().set(key.period().lastMonth());
            }
            state.placeProperty().set(key);
        });
    }

    private void showChanges(Applied applied) {
        Set<FigureKey> changed = new HashSet<>();
        applied.figures().forEach(change -> changed.add(change.key()));
        show(changed);
    }

    /** Works out anew the rows on which the figures bear. */
    private void show(Set<FigureKey> changed) {
        EntrySheetReader reader = new EntrySheetReader(new Aggregator(state.snapshot()), state.office(), state.sheetSpan());
        Set<String> touched = new HashSet<>();
        Set<String> codes = new HashSet<>();
        changed.forEach(key -> codes.add(key.indicator()));
        for (String code : codes) {
            reader.touchedBy(state.snapshot().catalogue().get(code)).stream().map(Indicator::code).forEach(touched::add);
        }
        for (EntryRow row : state.rows()) {
            row.indicator().filter(indicator -> touched.contains(indicator.code()))
                    .ifPresent(indicator -> row.setLine(decorated(reader.line(indicator))));
        }
        state.count();
    }

    /** Puts the texts that are no figures into the places where they were typed. */
    void decorate(List<EntryRow> rows) {
        rows.forEach(row -> row.figures().ifPresent(figures -> row.setLine(decorated(figures))));
    }

    private EntryLine.Figures decorated(EntryLine.Figures line) {
        if (pending.isEmpty() && broken.isEmpty() && line.slots().stream().allMatch(Slot::isBare)) {
            return line;
        }
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : line.slots()) {
            FigureKey key = new FigureKey(state.office().code(), line.indicator().code(), slot.period());
            List<Remark> remarks = new ArrayList<>(broken.getOrDefault(key, List.of()));
            slot.remarks().stream().filter(Remark.Doubted.class::isInstance).forEach(remarks::add);
            slots.add(slot.isEntered() ? slot.withPending(Optional.ofNullable(pending.get(key))).withRemarks(remarks)
                    : slot.withRemarks(remarks));
        }
        return new EntryLine.Figures(line.indicator(), slots, line.beside());
    }

    /** Marks the figures of the office in which rules do not hold, each in the month for which that was found. */
    void showFindings(List<Finding> findings) {
        Map<FigureKey, List<Remark>> found = Remark.byPlace(findings, state.office());
        if (!found.equals(broken)) {
            broken = found;
            decorate(state.rows());
        }
    }
}
