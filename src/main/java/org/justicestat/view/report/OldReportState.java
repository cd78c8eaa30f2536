package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.justicestat.job.Job;
import org.justicestat.model.Year;
import org.justicestat.report.AnnualReport;
import org.justicestat.report.OldReport;
import org.justicestat.report.Proposal;
import org.justicestat.service.AnnualReports;

/** An old report on its way to becoming a template: its numbers, and what was decided about each. */
public final class OldReportState {

    private final AnnualReports reports;
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final ObservableList<ProposalRow> rows = FXCollections.observableArrayList();
    private Optional<OldReport> report = Optional.empty();

    public OldReportState(AnnualReports reports) {
        this.reports = reports;
        List<Integer> years = reports.years();
        if (!years.isEmpty()) {
            year.set(years.size() > 1 ? years.get(years.size() - 2) : years.getLast());
        }
    }

    List<Integer> years() {
        return reports.years();
    }

    /** The year the old report is about. */
    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    ObservableList<ProposalRow> rows() {
        return rows;
    }

    Job<OldReport> reading(Path file) {
        Year of = new Year(year.get());
        return _ -> reports.oldReport(file, of);
    }

    void read(OldReport read) {
        report = Optional.of(read);
        rows.setAll(read.proposals().stream().map(ProposalRow::new).toList());
    }

    int taken() {
        return (int) rows.stream().filter(row -> row.decisionProperty().get() == ProposalRow.Decision.TAKEN).count();
    }

    int open() {
        return (int) rows.stream().filter(row -> row.decisionProperty().get() == ProposalRow.Decision.OPEN).count();
    }

    boolean canSave() {
        return report.isPresent() && taken() > 0;
    }

    /** What writes the template with the placeholders that were taken. */
    Job<Path> saving(Path file) {
        Map<Proposal, String> confirmed = new LinkedHashMap<>();
        rows.stream().filter(row -> row.decisionProperty().get() == ProposalRow.Decision.TAKEN)
                .forEach(row -> confirmed.put(row.proposal(), row.placeholder()));
        OldReport of = report.orElseThrow();
        return _ -> {
            AnnualReport.write(of.asTemplate(confirmed), file);
            return file;
        };
    }
}
