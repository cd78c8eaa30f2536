package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Cell;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.Revision;
import org.justicestat.model.Revisions;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;

/** What is said of figures besides their numbers. */
class MarksTest {

    private static Snapshot rates() {
        return new SnapshotBuilder().flow("a.part").flow("a.whole").rate("a.rate", "a.part", "a.whole").office("east")
                .months("east", "a.part", 2023, "10", "10", "10").months("east", "a.whole", 2023, "20", "20", "20")
                .months("east", "a.part", 2024, "12", "10", "10").months("east", "a.whole", 2024, "20", "20", "25")
                .definitionChanged("a.whole", "2024-03", "含行政调解").build();
    }

    private static Exhibit exhibit(Snapshot snapshot, TrendKind kind, String code) {
        return new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD, Targets.NONE).of(kind,
                snapshot.catalogue().get(code), snapshot.offices().root(), new Month(2024, 1), new Month(2024, 3),
                Optional.empty());
    }

    /** 10 ÷ 25 beside 10 ÷ 20: the denominator counts more cases from March on, so the two do not compare. */
    @Test
    void a_rate_changes_its_definition_with_the_figures_it_is_computed_from() {
        Trend trend = (Trend) exhibit(rates(), TrendKind.YEAR_ON_YEAR, "a.rate");
        assertThat(trend.points()).extracting(point -> point.change().kind())
                .containsExactly(Change.Kind.POINTS, Change.Kind.UNCHANGED, Change.Kind.DEFINITION_CHANGED);
        assertThat(trend.points()).extracting(point -> point.definitionBreak().isPresent())
                .containsExactly(false, false, true);
        YearOverlay overlay = (YearOverlay) exhibit(rates(), TrendKind.YEAR_OVERLAY, "a.rate");
        assertThat(overlay.definitionBreaks()).extracting(change -> change.note()).containsExactly("含行政调解");
        Trend numerator = (Trend) exhibit(rates(), TrendKind.YEAR_ON_YEAR, "a.part");
        assertThat(numerator.definitionBreaks()).isEmpty();
    }

    @Test
    void a_figure_is_revised_where_it_or_one_that_goes_into_it_was_changed_after_locking() {
        FigureKey place = new FigureKey("east", "a.part", new Month(2024, 2));
        Snapshot revised = rates().withRevisions(new Revisions(List.of(
                new Revision(place, Optional.of(Cell.reported("8")), Optional.of(Cell.reported("10")), "漏报两件"))));
        Trend trend = (Trend) exhibit(revised, TrendKind.YEAR_ON_YEAR, "a.rate");
        assertThat(trend.points()).extracting(point -> point.marks().isRevised()).containsExactly(false, true, false);
        Trend toDate = (Trend) exhibit(revised, TrendKind.YEAR_TO_DATE, "a.part");
        assertThat(toDate.points()).extracting(point -> point.marks().isRevised()).containsExactly(false, true, true);
        Trend whole = (Trend) exhibit(revised, TrendKind.YEAR_ON_YEAR, "a.whole");
        assertThat(whole.points()).noneMatch(point -> point.marks().isRevised());
    }
}
