package org.justicestat.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.report.document.StatisticalTable.Row;
import org.justicestat.text.BalancedRounding;
import org.justicestat.text.NumberText;

/** Rows of a table whose last column is the share of each in the total of all; without one of the figures there is none. */
final class ShareRows {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final ReportTexts texts;
    private final List<YearFigure> figures;
    private final boolean balanced;
    /** As printed, for each figure; empty where there is no total. */
    private final List<BigDecimal> shares;

    /** @param balanced whether the printed shares must add up to 100 */
    ShareRows(ReportTexts texts, List<YearFigure> figures, boolean balanced) {
        this.texts = texts;
        this.figures = figures;
        this.balanced = balanced;
        this.shares = shares();
    }

    private List<BigDecimal> shares() {
        boolean isWhole = figures.stream().noneMatch(YearFigure::isMissing);
        List<Fraction> values = figures.stream()
                .map(figure -> figure.comparison().current().number().orElse(Fraction.ZERO)).toList();
        Fraction total = values.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!isWhole || total.isZero()) {
            return List.of();
        }
        Conventions conventions = texts.numbers().conventions();
        List<Fraction> exact = values.stream().map(value -> value.times(HUNDRED).dividedBy(total)).toList();
        return balanced ? BalancedRounding.of(exact, conventions.growthDecimals())
                : exact.stream().map(share -> conventions.printedPercent(share, conventions.growthDecimals())).toList();
    }

    List<Row> in(FigureTable form) {
        List<Indicator> all = figures.stream().map(YearFigure::indicator).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            YearFigure figure = figures.get(i);
            String printed = figure.isKnown() && !shares.isEmpty() ? NumberText.exact(shares.get(i)) : texts.noShare(figure);
            rows.add(form.row(figure, texts.share(figure, printed, all)));
        }
        return rows;
    }

    /** What is to be said of the sum of the shares; empty where it is 100 of itself, or there is none. */
    Optional<String> note() {
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        boolean addsUp = Fraction.of(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).equals(HUNDRED);
        return balanced ? Optional.of(texts.messages().get("report.table.balanced"))
                : addsUp ? Optional.empty() : Optional.of(texts.messages().get("report.table.rounded"));
    }
}
