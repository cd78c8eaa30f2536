package org.justicestat.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Expression;
import org.justicestat.model.Expression.Binary;
import org.justicestat.model.Expression.Constant;
import org.justicestat.model.Expression.Operand;
import org.justicestat.model.Indicator;
import org.justicestat.model.RateFormula;

/**
 * A rate as a spreadsheet computes it from the cells of a form: for orientation, so it stays empty until every part of it is a
 * number and there is something to divide by. The ledger computes its own.
 */
final class RateCellFormula {

    private final Map<String, String> cells;

    /** @param cells the cell of each indicator by its code */
    RateCellFormula(Map<String, String> cells) {
        this.cells = cells;
    }

    /** Empty where a part of the rate is not on the form. */
    Optional<String> of(Indicator rate) {
        RateFormula formula = rate.formula().orElseThrow();
        if (!cells.keySet().containsAll(Catalogue.formulaCodes(rate))) {
            return Optional.empty();
        }
        String parts = Catalogue.formulaCodes(rate).stream().map(cells::get).collect(Collectors.joining(","));
        String denominator = written(formula.denominator());
        return Optional.of("IF(COUNT(" + parts + ")<" + Catalogue.formulaCodes(rate).size() + ",\"\",IF(" + denominator
                + "=0,\"\",ROUND(" + written(formula.numerator()) + "/" + denominator + "*" + formula.factor().toPlainString()
                + "," + rate.decimals() + ")))");
    }

    private String written(Expression expression) {
        return switch (expression) {
            case Constant(var value) -> value.signum() < 0 ? "(" + value.toPlainString() + ")" : value.toPlainString();
            case Operand(var code) -> cells.get(code);
            case Binary(var operator, var left, var right) -> "(" + written(left) + operator.symbol() + written(right) + ")";
        };
    }
}
