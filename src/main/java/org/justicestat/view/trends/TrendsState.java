package org.justicestat.view.trends;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Breakdown;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendQuestion;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.job.JobResult;
import org.justicestat.model.Annotations;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Target;
import org.justicestat.model.Targets;
import org.justicestat.model.Year;
import org.justicestat.service.ReviewSettings.Review;
import org.justicestat.service.ReviewSettings;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.dialog.FileType;

/**
 * What is chosen on the Trends screen and the one trend that its chart and its table share. It outlives the view, so that
 * another language shows the same place.
 */
public final class TrendsState {

    private static final int OVERLAID_YEARS = 4;

    private final Supplier<Snapshot> snapshots;
    private final WorkContext context;
    private final Path folder;
    private final Optional<ReviewSettings> settings;
    private Snapshot seen;
    private volatile Review review = new Review(List.of(), Targets.NONE, Annotations.NONE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Indicator> indicator = new SimpleObjectProperty<>(this, "indicator");
    private final ObjectProperty<TrendKind> kind = new SimpleObjectProperty<>(this, "kind", TrendKind.YEAR_ON_YEAR);
    private final ObjectProperty<Integer> fromYear = new SimpleObjectProperty<>(this, "fromYear");
    private final ObjectProperty<Integer> toYear = new SimpleObjectProperty<>(this, "toYear");
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period");
    private final ObjectProperty<Period> basePeriod = new SimpleObjectProperty<>(this, "basePeriod");
    private final ObjectProperty<List<Place>> held = new SimpleObjectProperty<>(this, "held", List.of());
    private final ObjectProperty<Breakdown> breakdown = new SimpleObjectProperty<>(this, "breakdown", Breakdown.PARTS);
    private final BooleanProperty printsRemarks = new SimpleBooleanProperty(this, "printsRemarks");
    private final ReadOnlyObjectWrapper<Optional<TrendQuestion>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Exhibit>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());

    /** @param folder where files of trends are offered to be put */
    public TrendsState(ReviewSettings settings, WorkContext context, Path folder) {
        this(settings::snapshot, Optional.of(settings), context, folder);
    }

    /** Over a snapshot without a ledger, which has no targets. */
    TrendsState(Supplier<Snapshot> snapshots, WorkContext context, Path folder) {
        this(snapshots, Optional.empty(), context, folder);
    }

    private TrendsState(Supplier<Snapshot> snapshots, Optional<ReviewSettings> settings, WorkContext context, Path folder) {
        this.snapshots = snapshots;
        this.settings = settings;
        this.folder = folder;
        this.context = context;
        chooseFirst();
        kind.subscribe((_, now) -> fromYear.set(now == TrendKind.MULTI_YEAR ? firstYear()
                : now == TrendKind.YEAR_OVERLAY ? overlayFrom() : toYear.get()));
        fromYear.subscribe(from -> keepOrder(from, toYear, isChosen() && from > toYear.get()));
        toYear.subscribe(to -> keepOrder(to, fromYear,
                isChosen() && (to < fromYear.get() || kind.get() == TrendKind.YEAR_TO_DATE)));
        List.of(toYear, indicator).forEach(choice -> choice.subscribe(this::keepPeriod));
        keepPeriod();
        period.subscribe(this::keepBasePeriod);
        keepBasePeriod();
        List.of(indicator, kind, fromYear, toYear, period, basePeriod, breakdown, held, context.officeProperty())
                .forEach(choice -> choice.subscribe(this::ask));
        ask();
    }

    /** The first indicator with figures in the last year that has any; nothing in an empty ledger. */
    private void chooseFirst() {
        firstWithFigures(snapshots.get()).ifPresent(indicator::set);
        years().stream().reduce((_, later) -> later).ifPresent(last -> {
            fromYear.set(last);
            toYear.set(last);
        });
    }

    private boolean isChosen() {
        return fromYear.get() != null && toYear.get() != null;
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

    /** As many years as can be told apart at a glance. */
    private Integer overlayFrom() {
        return toYear.get() == null ? null : Math.max(firstYear(), toYear.get() - OVERLAID_YEARS + 1);
    }

    /** Of the last year chosen; none in an empty ledger. */
    List<Period> periods() {
        return choice().map(PeriodChoice::periods).orElse(List.of());
    }

    /** What the chosen period may be compared with. */
    List<Period> basePeriods() {
        return period.get() == null ? List.of() : choice().map(choice -> choice.bases(period.get())).orElse(List.of());
    }

    private Optional<PeriodChoice> choice() {
        return indicator.get() == null || toYear.get() == null ? Optional.empty()
                : Optional.of(new PeriodChoice(snapshots.get(), indicator.get(), toYear.get()));
    }

    private void keepPeriod() {
        List<Period> possible = periods();
        if (period.get() == null || !possible.contains(period.get())) {
            period.set(possible.isEmpty() ? null : possible.getFirst());
        }
    }

    /** The same period of last year, until another is chosen. */
    private void keepBasePeriod() {
        List<Period> possible = basePeriods();
        if (basePeriod.get() == null || !possible.contains(basePeriod.get())) {
            Period lastYear = period.get() == null ? null : period.get().previousYear();
            basePeriod.set(possible.stream().filter(base -> base.equals(lastYear)).findFirst()
                    .or(() -> possible.stream().findFirst()).orElse(null));
        }
    }

    private void ask() {
        seen = snapshots.get();
        Optional<TrendQuestion> newer = choice().filter(_ -> fromYear.get() != null).flatMap(this::question);
        if (!newer.equals(question.get())) {
            question.set(newer);
        }
    }

    /** Months of the last year that no figure has reached yet are not asked for. */
    private Optional<TrendQuestion> question(PeriodChoice choice) {
        TrendKind asked = kind.get();
        if (asked == TrendKind.PERIODS) {
            return Optional.ofNullable(basePeriod.get())
                    .map(base -> new TrendQuestion(asked, places(), base, period.get(), Optional.empty()));
        }
        if (asked.isOfOnePeriod()) {
            return Optional.of(new TrendQuestion(asked, places(), period.get(), period.get(), chosenBreakdown(indicator.get())));
        }
        return Optional.of(new TrendQuestion(asked, places(), new Month(fromYear.get(), 1), choice.lastMonth(),
                Optional.empty()));
    }

    /** What is held, where the kind can show it, and what is chosen now. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>(kind.get().takesSeveral() ? held.get() : List.of());
        places.add(place());
        return places;
    }

    private Place place() {
        return new Place(indicator.get(), context.office());
    }

    /** Whether one more can be held beside the one chosen now. */
    boolean canHold() {
        return indicator.get() != null && held.get().size() < TrendQuestion.MAX_PLACES - 1 && !held.get().contains(place());
    }

    /** Keeps what is chosen now, so that another can be chosen beside it. */
    void hold() {
        if (canHold()) {
            held.set(Stream.concat(held.get().stream(), Stream.of(place())).toList());
        }
    }

    void drop(Place dropped) {
        held.set(held.get().stream().filter(place -> !place.equals(dropped)).toList());
    }

    void dropAll() {
        held.set(List.of());
    }

    /** By indicators only where a rule has them. */
    private Optional<Breakdown> chosenBreakdown(Indicator of) {
        return kind.get().takesApart() && (breakdown.get() == Breakdown.OFFICES || hasParts(of))
                ? Optional.of(breakdown.get()) : Optional.empty();
    }

    boolean hasParts(Indicator of) {
        return ExhibitAnalysis.hasParts(snapshots.get().catalogue(), of);
    }

    /** Asks again, since targets or figures have changed. */
    void renew() {
        question.set(Optional.empty());
        ask();
    }

    /** Asks again where the ledger was changed after it was last asked; it may have been empty then. */
    void comeBack() {
        if (seen != snapshots.get()) {
            if (!isChosen()) {
                chooseFirst();
            }
            renew();
        }
    }

    boolean canChange() {
        return settings.filter(open -> !open.isReadOnly()).isPresent();
    }

    /** When the ledger was last changed; reads it. */
    Instant lastChange() {
        return settings.map(ReviewSettings::lastChange).orElse(Instant.EPOCH);
    }

    Optional<ReviewSettings> settings() {
        return settings;
    }

    /** Of the place that is chosen now, as last read. */
    Optional<Target> target() {
        return indicator.get() == null || toYear.get() == null ? Optional.empty()
                : review.targets().find(context.office(), indicator.get(), toYear.get());
    }

    /** What somebody remarked there, as last read. */
    Optional<String> annotation(FigureKey place) {
        return review.annotations().find(place);
    }

    /** What stands below the chart: nothing unless it is wanted. */
    Annotations printedRemarks() {
        return printsRemarks.get() ? review.annotations() : Annotations.NONE;
    }

    public BooleanProperty printsRemarksProperty() {
        return printsRemarks;
    }

    /** Whether there are figures by the year, though the exhibit, of shorter periods, has none. */
    boolean hasYearlyFigures(Exhibit exhibit) {
        return exhibit.kind() != TrendKind.MULTI_YEAR && snapshots.get().figures().offices().stream()
                .map(of -> snapshots.get().figures().series(of, exhibit.indicator().code()))
                .anyMatch(series -> series.periods().anyMatch(Year.class::isInstance));
    }

    /** Takes its time: belongs in a job. */
    Exhibit answer(TrendQuestion asked) {
        review = settings.map(ReviewSettings::read).orElse(review);
        return new ExhibitAnalysis(new Aggregator(snapshots.get()), Conventions.STANDARD, review.targets()).of(asked);
    }

    /**
     * One step closer to a figure: from a part to that part, from an office to that office, from a year to its months.
     *
     * @return whether there was a step; else the figure is that of a cell
     */
    boolean drill(FigureKey place) {
        Indicator wanted = snapshots.get().catalogue().get(place.indicator());
        Office office = snapshots.get().offices().get(place.office());
        boolean isElsewhere = !places().contains(new Place(wanted, office));
        boolean isYearOfMonths = place.period() instanceof Year && wanted.frequency() != Frequency.YEARLY && !wanted.isOpening();
        if (!isElsewhere && (!isYearOfMonths || kind.get() == TrendKind.YEAR_TO_DATE)) {
            return false;
        }
        toYear.set(place.period().year());
        fromYear.set(place.period().year());
        kind.set(TrendKind.YEAR_ON_YEAR);
        show(wanted, office);
        return true;
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

    void answered(JobResult<Exhibit> result) {
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

    /** Of the kinds that speak of one period. */
    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** What {@link #periodProperty} is compared with, where two periods are. */
    public ObjectProperty<Period> basePeriodProperty() {
        return basePeriod;
    }

    /** What is shown beside the indicator and office chosen now. */
    ReadOnlyObjectProperty<List<Place>> heldProperty() {
        return held;
    }

    public ObjectProperty<Breakdown> breakdownProperty() {
        return breakdown;
    }

    /** What the choices ask for; empty while there is nothing to ask. */
    ReadOnlyObjectProperty<Optional<TrendQuestion>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The newest answer: a trend, or why there is none. */
    ReadOnlyObjectProperty<Optional<JobResult<Exhibit>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
