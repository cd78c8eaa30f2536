package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.store.Access;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;
import org.justicestat.store.WriteTransaction;

/** Whatever is done, undone and done again: the figures are those of the moment, and the audit holds. */
class HistoryProperties {

    /** One step of somebody at work. */
    private sealed interface Step {
        record Do(Edit edit) implements Step {
        }

        record Undo() implements Step {
        }

        record Redo() implements Step {
        }

        record Reopen() implements Step {
        }
    }

    private Path folder;
    private LedgerFile ledger;
    private History history;

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("history");
        ledger = Sample.ledger(folder);
        history = Sample.history(ledger);
    }

    @AfterTry
    void close() throws IOException {
        ledger.close();
        Files.delete(ledger.path());
        Files.delete(folder);
    }

    /** The model: the states one after another, and where in them the ledger stands. */
    @Property(tries = 40)
    void undoAndRedoWalkThroughTheStates(@ForAll("steps") List<Step> steps) {
        List<Set<Object>> states = new ArrayList<>(List.of(state()));
        int at = 0;
        for (Step step : steps) {
            switch (step) {
                case Step.Do todo -> {
                    if (!history.apply(todo.edit()).isNothing()) {
                        states.subList(at + 1, states.size()).clear();
                        states.add(state());
                        at++;
                    }
                }
                case Step.Undo _ -> {
                    assertThat(history.undo().isPresent()).isEqualTo(at > 0);
                    at = Math.max(0, at - 1);
                }
                case Step.Redo _ -> {
                    assertThat(history.redo().isPresent()).isEqualTo(at < states.size() - 1);
                    at = Math.min(states.size() - 1, at + 1);
                }
                case Step.Reopen _ -> reopen();
            }
            assertThat(state()).isEqualTo(states.get(at));
        }
        assertThat(Integrity.verify(ledger)).isEmpty();
    }

    @Property(tries = 15)
    void undoingAllGivesTheBeginningAndRedoingAllTheEnd(@ForAll("edits") List<Edit> edits) {
        Set<Object> beginning = state();
        edits.forEach(history::apply);
        Set<Object> end = state();
        while (history.undo().isPresent()) {
            assertThat(ledger.inTransaction(WriteTransaction::redoable)).isPresent();
        }
        assertThat(state()).isEqualTo(beginning);
        while (history.redo().isPresent()) {
            assertThat(ledger.inTransaction(WriteTransaction::undoable)).isPresent();
        }
        assertThat(state()).isEqualTo(end);
        assertThat(Integrity.verify(ledger)).isEmpty();
    }

    private Set<Object> state() {
        Set<Object> state = new HashSet<>(ledger.settings().entrySet());
        state.addAll(ledger.snapshot().figures().figures().collect(Collectors.<Figure>toSet()));
        return state;
    }

    private void reopen() {
        ledger.close();
        ledger = LedgerFile.open(ledger.path(), Access.WRITE, Duration.ZERO);
        history = Sample.history(ledger);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Arbitraries.frequencyOf(
                Tuple.of(6, edit().map(Step.Do::new)),
                Tuple.of(4, Arbitraries.just(new Step.Undo())),
                Tuple.of(3, Arbitraries.just(new Step.Redo())),
                Tuple.of(1, Arbitraries.just(new Step.Reopen())));
        return step.list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return edit().list().ofMaxSize(12);
    }

    private static Arbitrary<Edit> edit() {
        Arbitrary<Edit> figures = write().list().uniqueElements(CellWrite::key).ofMinSize(1).ofMaxSize(5).map(FigureEdit::entry);
        Arbitrary<Edit> setting = Combinators.combine(Arbitraries.of("report.date", "report.title"),
                Arbitraries.of("甲", "乙").optional(0.7)).as((key, value) -> new SettingEdit(key, value, ""));
        return Arbitraries.frequencyOf(Tuple.of(5, figures), Tuple.of(1, setting));
    }

    /** Few places and values, so that edits meet. */
    private static Arbitrary<CellWrite> write() {
        Arbitrary<Cell> reported = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("3")).ofScale(2)
                .map(Cell::reported);
        Arbitrary<Cell> cell = Arbitraries.oneOf(reported, Arbitraries.just(Cell.notApplicable()),
                Arbitraries.just(Cell.of(new BigDecimal("1.50"), CellState.ESTIMATED)),
                Arbitraries.just(Cell.reported("1.50").withNote("补报")));
        Arbitrary<Optional<Cell>> content = cell.optional(0.8);
        return Combinators.combine(Arbitraries.of("bureau", "office.east"), Arbitraries.of("2023-05", "2023-Q2", "2023"), content)
                .as((office, period, after) -> new CellWrite(Sample.key(office, "aid.amount", period), after));
    }
}
