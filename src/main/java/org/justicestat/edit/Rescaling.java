package org.justicestat.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.Subject;
import org.justicestat.store.WriteTransaction;

/**
 * The figures whose stored form must follow new decimals of their indicator. The values stay what they are: where one would
 * lose a digit, nothing is changed.
 */
final class Rescaling {

    private final WriteTransaction transaction;
    private final Map<FigureKey, CellChange> pending = new LinkedHashMap<>();

    Rescaling(WriteTransaction transaction) {
        this.transaction = transaction;
    }

    /** Remembers the figures of the indicator as they are, then has its change written, which makes their form stale. */
    void around(TextChange change, Runnable writing) {
        if (decimals(change.before()).equals(decimals(change.after()))) {
            writing.run();
            return;
        }
        Optional<Indicator> before = indicator(change);
        List<Figure> figures = before.map(transaction::figures).orElse(List.of());
        writing.run();
        Optional<Indicator> after = indicator(change);
        if (before.isPresent() && after.isPresent() && before.get().decimals() != after.get().decimals()) {
            figures.forEach(figure -> pending.put(figure.key(), new CellChange(figure.key(), Optional.of(figure.cell()),
                    Optional.of(rescaled(figure, after.get().decimals())))));
        }
    }

    /** The line of an indicator's words that says its decimals; reading every figure for another change would be idle. */
    private static Optional<String> decimals(Optional<String> words) {
        return words.stream().flatMap(String::lines).filter(line -> line.startsWith("decimals=")).findFirst();
    }

    private Optional<Indicator> indicator(TextChange change) {
        return change.subject().kind() == Subject.Kind.INDICATOR ? transaction.indicator(change.subject().code())
                : Optional.empty();
    }

    private static Cell rescaled(Figure figure, int decimals) {
        Cell cell = figure.cell();
        return new Cell(cell.value().map(value -> exact(figure.key(), value, decimals)), cell.state(), cell.note());
    }

    private static BigDecimal exact(FigureKey key, BigDecimal value, int decimals) {
        BigDecimal rescaled = value.setScale(decimals, RoundingMode.DOWN);
        if (rescaled.compareTo(value) != 0) {
            throw new FigureRefusedException("edit.rescale.lost", key, value, decimals);
        }
        if (rescaled.unscaledValue().bitLength() >= Long.SIZE) {
            throw new FigureRefusedException("edit.tooLarge", key);
        }
        return rescaled;
    }

    /** The figure is written otherwise already. */
    void done(FigureKey key) {
        pending.remove(key);
    }

    /** Those that are left to write. */
    List<CellChange> changes() {
        return List.copyOf(pending.values());
    }
}
