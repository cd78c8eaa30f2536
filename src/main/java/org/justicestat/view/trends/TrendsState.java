package org.justicestat.view.trends;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.job.JobResult;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.dialog.FileType;

/**
 * What is chosen on the Trends screen and the one trend that its chart and its table share. It outlives the view, so that
 * another language shows the same place.
 */
public final class TrendsState {

    private final Supplier<Snapshot> snapshots;
    private final WorkContext context;
    private final Path folder;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Indicator> indicator = new SimpleObjectProperty<>(this, "indicator");
    private final ObjectProperty<TrendKind> kind = new SimpleObjectProperty<>(this, "kind", TrendKind.YEAR_ON_YEAR);
    private final ObjectProperty<Integer> fromYear = new SimpleObjectProperty<>(this, "fromYear");
    private final ObjectProperty<Integer> toYear = new SimpleObjectProperty<>(this, "toYear");
    private final ReadOnlyObjectWrapper<Optional<TrendQuestion>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Trend>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());

    /** @param folder where files of trends are offered to be put */
    public TrendsState(Supplier<Snapshot> snapshots, WorkContext context, Path folder) {
        this.snapshots = snapshots;
        this.folder = folder;
        this.context = context;
        firstWithFigures(snapshots.get()).ifPresent(indicator::set);
        years().stream().reduce((_, later) -> later).ifPresent(last -> {
            fromYear.set(last);
            toYear.set(last);
        });
        kind.subscribe((_, now) -> fromYear.set(now == TrendKind.MULTI_YEAR ? firstYear() : toYear.get()));
        fromYear.subscribe(from -> keepOrder(from, toYear, from != null && from > toYear.get()));
        toYear.subscribe(to -> keepOrder(to, fromYear,
                to != null && (to < fromYear.get() || kind.get() == TrendKind.YEAR_TO_DATE)));
        List.of(indicator, kind, fromYear, toYear, context.officeProperty()).forEach(choice -> choice.subscribe(this::ask));
        ask();
    }

    private static Optional<Indicator> firstWithFigures(Snapshot snapshot) {
        FigureSet figures = snapshot.figures();
        Collection<String> offices = figures.offices();
        return snapshot.catalogue().indicators().stream()
                .filter(candidate -> offices.stream().anyMatch(o -> figures.office(o).containsKey(candidate.code()))).findFirst();
    }

    private static void keepOrder(Integer year, ObjectProperty<Integer> other, boolean outOfOrder) {
        if (outOfOrder) {
            other.set(year);
        }
    }

    private Integer firstYear() {
        List<Integer> years = years();
        return years.isEmpty() ? null : years.getFirst();
    }

    private void ask() {
        Optional<TrendQuestion> newer = indicator.get() == null || fromYear.get() == null || toYear.get() == null
                ? Optional.empty() : Optional.of(question(indicator.get(), context.office()));
        if (!newer.equals(question.get())) {
            question.set(newer);
        }
    }

    /** Months of the last year that no figure has reached yet are not asked for. */
    private TrendQuestion question(Indicator of, Office office) {
        Month december = new Month(toYear.get(), 12);
        Month to = snapshots.get().figures().lastMonth().filter(last -> last.key() < december.key())
                .map(last -> of.frequency().around(last).lastMonth()).orElse(december);
        return new TrendQuestion(kind.get(), of, office, new Month(fromYear.get(), 1), to);
    }

    /** Calendar years from the first to the last that have figures; none in an empty ledger. */
    public List<Integer> years() {
        return snapshots.get().figures().years();
    }

    public Snapshot snapshot() {
        return snapshots.get();
    }

    /** Puts the indicator up, at the office. */
    public void show(Indicator wanted, Office office) {
        query.set("");
        context.officeProperty().set(office);
        indicator.set(wanted);
    }

    /** Beside the ledger, under a name that files allow. */
    Path proposal(String name, FileType type) {
        return folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ") + "." + type.extension());
    }

    void answered(JobResult<Trend> result) {
        answer.set(Optional.of(result));
    }

    public WorkContext context() {
        return context;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Indicator> indicatorProperty() {
        return indicator;
    }

    public ObjectProperty<TrendKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Integer> fromYearProperty() {
        return fromYear;
    }

    public ObjectProperty<Integer> toYearProperty() {
        return toYear;
    }

    /** What the choices ask for; empty while there is nothing to ask. */
    ReadOnlyObjectProperty<Optional<TrendQuestion>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The newest answer: a trend, or why there is none. */
    ReadOnlyObjectProperty<Optional<JobResult<Trend>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
