package org.justicestat.report;

import org.justicestat.analysis.Comparison;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;
import org.justicestat.report.template.FigureRef;

/** A figure of the report year, or of another period that has its own row, with what it is compared with. */
public record YearFigure(Comparison comparison) {

    public Indicator indicator() {
        return comparison.indicator();
    }

    public Period period() {
        return comparison.period();
    }

    public FigureRef ref() {
        return FigureRef.value(indicator(), comparison.subject().office(), period());
    }

    public boolean isKnown() {
        return comparison.current().isKnown();
    }

    boolean isMissing() {
        return comparison.current().isMissing();
    }
}
