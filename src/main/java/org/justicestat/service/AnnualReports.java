package org.justicestat.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.justicestat.edit.EditionEdit;
import org.justicestat.exchange.StandardCatalogue;
import org.justicestat.job.Progress;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Conventions;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Language;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.AnnualReport;
import org.justicestat.report.Edition;
import org.justicestat.report.EditionCheck;
import org.justicestat.report.FilledReport;
import org.justicestat.report.Gate;
import org.justicestat.report.ReportScope;
import org.justicestat.report.StarterTemplate;
import org.justicestat.report.Template;
import org.justicestat.report.proposal.OldReport;
import org.justicestat.report.reading.Harvest;
import org.justicestat.report.reading.Reconciliation;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.EditRecord;
import org.justicestat.text.Messages;

/**
 * The annual reports of a ledger, always in Chinese: what one would say, the writing of it, and the editions that were issued.
 * Everything takes its time and belongs in a job.
 */
public final class AnnualReports {

    private final Workbench workbench;

    AnnualReports(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Years that can be reported on, ascending. */
    public List<Integer> years() {
        return snapshot().figures().years();
    }

    public Snapshot snapshot() {
        return workbench.snapshot();
    }

    /** What a report would say and what keeps it from being final; nothing is written. */
    public ReportPreview preview(ReportOrder order, Progress progress) {
        return preview(report(order), order, progress);
    }

    private ReportPreview preview(AnnualReport report, ReportOrder order, Progress progress) {
        FilledReport filled = report.fill(Optional.empty(), progress);
        Set<String> changed = editions(order.year()).reduce((_, last) -> last)
                .map(last -> new EditionCheck(scope(order.year())).changed(last.edition(), filled)).orElse(Set.of());
        return new ReportPreview(Gate.of(snapshot(), order.year(), filled), filled, changed);
    }

    /**
     * Writes the report; a final one only if its gate is open, or with a reason for it and a mark at its head. A final report
     * is frozen in the ledger once its file lies complete beside its place, and before it takes it: no file is issued that the
     * ledger does not know, and an edition whose file got lost is written again by {@link #writeAgain}.
     *
     * @return as it was written; where the gate is closed and no draft was asked for, nothing was written
     * @throws UserException if the file cannot be written, which leaves an older file of the name as it was; if it is the
     *                       template; or if the ledger is open for reading only and no draft was asked for
     */
    public ReportPreview write(ReportOrder order, Path out, Progress progress) {
        if (!order.draft() && workbench.isReadOnly()) {
            throw new UserException("report.readOnly");
        }
        order.checkPlaces(out);
        AnnualReport report = report(order);
        ReportPreview preview = preview(report, order, progress);
        if (!preview.isWritable(order)) {
            return preview;
        }
        Optional<String> warning = preview.gate().isOpen() || order.draft() ? Optional.empty()
                : order.override().map(reason -> new Messages(Language.ZH).get("report.override.mark",
                        preview.gate().count(), reason));
        FilledReport filled = warning.isEmpty() ? preview.report() : report.fill(warning, progress);
        try (StagedFiles files = new StagedFiles()) {
            files.add(out, filled.content());
            order.cleanCopy().ifPresent(copy -> files.add(copy, report.fillClean(warning, progress).content()));
            progress.stopIfCancelled();
            if (order.draft()) {
                files.place();
            } else {
                String reason = warning.isEmpty() ? "" : order.override().orElseThrow();
                issue(order.year(), filled, report.template().hash(), reason, files);
            }
        }
        return new ReportPreview(preview.gate(), filled, preview.changed());
    }

    private void issue(Year year, FilledReport filled, String templateHash, String reason, StagedFiles files) {
        Edition edition = freeze(year, filled, templateHash, reason);
        try {
            files.place();
        } catch (UserException notPlaced) {
            throw new UserException(notPlaced, "report.edition.notPlaced", edition.year(), edition.number());
        }
    }

    /** The same report again is the same edition. */
    private Edition freeze(Year year, FilledReport filled, String templateHash, String reason) {
        List<Edition> before = editions(year).map(Frozen::edition).toList();
        long last = workbench.ledger().lastChange().map(EditRecord::id).orElse(0L);
        Edition edition = new EditionCheck(scope(year)).freeze(filled, before.size() + 1, last, templateHash);
        if (!before.isEmpty() && before.getLast().document().equals(edition.document())) {
            return before.getLast();
        }
        workbench.apply(new EditionEdit(edition.year(), edition.number(), edition.toText(),
                Base64.getEncoder().encodeToString(filled.content()), reason));
        return edition;
    }

    /** An edition and the edit that froze it. */
    private record Frozen(Edition edition, EditRecord issue) {

        static Frozen of(AuditEntry entry) {
            return new Frozen(Edition.parse(((TextChange) entry.change()).after().orElseThrow()), entry.edit());
        }
    }

    private Stream<Frozen> editions(Year year) {
        return editions(EditionEdit.KEY + year.year() + ".");
    }

    /** In the order they were issued. */
    private Stream<Frozen> editions(String keyPrefix) {
        return workbench.ledger().settingHistory(keyPrefix).stream().map(Frozen::of);
    }

    /** The final reports of every year, the earliest year and its first edition first. */
    public List<IssuedEdition> issued() {
        return editions(EditionEdit.KEY).map(this::held)
                .sorted(Comparator.comparingInt((IssuedEdition issued) -> issued.edition().year())
                        .thenComparingInt(issued -> issued.edition().number())).toList();
    }

    private IssuedEdition held(Frozen frozen) {
        return new IssuedEdition(frozen.edition(), frozen.issue(), check(frozen.edition()).falsified(frozen.edition()));
    }

    /**
     * Writes the file of an edition again, byte by byte as it was issued.
     *
     * @throws UserException if the ledger is from before editions kept their files, or the file cannot be written
     */
    public void writeAgain(Edition edition, Path out) {
        String document = workbench.ledger().setting(EditionEdit.documentKey(edition.year(), edition.number()))
                .orElseThrow(() -> new UserException("report.edition.noFile", edition.year(), edition.number()));
        AnnualReport.write(Base64.getDecoder().decode(document), out);
    }

    /** Writes a draft of the note that corrects an edition (更正说明). */
    public void writeCorrection(IssuedEdition issued, Path out) {
        AnnualReport.write(check(issued.edition()).correction(issued.edition(), issued.falsified()), out);
    }

    /** The same note as text. */
    public String correctionText(IssuedEdition issued) {
        return check(issued.edition()).correctionText(issued.edition(), issued.falsified());
    }

    private EditionCheck check(Edition edition) {
        return new EditionCheck(scope(new Year(edition.year())));
    }

    private AnnualReport report(ReportOrder order) {
        return new AnnualReport(scope(order.year()), order.template(), order.options());
    }

    private ReportScope scope(Year year) {
        return new ReportScope(snapshot(), year, Conventions.STANDARD, new Messages(Language.ZH), workbench.lastChange());
    }

    /** The numbers of a report about a year of the ledger, with the placeholders they could become. */
    public OldReport oldReport(Path file, Year year) {
        return new OldReport(Template.read(file), scope(year));
    }

    /** The numbers of a report about a year of the ledger, held against it; the file may be .docx or .txt. */
    public Reconciliation reconciliation(Path file, Year year) {
        return new Reconciliation(file, scope(year));
    }

    /** The figures that an old report seems to state, by the indicators of the ledger. */
    public Harvest harvest(Path file, Year year) {
        return new Harvest(file, scope(year));
    }

    /** The same without a ledger, by the standard indicators. */
    public static Harvest harvestByStandard(Path file, Year year) {
        Office bureau = new Office(LedgerCreation.ROOT, Name.of(LedgerCreation.ROOT), OfficeKind.BUREAU, Optional.empty());
        Catalogue catalogue = StandardCatalogue.catalogue();
        Snapshot snapshot = new Snapshot(catalogue, new OfficeTree(List.of(bureau)), new DutyRoster(List.of(), catalogue),
                FigureSet.EMPTY);
        return new Harvest(file, new ReportScope(snapshot, year, Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH));
    }

    /** Writes a template to begin with, which has the placeholders of the figures of the year. */
    public void writeStarter(Year year, boolean letterhead, Path out) {
        AnnualReport.write(new StarterTemplate(scope(year)).forEditing(letterhead), out);
    }
}
