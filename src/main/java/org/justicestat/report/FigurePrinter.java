package org.justicestat.report;

import java.util.List;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Share;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Year;
import org.justicestat.report.document.FigureState;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.Placeholder;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.NumberText;

/** What a figure of a template prints as, in the words of the text package. */
public final class FigurePrinter {

    private final YearFigures figures;
    private final ReportTexts texts;
    private final NumberText numbers;
    private final ChangePhrase phrases;

    public FigurePrinter(YearFigures figures, ReportTexts texts) {
        this.figures = figures;
        this.texts = texts;
        this.numbers = texts.numbers();
        this.phrases = texts.phrases();
    }

    /**
     * The figure itself, with the period that 累计 without a month means: as much of the report year as is there, and the same
     * months of last year beside it.
     */
    FigureRef resolve(Placeholder.OfFigure wanted) {
        FigureRef figure = wanted.figure();
        Year year = figures.year();
        if (!wanted.toDate() || figures.aggregator().value(figure.indicator(), figure.office(), year).isKnown()) {
            return figure;
        }
        return figures.toDate(figure.indicator(), figure.office(), year)
                .map(span -> figure.period().equals(year) ? span : span.previousYear())
                .map(span -> new FigureRef(figure.indicator(), figure.office(), span, figure.aspect(), figure.whole()))
                .orElse(figure);
    }

    /** Whether the sentence around it has nothing to say. */
    boolean isNotApplicable(FigureRef figure) {
        return switch (figure.aspect()) {
            case UNIT, NAME -> false;
            default -> !current(figure).isKnown() && !current(figure).isMissing();
        };
    }

    private Outcome current(FigureRef figure) {
        Outcome value = figures.aggregator().value(figure.indicator(), figure.office(), figure.period());
        return figure.aspect() == Aspect.SHARE ? Share.of(value, whole(figure)) : value;
    }

    private Outcome whole(FigureRef figure) {
        boolean ofBureau = figure.whole().equals(List.of(figure.indicator()));
        Office office = ofBureau ? figures.bureau() : figure.office();
        return Share.total(figure.whole().stream()
                .map(indicator -> figures.aggregator().value(indicator, office, figure.period())).toList());
    }

    /** One or two spans: in front of a figure of an unfinished year the months it covers, so that its unit follows the number. */
    List<Span> print(Placeholder.OfFigure wanted, UnitAround unit) {
        FigureRef figure = resolve(wanted);
        Span printed = print(figure, unit);
        boolean unfinished = printed instanceof Span.Figure && !figure.period().equals(wanted.figure().period());
        return unfinished ? List.of(Span.text(texts.messages().get("report.toDate",
                texts.periods().withinYear(figure.period()))), printed) : List.of(printed);
    }

    private Span print(FigureRef figure, UnitAround unit) {
        return switch (figure.aspect()) {
            case NAME -> Span.text(texts.name(figure.indicator().name()));
            case UNIT -> Span.text(unit(figure, unit));
            case VALUE, SHARE -> switch (current(figure)) {
                case Outcome.Known(Fraction value, CellState state) ->
                        Span.figure(number(figure, value, unit), figure, state(state));
                case Outcome.Missing _ -> gap(figure);
                case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> dash(figure);
            };
            case YEAR_ON_YEAR, PERIOD_ON_PERIOD, GROWTH, DIFFERENCE, POINTS -> change(figure);
        };
    }

    private String unit(FigureRef figure, UnitAround unit) {
        if (unit != UnitAround.PRINTED) {
            return figure.indicator().unit();
        }
        return current(figure) instanceof Outcome.Known(Fraction value, CellState _)
                ? numbers.inSentence(figure.indicator(), value).unit() : "";
    }

    private String number(FigureRef figure, Fraction value, UnitAround unit) {
        if (figure.aspect() == Aspect.SHARE) {
            String percent = numbers.percent(value, numbers.conventions().growthDecimals());
            return unit == UnitAround.PERCENT_SIGN ? percent.substring(0, percent.length() - 1) : percent;
        }
        Indicator indicator = figure.indicator();
        String number = switch (unit) {
            case PRINTED -> numbers.inSentence(indicator, value).number();
            case HUNDRED_MILLION -> numbers.inHundredMillions(indicator, value).number();
            case STORED, PERCENT_SIGN, ALONE -> numbers.inStoredUnit(indicator, value).number();
        };
        return indicator.isRate() && unit == UnitAround.STORED ? number + indicator.unit() : number;
    }

    private Span change(FigureRef figure) {
        Comparison comparison = comparison(figure);
        return switch (comparison.current()) {
            case Outcome.Missing _ -> gap(figure);
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> dash(figure);
            case Outcome.Known(Fraction _, CellState state) -> Span.figure(switch (figure.aspect()) {
                case DIFFERENCE, POINTS -> phrases.difference(comparison);
                case GROWTH -> phrases.tableNumber(comparison);
                default -> phrases.of(comparison);
            }, figure, state(state));
        };
    }

    private Comparison comparison(FigureRef figure) {
        Basis basis = figure.aspect() == Aspect.PERIOD_ON_PERIOD ? Basis.PERIOD_ON_PERIOD
                : basis(figure.indicator(), figure.period());
        return figures.comparer().compare(figure.indicator(), figure.office(), figure.period(), basis);
    }

    /** The stock of a year is that of its end, and is compared with the end of last year. */
    static Basis basis(Indicator indicator, Period period) {
        boolean yearEnd = period instanceof Year && indicator.quantity().measure() == Measure.STOCK && !indicator.isOpening();
        return yearEnd ? Basis.YEAR_END : Basis.YEAR_ON_YEAR;
    }

    private Span gap(FigureRef figure) {
        return Span.missing(phrases.missingMark(figure.indicator(), figure.period()), figure);
    }

    private static Span dash(FigureRef figure) {
        return Span.figure(NumberText.NOT_APPLICABLE, figure, FigureState.NOT_APPLICABLE);
    }

    static FigureState state(CellState state) {
        return state == CellState.ESTIMATED ? FigureState.ESTIMATED : FigureState.KNOWN;
    }

    /** The values that a figure is printed from, unrounded; equal exactly when they are. */
    String exact(FigureRef figure) {
        return switch (figure.aspect()) {
            case NAME, UNIT -> "";
            case VALUE, SHARE -> exact(current(figure));
            case YEAR_ON_YEAR, PERIOD_ON_PERIOD, GROWTH, DIFFERENCE, POINTS -> {
                Comparison comparison = comparison(figure);
                yield exact(comparison.current()) + " " + exact(comparison.base());
            }
        };
    }

    private static String exact(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known(Fraction value, CellState _) -> value.toString();
            case Outcome.Missing _ -> "missing";
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> "none";
        };
    }

    /** What would be printed now in the place of what was: in words beside words, a bare number beside one, in its unit. */
    String again(FigureRef figure, FrozenFigure before) {
        return again(figure, before.shown(), wasScaled(figure, before));
    }

    /** @param scaled whether money was printed in 亿元 */
    public String again(FigureRef figure, String shown, boolean scaled) {
        boolean isBare = shown.codePoints().noneMatch(Character::isIdeographic);
        if (isBare && figure.aspect() == Aspect.YEAR_ON_YEAR) {
            return phrases.tableNumber(comparison(figure));
        }
        UnitAround unit = shown.endsWith("%") ? UnitAround.STORED
                : figure.aspect() == Aspect.SHARE ? UnitAround.PERCENT_SIGN
                : scaled ? UnitAround.HUNDRED_MILLION : UnitAround.ALONE;
        return print(figure, unit).text();
    }

    /** Whether money was printed in 亿元: its value then printed as it was, and does not in the stored unit. */
    private boolean wasScaled(FigureRef figure, FrozenFigure before) {
        boolean isMoney = figure.aspect() == Aspect.VALUE && figure.indicator().quantity().measure() == Measure.AMOUNT;
        if (!isMoney || before.exact().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Fraction value = Fraction.parse(before.exact());
        return !numbers.number(figure.indicator(), value).equals(before.shown())
                && numbers.inHundredMillions(figure.indicator(), value).number().equals(before.shown());
    }
}
