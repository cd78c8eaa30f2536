package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.justicestat.job.Job;
import org.justicestat.model.Year;
import org.justicestat.report.AnnualReport;
import org.justicestat.report.proposal.OldReport;
import org.justicestat.report.proposal.Proposal;
import org.justicestat.service.AnnualReports;
import org.justicestat.text.Messages;
import org.justicestat.view.report.ProposalRow.Decision;

/**
 * An old report on its way to becoming a template: its numbers, and what was decided about each. A number in a table that was
 * taken as a whole is not decided on.
 */
public final class OldReportState {

    private final AnnualReports reports;
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final BooleanProperty onlyTyped = new SimpleBooleanProperty(this, "onlyTyped");
    private final ObservableList<ProposalRow> all = FXCollections.observableArrayList();
    private final FilteredList<ProposalRow> shown = new FilteredList<>(all);
    private final Deque<List<ProposalRow>> decided = new ArrayDeque<>();
    private Optional<OldReport> report = Optional.empty();
    private boolean saved = true;

    public OldReportState(AnnualReports reports) {
        this.reports = reports;
        List<Integer> years = reports.years();
        if (!years.isEmpty()) {
            year.set(years.size() > 1 ? years.get(years.size() - 2) : years.getLast());
        }
        onlyTyped.subscribe(_ -> filter());
    }

    List<Integer> years() {
        return reports.years();
    }

    /** The year the old report is about. */
    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** Whether only the numbers are listed that the template would keep as they are typed. */
    BooleanProperty onlyTypedProperty() {
        return onlyTyped;
    }

    ObservableList<ProposalRow> rows() {
        return shown;
    }

    Job<OldReport> reading(Path file) {
        Year of = new Year(year.get());
        return _ -> reports.oldReport(file, of);
    }

    void read(OldReport read) {
        report = Optional.of(read);
        show(read.proposals().stream().map(ProposalRow::new).toList());
    }

    /** Forgets the report. */
    void discard() {
        report = Optional.empty();
        show(List.of());
    }

    private void show(List<ProposalRow> rows) {
        decided.clear();
        saved = true;
        all.setAll(rows);
        onlyTyped.set(false);
        filter();
    }

    boolean hasReport() {
        return report.isPresent();
    }

    /** The question whether what was taken since the template was last saved may be lost; empty where nothing was. */
    public Optional<String> lossQuestion(Messages messages) {
        return saved || taken() == 0 ? Optional.empty() : Optional.of(messages.get("report.old.discard.text", taken()));
    }

    void decide(ProposalRow row, Decision decision) {
        decide(List.of(row), decision);
    }

    /** Takes every open number of the same sentence or row of a table, each with its chosen placeholder. */
    void takeLine(ProposalRow row) {
        decide(shown.stream().filter(one -> one.is(Decision.OPEN) && one.proposal().form() != Proposal.Form.TABLE
                && one.proposal().line().equals(row.proposal().line())).toList(), Decision.TAKEN);
    }

    private void decide(List<ProposalRow> rows, Decision decision) {
        List<ProposalRow> open = rows.stream().filter(row -> row.proposal().isOffered()).toList();
        if (!open.isEmpty()) {
            open.forEach(row -> row.decide(decision));
            decided.push(open);
            saved = false;
            filter();
        }
    }

    /** Opens again what was decided last; empty where nothing was. */
    Optional<ProposalRow> takeBack() {
        Optional<List<ProposalRow>> last = Optional.ofNullable(decided.poll());
        last.ifPresent(rows -> {
            rows.forEach(row -> row.decide(Decision.OPEN));
            saved = false;
            filter();
        });
        return last.map(List::getFirst);
    }

    private void filter() {
        Set<Proposal> confirmed = confirmed().keySet();
        Set<Proposal> typed = Set.copyOf(stayTyped());
        boolean typedOnly = onlyTyped.get();
        shown.setPredicate(row -> confirmed.stream().noneMatch(table -> table.contains(row.proposal()))
                && (!typedOnly || typed.contains(row.proposal())));
    }

    private List<Proposal> stayTyped() {
        return report.map(of -> of.staysTyped(confirmed().keySet())).orElse(List.of());
    }

    /** How many placeholders were taken; one of a table counts once. */
    int taken() {
        return confirmed().size();
    }

    /** How many numbers would stay as they are typed if the template were saved now. */
    int typed() {
        return stayTyped().size();
    }

    /** How many of those could still become placeholders. */
    int open() {
        Set<Proposal> typed = Set.copyOf(stayTyped());
        return (int) all.stream().filter(row -> row.is(Decision.OPEN) && typed.contains(row.proposal())).count();
    }

    /** How many numbers a table has. */
    int numbersIn(Proposal table) {
        return (int) all.stream().filter(row -> table.contains(row.proposal())).count();
    }

    boolean canSave() {
        return report.isPresent() && taken() > 0;
    }

    /** What was taken; a number in a table that was taken goes with the table. */
    private Map<Proposal, String> confirmed() {
        List<ProposalRow> taken = all.stream().filter(row -> row.is(Decision.TAKEN)).toList();
        Map<Proposal, String> confirmed = new LinkedHashMap<>();
        taken.stream().filter(row -> taken.stream().noneMatch(table -> table.proposal().contains(row.proposal())))
                .forEach(row -> confirmed.put(row.proposal(), row.placeholder()));
        return confirmed;
    }

    /** What writes the template with the placeholders that were taken. */
    Job<Path> saving(Path file) {
        Map<Proposal, String> confirmed = confirmed();
        OldReport of = report.orElseThrow();
        return _ -> {
            AnnualReport.write(of.asTemplate(confirmed), file);
            return file;
        };
    }

    /** The template lies in its file; what it keeps as it is typed is listed. */
    void saved() {
        saved = true;
        onlyTyped.set(true);
    }
}
