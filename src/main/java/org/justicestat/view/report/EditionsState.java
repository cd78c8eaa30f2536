package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.report.Falsified;
import org.justicestat.report.FrozenFigure;
import org.justicestat.service.AnnualReports;
import org.justicestat.service.IssuedEdition;

/** The reports that were issued, as they were last held against the ledger. */
public final class EditionsState {

    private final AnnualReports reports;
    private final Path folder;
    private final ReadOnlyObjectWrapper<Optional<JobResult<List<IssuedEdition>>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());

    /** @param folder where files are offered to be put */
    public EditionsState(AnnualReports reports, Path folder) {
        this.reports = reports;
        this.folder = folder;
    }

    Job<List<IssuedEdition>> question() {
        return _ -> reports.issued();
    }

    void answered(JobResult<List<IssuedEdition>> result) {
        answer.set(Optional.of(result));
    }

    ReadOnlyObjectProperty<Optional<JobResult<List<IssuedEdition>>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    Path proposal(String fileName) {
        return folder.resolve(fileName);
    }

    Job<Path> correcting(IssuedEdition issued, Path file) {
        return _ -> {
            reports.writeCorrection(issued, file);
            return file;
        };
    }

    Job<Path> writingAgain(IssuedEdition issued, Path file) {
        return _ -> {
            reports.writeAgain(issued.edition(), file);
            return file;
        };
    }

    String correctionText(IssuedEdition issued) {
        return reports.correctionText(issued);
    }

    /** Where the figure is entered; empty if the ledger has no such indicator or office any more. */
    Optional<ObstacleRow.Place> place(Falsified falsified) {
        FrozenFigure.Place printed = falsified.printed().place();
        Snapshot snapshot = reports.snapshot();
        Optional<Indicator> indicator = snapshot.catalogue().find(printed.indicator());
        Optional<Office> office = snapshot.offices().find(printed.office());
        return indicator.flatMap(of -> office.map(at -> new ObstacleRow.FigurePlace(of, at, Period.parse(printed.period()))));
    }
}
