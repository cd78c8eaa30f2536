package org.justicestat.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.justicestat.edit.Applied;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.Edit;
import org.justicestat.edit.EditionEdit;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.exchange.EntryForm;
import org.justicestat.exchange.FigureImport;
import org.justicestat.exchange.FormPdf;
import org.justicestat.exchange.FormWorkbook;
import org.justicestat.exchange.ImportPreview;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.PendingInput;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.AnnualReport;
import org.justicestat.report.Edition;
import org.justicestat.report.EditionCheck;
import org.justicestat.report.Falsified;
import org.justicestat.report.FilledReport;
import org.justicestat.report.Gate;
import org.justicestat.report.OldReport;
import org.justicestat.report.ReportScope;
import org.justicestat.report.StarterTemplate;
import org.justicestat.report.Template;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.MonthReview;
import org.justicestat.rules.RuleCheck;
import org.justicestat.rules.SheetProgress;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Backup;
import org.justicestat.store.Change.CellChange;
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
        snapshot = before.withFigures(renewed(before, applied));
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

    /** What stands between the sheet of an office and its submission. */
    public MonthReview review(Office office, Month month) {
        return MonthReview.of(snapshot(), office, month);
    }

    /** As {@link #review}, for many sheets; in the order of the months. */
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

    /** What a report would say and what keeps it from being final; nothing is written. */
    public ReportPreview previewReport(ReportOrder order, Progress progress) {
        return preview(report(order), order, progress);
    }

    private ReportPreview preview(AnnualReport report, ReportOrder order, Progress progress) {
        FilledReport filled = report.fill(Optional.empty(), progress);
        Set<String> changed = editions(order.year()).stream().reduce((_, last) -> last)
                .map(last -> new EditionCheck(scope(order.year())).changed(last, filled)).orElse(Set.of());
        return new ReportPreview(Gate.of(snapshot(), order.year(), filled), filled, changed);
    }

    /**
     * Writes the annual report, always in Chinese; a final one only if its gate is open, or with a reason for it and a mark at
     * its head.
     *
     * @return as it was written; where the gate is closed and no draft was asked for, nothing was written
     */
    public ReportPreview writeReport(ReportOrder order, Path out, Progress progress) {
        AnnualReport report = report(order);
        ReportPreview preview = preview(report, order, progress);
        if (!preview.isWritable(order)) {
            return preview;
        }
        Optional<String> warning = preview.gate().isOpen() || order.draft() ? Optional.empty()
                : order.override().map(reason -> new Messages(Language.ZH).get("report.override.mark",
                        preview.gate().count(), reason));
        FilledReport filled = warning.isEmpty() ? preview.report() : report.fill(warning, progress);
        progress.stopIfCancelled();
        if (!order.draft()) {
            freeze(filled, order, report.template().hash());
        }
        AnnualReport.write(filled.content(), out);
        order.cleanCopy().ifPresent(copy -> AnnualReport.write(report.fillClean(warning, progress).content(), copy));
        return new ReportPreview(preview.gate(), filled, preview.changed());
    }

    /** The same report again is the same edition. */
    private void freeze(FilledReport filled, ReportOrder order, String templateHash) {
        List<Edition> before = editions(order.year());
        long last = ledger.lastChange().map(EditRecord::id).orElse(0L);
        Edition edition = new EditionCheck(scope(order.year())).freeze(filled, before.size() + 1, last, templateHash);
        boolean isSame = !before.isEmpty() && before.getLast().document().equals(edition.document());
        if (!isSame) {
            apply(new EditionEdit(edition.year(), edition.number(), edition.toText(), order.override().orElse("")));
        }
    }

    /** What the final reports of a year printed, the first edition first. */
    public List<Edition> editions(Year year) {
        return editions(EditionEdit.KEY + year.year() + ".");
    }

    /** The issued reports of any year that print what is not so any more, the first first. */
    public List<FalsifiedEdition> falsifiedEditions() {
        return editions(EditionEdit.KEY).stream().sorted(Comparator.comparingInt(Edition::year))
                .map(edition -> new FalsifiedEdition(edition, falsified(edition)))
                .filter(edition -> !edition.places().isEmpty()).toList();
    }

    private List<Edition> editions(String prefix) {
        return ledger.settings().entrySet().stream().filter(setting -> setting.getKey().startsWith(prefix))
                .map(setting -> Edition.parse(setting.getValue())).sorted(Comparator.comparingInt(Edition::number)).toList();
    }

    /** What an edition printed and is not so any more. */
    public List<Falsified> falsified(Edition edition) {
        return new EditionCheck(scope(new Year(edition.year()))).falsified(edition);
    }

    /** Writes a draft of the note that corrects an edition (更正说明). */
    public void writeCorrection(Edition edition, Path out) {
        EditionCheck check = new EditionCheck(scope(new Year(edition.year())));
        AnnualReport.write(check.correction(edition, check.falsified(edition)), out);
    }

    private AnnualReport report(ReportOrder order) {
        return new AnnualReport(scope(order.year()), order.template());
    }

    private ReportScope scope(Year year) {
        return new ReportScope(snapshot(), year, Conventions.STANDARD, new Messages(Language.ZH), lastChange());
    }

    /** The numbers of a report about a year of the ledger, with the placeholders they could become. */
    public OldReport oldReport(Path file, Year year) {
        return new OldReport(Template.read(file), scope(year));
    }

    /** Writes a template to begin with, which has the placeholders of the figures of the year. */
    public void writeStarter(Year year, Path out) {
        AnnualReport.write(new StarterTemplate(scope(year)).forEditing(), out);
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
