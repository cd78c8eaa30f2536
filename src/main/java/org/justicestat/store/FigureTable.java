package org.justicestat.store;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Indicator;

/** Figures. Triggers of the file refuse every write whose audit entry is not there yet. */
final class FigureTable {

    private final Session session;

    FigureTable(Session session) {
        this.session = session;
    }

    /** Adds the figures of an office in the given years, by indicator and period. */
    void read(Directory.Entry<String> office, Directory directory, Years years, FigureSet.Builder into) {
        session.each("""
                SELECT indicator_id, period, value, status, note FROM figure
                WHERE office_id = ? AND period BETWEEN ? AND ? ORDER BY indicator_id, period
                """, new Reader(office.item(), directory, into), office.id(), years.firstKey(), years.lastKey());
    }

    /** Rows of one office; those of an indicator follow each other, so it is looked up once. */
    private static final class Reader implements Consumer<Row> {

        private final String office;
        private final Directory directory;
        private final FigureSet.Builder into;
        private long indicatorId;
        private Indicator indicator;

        Reader(String office, Directory directory, FigureSet.Builder into) {
            this.office = office;
            this.directory = directory;
            this.into = into;
        }

        @Override
        public void accept(Row row) {
            long id = row.integer(1);
            if (id != indicatorId) {
                indicatorId = id;
                indicator = directory.indicator(id);
            }
            into.add(office, indicator, row.smallInteger(2), row.optionalInteger(3).orElse(0),
                    CellState.ofCode(row.smallInteger(4)), row.optionalText(5).orElse(""));
        }
    }

    Optional<Cell> cell(CellPlace place) {
        return session.first("""
                SELECT value, status, note FROM figure WHERE office_id = ? AND indicator_id = ? AND period = ?
                """, row -> cell(row, 1, place.decimals()), place.officeId(), place.indicatorId(), place.period());
    }

    /** The cell whose value, status and note stand in three columns from {@code column} on. */
    static Cell cell(Row row, int column, int decimals) {
        OptionalLong unscaled = row.optionalInteger(column);
        Optional<BigDecimal> value = unscaled.isPresent()
                ? Optional.of(BigDecimal.valueOf(unscaled.getAsLong(), decimals)) : Optional.empty();
        return new Cell(value, CellState.ofCode(row.smallInteger(column + 1)), row.optionalText(column + 2).orElse(""));
    }

    /** @throws ArithmeticException if the value is not at the scale of the place or does not fit 64 bits */
    static OptionalLong unscaled(Cell cell, int decimals) {
        return cell.value().isPresent()
                ? OptionalLong.of(cell.value().get().setScale(decimals).unscaledValue().longValueExact())
                : OptionalLong.empty();
    }

    static Optional<String> note(Cell cell) {
        return cell.note().isEmpty() ? Optional.empty() : Optional.of(cell.note());
    }

    void put(CellPlace place, Cell cell, long rev) {
        session.update("""
                INSERT INTO figure (office_id, indicator_id, period, value, status, rev, note) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (office_id, indicator_id, period)
                DO UPDATE SET value = excluded.value, status = excluded.status, rev = excluded.rev, note = excluded.note
                """, place.officeId(), place.indicatorId(), place.period(), unscaled(cell, place.decimals()),
                cell.state().code(), rev, note(cell));
    }

    /** Number of the entry that put the figure there; 0 if there is none. */
    long rev(CellPlace place) {
        return session.first("SELECT rev FROM figure WHERE office_id = ? AND indicator_id = ? AND period = ?",
                row -> row.integer(1), place.officeId(), place.indicatorId(), place.period()).orElse(0L);
    }

    /** Lets the entry of this number into a locked month. */
    void revise(CellPlace place, long seq) {
        session.update("INSERT INTO figure_revision (office_id, seq) VALUES (?, ?)", place.officeId(), seq);
    }

    void remove(CellPlace place) {
        session.update("DELETE FROM figure WHERE office_id = ? AND indicator_id = ? AND period = ?",
                place.officeId(), place.indicatorId(), place.period());
    }

    long count() {
        return session.first("SELECT count(*) FROM figure", row -> row.integer(1)).orElseThrow();
    }
}
