package org.justicestat.report;

import org.justicestat.analysis.Comparison;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;
import org.justicestat.report.template.FigureRef;

/** A figure of the report year, or of another period that has its own row, with what it is compared with. */
record YearFigure(Comparison comparison) {

    Indicator indicator() {
        return comparison.indicator();
    }

    Period period() {
        return comparison.period();
    }

    FigureRef ref() {
        return FigureRef.value(indicator(), comparison.subject().office(), period());
    }

    boolean isKnown() {
        return comparison.current().isKnown();
    }

    boolean isMissing() {
        return comparison.current().isMissing();
    }
}
