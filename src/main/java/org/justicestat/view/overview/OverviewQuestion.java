package org.justicestat.view.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Overview;
import org.justicestat.analysis.OverviewAnalysis;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.MissingFigure;
import org.justicestat.rules.RuleCheck;
import org.justicestat.service.ReviewSettings.Review;
import org.justicestat.service.ReviewSettings;

/** What is asked of the ledger: how an office stands at the end of a month. */
record OverviewQuestion(Office office, Month month) {

    /**
     * How it stands.
     *
     * @param gaps    offices at or under the office that owe figures of the month and have not given all, most missing first
     * @param settings pins, targets and annotations the answer rests on
     */
    record Answer(Overview overview, List<OfficeGap> gaps, Review settings) {
    }

    /** Figures of the month an office owes and has not given; never empty. */
    record OfficeGap(Office office, MonthState state, List<MissingFigure> missing) {
    }

    /** May take a while for a bureau with many offices. */
    Answer answer(ReviewSettings settings, Progress progress) {
        Snapshot snapshot = settings.snapshot();
        Review review = settings.read();
        progress.stopIfCancelled();
        Overview overview = new OverviewAnalysis(new Aggregator(snapshot), Conventions.STANDARD, review.targets())
                .of(office, month, review.pins(), progress::isCancelled);
        progress.stopIfCancelled();
        return new Answer(overview, gaps(snapshot), review);
    }

    private List<OfficeGap> gaps(Snapshot snapshot) {
        Map<Office, List<MissingFigure>> byOffice = new LinkedHashMap<>();
        for (MissingFigure figure : new RuleCheck(snapshot).check(month, office).missing()) {
            byOffice.computeIfAbsent(figure.office(), o -> new ArrayList<>()).add(figure);
        }
        return byOffice.entrySet().stream()
                .map(entry -> new OfficeGap(entry.getKey(), snapshot.months().of(entry.getKey().code(), month), entry.getValue()))
                .sorted((a, b) -> Integer.compare(b.missing().size(), a.missing().size())).toList();
    }
}
