package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;

/** Figures as spans of a sentence and as cells of a table, in the words of the text package. */
public final class ReportTexts {

    private final Messages messages;
    private final NumberText numbers;
    private final ChangePhrase phrases;
    private final PeriodText periods;

    public ReportTexts(Messages messages, Conventions conventions) {
        this.messages = messages;
        this.numbers = new NumberText(messages, conventions);
        this.phrases = new ChangePhrase(messages, numbers);
        this.periods = new PeriodText(messages);
    }

    Messages messages() {
        return messages;
    }

    PeriodText periods() {
        return periods;
    }

    public ChangePhrase phrases() {
        return phrases;
    }

    NumberText numbers() {
        return numbers;
    }

    /**
     * As in 法律援助申请数为812件，同比增长5.1%; a gap is marked, never left out.
     *
     * @param compared false where the ledger has nothing of last year, which is said once and not after every figure
     */
    List<Span> clause(YearFigure figure, boolean compared) {
        Indicator indicator = figure.indicator();
        List<Span> spans = new ArrayList<>();
        spans.add(Span.text(subject(indicator)));
        if (!(figure.comparison().current() instanceof Outcome.Known(Fraction value, CellState state))) {
            spans.add(Span.missing(phrases.missingMark(indicator, figure.period()), figure.ref()));
            return spans;
        }
        NumberText.Printed printed = numbers.inSentence(indicator, value);
        spans.add(Span.figure(printed.number(), figure.ref(), FigurePrinter.state(state)));
        String phrase = compared ? phrases.of(figure.comparison()) : "";
        spans.add(Span.text(printed.unit() + (phrase.isEmpty() ? "" : messages.get("report.clause.next"))));
        if (!phrase.isEmpty()) {
            spans.add(Span.figure(phrase, figure.ref().as(Aspect.YEAR_ON_YEAR), FigurePrinter.state(state)));
        }
        return spans;
    }

    /** How a clause begins: 法律援助申请数为. What stands at the end of the year says so once for all, so no name repeats it. */
    String subject(Indicator indicator) {
        String name = name(indicator.name());
        return messages.get("report.clause.is", indicator.quantity().measure() == Measure.STOCK
                ? name.replace(messages.get("report.lead.stock.said"), "") : name);
    }

    /** In Chinese with full-width brackets (GB/T 15834), however it was typed. */
    String name(Name name) {
        return messages.language() == Language.ZH ? name.zh().replace('(', '（').replace(')', '）') : name.in(messages.language());
    }

    /** How a sentence about such figures begins: 全年 for what flows, 截至年末 for what stands. */
    String lead(Measure measure) {
        return messages.get(measure == Measure.STOCK ? "report.lead.stock" : "report.lead.flow");
    }

    Span current(YearFigure figure) {
        return cell(figure.ref(), figure.comparison().current());
    }

    Span base(YearFigure figure) {
        Comparison comparison = figure.comparison();
        String text = numbers.table(comparison.indicator(), comparison.base());
        FigureRef ref = FigureRef.value(comparison.indicator(), comparison.subject().office(), comparison.basePeriod());
        return comparison.base() instanceof Outcome.Known(Fraction _, CellState state)
                ? Span.figure(text, ref, FigurePrinter.state(state)) : Span.text(text);
    }

    /** The bare number in stored unit and decimals; a gap that is due is marked. */
    Span cell(FigureRef ref, Outcome outcome) {
        String text = numbers.table(ref.indicator(), outcome);
        return switch (outcome) {
            case Outcome.Known(Fraction _, CellState state) -> Span.figure(text, ref, FigurePrinter.state(state));
            case Outcome.Missing _ -> Span.missing(text, ref);
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> Span.text(text);
        };
    }

    /** In %, or in percentage points for a rate, as the note under the table says. */
    Span change(YearFigure figure) {
        String text = phrases.tableNumber(figure.comparison());
        return figure.comparison().current() instanceof Outcome.Known(Fraction _, CellState state)
                && isNumber(text)
                ? Span.figure(text, figure.ref().as(Aspect.YEAR_ON_YEAR), FigurePrinter.state(state)) : Span.text(text);
    }

    /** @param all the figures of whose sum it is the share */
    Span share(YearFigure figure, String printed, List<Indicator> all) {
        return figure.comparison().current() instanceof Outcome.Known(Fraction _, CellState state) && isNumber(printed)
                ? Span.figure(printed, figure.ref().shareOf(all), FigurePrinter.state(state)) : Span.text(printed);
    }

    private static boolean isNumber(String printed) {
        return printed.chars().anyMatch(Character::isDigit);
    }

    /** What stands for a share that there cannot be. */
    String noShare(YearFigure figure) {
        return figure.isKnown() || figure.isMissing() ? NumberText.MISSING : NumberText.NOT_APPLICABLE;
    }

    /** What is to be said below figures that do not compare with those before, because their definition changed in between. */
    List<String> definitionNotes(List<YearFigure> figures) {
        return figures.stream().map(YearFigure::comparison)
                .filter(comparison -> comparison.current().isKnown() && comparison.base().isKnown())
                .flatMap(comparison -> comparison.definitionBreak().stream().map(change -> {
                    String name = name(comparison.indicator().name());
                    String from = periods.full(change.fromInclusive());
                    return change.note().isBlank() ? messages.get("report.table.definition", name, from)
                            : messages.get("report.table.definitionNote", name, from, change.note());
                })).distinct().toList();
    }

    /** The name, with the period where it is not the year, and a star where the value is an estimate. */
    String rowName(YearFigure figure, boolean wholeYear) {
        String name = name(figure.indicator().name());
        String named = wholeYear ? name : messages.get("report.annex.ofPeriod", name, periods.full(figure.period()));
        return isEstimated(figure.comparison().current()) ? messages.get("report.annex.estimated", named) : named;
    }

    static boolean isEstimated(Outcome outcome) {
        return outcome instanceof Outcome.Known(Fraction _, CellState state) && state == CellState.ESTIMATED;
    }
}
