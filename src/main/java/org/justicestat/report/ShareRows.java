package org.justicestat.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.report.StatisticalTable.Row;
import org.justicestat.text.BalancedRounding;
import org.justicestat.text.NumberText;

/** Rows of a table whose last column is the share of each in the total of all. */
final class ShareRows {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final ReportTexts texts;
    private final FigureTable form;
    private final boolean balanced;

    /** @param balanced whether the printed shares must add up to 100 */
    ShareRows(ReportTexts texts, FigureTable form, boolean balanced) {
        this.texts = texts;
        this.form = form;
        this.balanced = balanced;
    }

    /** Without one of the figures there is no total and no share. */
    List<Row> of(List<YearFigure> figures) {
        List<String> shares = shares(figures);
        List<Indicator> all = figures.stream().map(YearFigure::indicator).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            rows.add(form.row(figures.get(i), texts.share(figures.get(i), shares.get(i), all)));
        }
        return rows;
    }

    private List<String> shares(List<YearFigure> figures) {
        List<Fraction> values = new ArrayList<>();
        for (YearFigure figure : figures) {
            Optional<Fraction> value = figure.comparison().current().number();
            if (value.isPresent()) {
                values.add(value.get());
            } else if (figure.isMissing()) {
                return figures.stream().map(texts::noShare).toList();
            } else {
                values.add(Fraction.of(0));
            }
        }
        Fraction total = values.stream().reduce(Fraction.of(0), Fraction::plus);
        if (total.isZero()) {
            return figures.stream().map(texts::noShare).toList();
        }
        Conventions conventions = texts.numbers().conventions();
        List<Fraction> exact = values.stream().map(value -> value.times(HUNDRED).dividedBy(total)).toList();
        List<BigDecimal> printed = balanced
                ? BalancedRounding.of(exact, conventions.growthDecimals())
                : exact.stream().map(share -> conventions.printedPercent(share, conventions.growthDecimals())).toList();
        List<String> result = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            result.add(figures.get(i).isKnown() ? NumberText.exact(printed.get(i)) : texts.noShare(figures.get(i)));
        }
        return result;
    }
}
