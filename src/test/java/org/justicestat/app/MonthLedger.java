package org.justicestat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.justicestat.edit.CatalogueEdit;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.Sample;
import org.justicestat.model.Cell;
import org.justicestat.model.Expression;
import org.justicestat.model.Name;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;

/**
 * A small bureau in February 2024: the east office has accepted 3 cases, of which rule W-01 warns (below 10), and recovered
 * 1.50; the west office owes its accepted cases and has none.
 */
public final class MonthLedger {

    private MonthLedger() {
    }

    public static Path write(Path folder) {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            History history = Sample.history(ledger);
            history.apply(new CatalogueEdit(List.of(), List.of(new Rule("W-01", Severity.WARNING, new Rule.Relationship(
                    Expression.parse("aid.accepted"), Relation.AT_LEAST, Expression.parse("10")), RuleScope.MONTH,
                    new Name("受理数偏少，请核实", "Few cases accepted"))), List.of(), List.of(), List.of(), ""));
            history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-02", "3"), CellWrite.put(
                    Sample.key("office.east", "aid.amount", "2024-02"), Cell.reported("1.50")))));
            return ledger.path();
        }
    }

    /** What another person does with the ledger while no window holds it. */
    public static void with(Path file, Clock clock, BiConsumer<LedgerFile, History> work) {
        try (LedgerFile ledger = LedgerFile.open(file, Access.WRITE, Duration.ZERO)) {
            work.accept(ledger, new History(ledger, new Actor("li", "李明"), clock));
        }
    }
}
