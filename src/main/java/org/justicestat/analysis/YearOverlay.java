package org.justicestat.analysis;

import java.util.List;
import org.justicestat.model.DefinitionBreak;

/**
 * The months of several years laid over each other.
 *
 * @param lines one for each year, oldest first; each has the indicator's own periods of the whole year
 */
public record YearOverlay(Trend.Subject subject, List<Line> lines, List<DefinitionBreak> definitionBreaks) implements Exhibit {

    /** One year; a figure that is not known is a gap. */
    public record Line(int year, List<Observation> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    public YearOverlay {
        lines = List.copyOf(lines);
    }

    @Override
    public TrendKind kind() {
        return TrendKind.YEAR_OVERLAY;
    }

    @Override
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.figures().stream().noneMatch(figure -> figure.outcome().isKnown()));
    }
}
