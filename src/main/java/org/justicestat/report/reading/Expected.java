package org.justicestat.report.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.report.ReportScope;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.Qualifier;
import org.justicestat.report.typed.TypedCell;
import org.justicestat.report.typed.TypedNumber;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;

/** What would stand in the place of a number: in its unit and, as far as they tell the value, with its decimals. */
final class Expected {

    private final Messages messages;
    private final Conventions conventions;

    Expected(ReportScope scope) {
        this.messages = scope.messages();
        this.conventions = scope.conventions();
    }

    /** As {@link Slip#wordsNeeded}, of the number and what should stand in its place. */
    double wordsNeeded(Likely figure, Sighting place) {
        return Slip.wordsNeeded(place.number().value(), number(figure, place.number()));
    }

    /** Whether the number is not far from what should stand in its place: not twice as large, nor half. */
    boolean isNear(Likely figure, Sighting place) {
        BigDecimal meant = number(figure, place.number());
        BigDecimal typed = place.number().value();
        return typed.compareTo(meant.add(meant)) < 0 && meant.compareTo(typed.add(typed)) < 0;
    }

    String of(Likely figure, Sighting place) {
        String suffix = place.points() ? figure.figure().indicator().unit() : place.suffix();
        return NumberText.exact(number(figure, place.number())) + suffix;
    }

    /** In the stored unit, unless the cell has 万 or 亿 of its own. */
    String inCell(Likely figure, TypedCell cell) {
        Indicator indicator = figure.figure().indicator();
        return cell.number().scale() != TypedNumber.Scale.NONE ? NumberText.exact(number(figure, cell.number()))
                : new NumberText(messages, conventions).number(indicator, figure.value().orElseThrow());
    }

    BigDecimal number(Likely figure, TypedNumber typed) {
        Indicator indicator = figure.figure().indicator();
        Fraction value = FigureSearch.inTypedUnit(indicator, figure.value().orElseThrow(), typed);
        int own = typed.scale() == TypedNumber.Scale.NONE || typed.value().scale() > 0 ? 0 : 1;
        int decimals = Math.max(typed.value().scale(), typed.scale() == TypedNumber.Scale.NONE ? indicator.decimals() : own);
        return indicator.isRate() ? conventions.printedPercent(value, decimals)
                : value.round(decimals, rounding(typed.qualifier()));
    }

    private RoundingMode rounding(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, ABOUT -> conventions.rounding();
            case OVER, MORE, ABOVE, AT_LEAST -> RoundingMode.DOWN;
            case NEARLY -> RoundingMode.UP;
        };
    }
}
