package org.justicestat.report.typed;

import java.util.Optional;
import org.justicestat.model.Fraction;
import org.justicestat.report.template.FigureRef;

/**
 * A figure of the ledger that a number may stand for, as far as the words around it tell.
 *
 * @param value      exact, in the unit it is stored in; absent where the ledger has none
 * @param likeness   0 where no word is alike; only ranks
 * @param otherUnit  whether the text has another measure word behind the number than the indicator
 */
public record Likely(FigureRef figure, Optional<Fraction> value, double likeness, boolean otherUnit) {
}
