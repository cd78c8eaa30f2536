package org.justicestat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.CellState;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** What must be said under a chart so that no mark, gap or missing growth stands unexplained. */
final class TrendNotes {

    /** More periods than this are counted, not named: the table has them all. */
    private static final int NAMED = 3;

    private final Trend trend;
    private final TrendText text;
    private final Messages messages;

    TrendNotes(Trend trend, TrendText text, Messages messages) {
        this.trend = trend;
        this.text = text;
        this.messages = messages;
    }

    String text() {
        List<String> notes = new ArrayList<>();
        if (trend.isEmpty()) {
            return "";
        }
        if (shown().anyMatch(TrendNotes::isEstimated)) {
            notes.add(messages.get("chart.note.estimated"));
        }
        if (trend.points().stream().anyMatch(point -> point.isPending() && point.value().isKnown())) {
            notes.add(messages.get("chart.note.pending"));
        }
        if (trend.points().stream().anyMatch(point -> point.marks().isRevised())) {
            notes.add(messages.get("chart.note.revised"));
        }
        about("chart.note.partial", TrendPoint::isPartial, text::coverage).ifPresent(notes::add);
        about("chart.note.comparedInPart", point -> hasChange() && !point.isPartial() && point.isComparedInPart(), text::coverage)
                .ifPresent(notes::add);
        if (shown().anyMatch(Outcome::isMissing)) {
            notes.add(messages.get("chart.note.missing"));
        }
        if (shown().anyMatch(outcome -> !outcome.isKnown() && !outcome.isMissing())) {
            notes.add(messages.get(trend.indicator().isRate() ? "chart.note.noRate" : "chart.note.notApplicable"));
        }
        trend.definitionBreaks().forEach(change -> notes.add(definition(change)));
        about("chart.note.noGrowth", this::lacksGrowth, text::phrase).ifPresent(notes::add);
        return notes.isEmpty() ? "" : messages.get("chart.notes", String.join(messages.get("chart.note.separator"), notes));
    }

    private Stream<Outcome> shown() {
        return trend.points().stream()
                .flatMap(point -> hasChange() ? Stream.of(point.value(), point.base()) : Stream.of(point.value()));
    }

    private boolean hasChange() {
        return trend.kind() != TrendKind.MULTI_YEAR;
    }

    private static boolean isEstimated(Outcome outcome) {
        return outcome instanceof Outcome.Known(var _, CellState state) && state == CellState.ESTIMATED;
    }

    /** Both figures stand there and yet the line has no point; a change of definition has its own note. */
    private boolean lacksGrowth(TrendPoint point) {
        return hasChange() && point.value().isKnown() && point.base().isKnown() && point.plottedChange().isEmpty()
                && point.change().kind() != Change.Kind.DEFINITION_CHANGED;
    }

    private Optional<String> about(String key, Predicate<TrendPoint> which, Function<TrendPoint, String> said) {
        List<TrendPoint> points = trend.points().stream().filter(which).toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        String named = points.stream().limit(NAMED)
                .map(point -> messages.get("chart.note.item", text.period(point), said.apply(point)))
                .collect(Collectors.joining(messages.get("chart.note.separator")));
        String all = points.size() > NAMED ? messages.get("chart.note.more", named, points.size()) : named;
        return Optional.of(messages.get(key, all));
    }

    private String definition(DefinitionBreak change) {
        String month = new PeriodText(messages).full(change.fromInclusive());
        return change.note().isBlank() ? messages.get("chart.note.definition", month)
                : messages.get("chart.note.definitionNote", month, change.note());
    }
}
