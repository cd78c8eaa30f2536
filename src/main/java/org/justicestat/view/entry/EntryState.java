package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.justicestat.analysis.Aggregator;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.rules.Finding;
import org.justicestat.rules.RuleCheck;
import org.justicestat.service.Workbench;
import org.justicestat.view.control.IndicatorQuery;
import org.justicestat.view.control.WorkContext;

/** Which sheet is shown on the Entry screen, what stands in it and where the cursor is. It outlives the view. */
public final class EntryState {

    private static final Pattern REMEMBERED =
            Pattern.compile("(\\S+) ([0-9]{4}-(?:0[1-9]|1[0-2])) (MONTH|YEAR) (\\S+) ([0-9]{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?)");

    private final Workbench workbench;
    private final WorkContext context;
    private final ObjectProperty<SheetLength> length = new SimpleObjectProperty<>(this, "length", SheetLength.MONTH);
    private final ObjectProperty<SheetScope> scope = new SimpleObjectProperty<>(this, "scope", SheetScope.DUE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<FigureKey> place = new SimpleObjectProperty<>(this, "place");
    private final ReadOnlyObjectWrapper<Optional<JobResult<EntrySheet>>> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
    private final ReadOnlyObjectWrapper<EntryLine.Progress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", EntryLine.Progress.NONE);
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(this, "notice", Optional.empty());
    private final ObjectProperty<Optional<Judgement>> judgement =
            new SimpleObjectProperty<>(this, "judgement", Optional.empty());
    private final Aside aside = new Aside();
    private final ObservableList<EntryRow> shown = FXCollections.observableArrayList();
    private final CellWriter writer;
    private Optional<EntrySheet> stands = Optional.empty();
    private List<EntryRow> rows = List.of();
    private Consumer<String> memory = _ -> { };

    public EntryState(Workbench workbench, WorkContext context) {
        this.workbench = workbench;
        this.context = context;
        this.writer = new CellWriter(workbench, this);
    }

    /** Has the place of the cursor written down at every step, so that the next start can {@link #recall} it. */
    public void rememberBy(Consumer<String> newMemory) {
        memory = newMemory;
    }

    /** Where it cannot be written down, that is said once. */
    void remember() {
        FigureKey at = place.get();
        if (at == null) {
            return;
        }
        try {
            memory.accept(String.join(" ", context.office().code(), context.month().toString(), length.get().name(),
                    at.indicator(), at.period().toString()));
        } catch (UserException unwritable) {
            memory = _ -> { };
            notice.set(Optional.of(Notice.refused(unwritable)));
        }
    }

    /** Goes to a place that was remembered; one that is no more is passed over. */
    public void recall(String remembered) {
        Matcher parts = REMEMBERED.matcher(remembered);
        Snapshot snapshot = snapshot();
        if (parts.matches() && snapshot.offices().find(parts.group(1)).isPresent()
                && snapshot.catalogue().find(parts.group(4)).isPresent()) {
            context.officeProperty().set(snapshot.offices().get(parts.group(1)));
            context.monthProperty().set(Month.parse(parts.group(2)));
            length.set(SheetLength.valueOf(parts.group(3)));
            place.set(new FigureKey(parts.group(1), parts.group(4), Period.parse(parts.group(5))));
        }
    }

    /** Puts up the sheet of the month with the cursor on the figure of the indicator. */
    public void show(Indicator indicator, Office office, Month month) {
        query.set("");
        scope.set(SheetScope.DUE);
        length.set(SheetLength.MONTH);
        context.officeProperty().set(office);
        context.monthProperty().set(month);
        place.set(new FigureKey(office.code(), indicator.code(), indicator.frequency().around(month)));
    }

    /** The month or the year of the sheet that is asked for now. */
    Period span() {
        return length.get() == SheetLength.YEAR ? new Year(context.month().year()) : context.month();
    }

    /** Goes to the month, or the year, before this one or after it. */
    void step(int direction) {
        Month month = context.month();
        int months = month.year() * 12 + month.month() - 1 + direction * (length.get() == SheetLength.YEAR ? 12 : 1);
        int year = Math.floorDiv(months, 12);
        if (year >= Period.FIRST_YEAR && year <= Period.LAST_YEAR) {
            context.monthProperty().set(new Month(year, Math.floorMod(months, 12) + 1));
        }
    }

    /** Puts together the sheet of the office and the span that are chosen now. */
    Job<EntrySheet> question() {
        Snapshot snapshot = snapshot();
        Office office = context.office();
        Period span = span();
        boolean all = scope.get() == SheetScope.ALL;
        return progress -> EntrySheet.of(new EntrySheetReader(new Aggregator(snapshot), office, span), all, progress);
    }

    /** Why something could not be done on one sheet is nothing to be told on another. */
    void dropRefusal() {
        notice.set(notice.get().filter(said -> !said.isRefusal()));
    }

    /** Checks the sheet that stands against the rules. */
    Job<List<Finding>> check() {
        Snapshot snapshot = snapshot();
        Office office = office();
        Period span = sheetSpan();
        return _ -> new RuleCheck(snapshot).check(span, office).findings();
    }

    /** A sheet that is the same as the one before it is told all the same: somebody waits for it. */
    void answered(JobResult<EntrySheet> result) {
        sheet.set(Optional.empty());
        stands = result instanceof JobResult.Done(EntrySheet done) ? Optional.of(done) : Optional.empty();
        rows = stands.map(EntrySheet::lines).orElse(List.of()).stream().map(EntryRow::new).toList();
        writer.decorate(rows);
        narrow();
        count();
        sheet.set(Optional.of(result));
    }

    /** Shows the rows that query and scope find; a heading stands only over a row. */
    void narrow() {
        IndicatorQuery wanted = IndicatorQuery.of(query.get());
        List<EntryRow> found = new ArrayList<>();
        Optional<EntryRow> heading = Optional.empty();
        for (EntryRow row : rows) {
            if (row.isHeading()) {
                heading = Optional.of(row);
            } else if (isFound(row.figures().orElseThrow(), wanted)) {
                heading.ifPresent(found::add);
                heading = Optional.empty();
                found.add(row);
            }
        }
        shown.setAll(found);
    }

    private boolean isFound(EntryLine.Figures line, IndicatorQuery wanted) {
        return wanted.matches(line.indicator()) && (scope.get() != SheetScope.MISSING || line.isOpen());
    }

    /** Works the headings and the progress of the sheet out anew. */
    void count() {
        EntryLine.Progress whole = EntryLine.Progress.NONE;
        EntryLine.Progress section = EntryLine.Progress.NONE;
        for (EntryRow row : rows.reversed()) {
            switch (row.line()) {
                case EntryLine.Figures figures -> section = section.plus(figures.progress());
                case EntryLine.Section heading -> {
                    if (!heading.progress().equals(section)) {
                        row.setLine(new EntryLine.Section(heading.domain(), section));
                    }
                    whole = whole.plus(section);
                    section = EntryLine.Progress.NONE;
                }
            }
        }
        progress.set(whole);
    }

    /** The office of the sheet that stands, which remains while the one that is chosen is still awaited. */
    Office office() {
        return stands.map(EntrySheet::office).orElse(context.office());
    }

    /** The month or the year of the sheet that stands. */
    Period sheetSpan() {
        return stands.map(EntrySheet::span).orElse(span());
    }

    /** Everything on the sheet, whether it is shown or not. */
    List<EntryRow> rows() {
        return rows;
    }

    /** What the grid shows. */
    ObservableList<EntryRow> shownRows() {
        return shown;
    }

    CellWriter writer() {
        return writer;
    }

    /** The place of a figure on the sheet; absent where the sheet has none for it. */
    Optional<Spot> spotOf(FigureKey key) {
        for (EntryRow row : rows) {
            List<Slot> slots = row.figures().filter(figures -> figures.indicator().code().equals(key.indicator()))
                    .map(EntryLine.Figures::slots).orElse(List.of());
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i).source() != Source.NOWHERE && slots.get(i).period().equals(key.period())) {
                    return Optional.of(new Spot(row, i));
                }
            }
        }
        return Optional.empty();
    }

    FigureKey keyOf(Spot spot) {
        return new FigureKey(office().code(), spot.indicator().code(), spot.slot().period());
    }

    ReadOnlyObjectProperty<Optional<JobResult<EntrySheet>>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EntryLine.Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the sheet is that of the month or of the year in which it lies. */
    ObjectProperty<SheetLength> lengthProperty() {
        return length;
    }

    ObjectProperty<SheetScope> scopeProperty() {
        return scope;
    }

    /** Narrows the rows to the indicators it finds. */
    StringProperty queryProperty() {
        return query;
    }

    /** Where the cursor is; null before it was anywhere. */
    ObjectProperty<FigureKey> placeProperty() {
        return place;
    }

    ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    /** What is to be said of the text in the editor; empty where there is none, or nothing to say. */
    ObjectProperty<Optional<Judgement>> judgementProperty() {
        return judgement;
    }

    Aside aside() {
        return aside;
    }

    WorkContext context() {
        return context;
    }

    Snapshot snapshot() {
        return workbench.snapshot();
    }

    Workbench workbench() {
        return workbench;
    }
}
