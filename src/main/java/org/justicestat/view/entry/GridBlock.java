package org.justicestat.view.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Cell;
import org.justicestat.model.UserException;

/** What is done with all selected cells at once; each deed is one edit. */
final class GridBlock {

    private final EntryGrid grid;
    private final EntryState state;

    GridBlock(EntryGrid grid, EntryState state) {
        this.grid = grid;
        this.state = state;
    }

    /** Makes the selected figures missing. */
    void clear() {
        fill(spots(), Optional.empty());
    }

    void setNotApplicable() {
        fill(spots(), Optional.of(Cell.notApplicable()));
    }

    void setZero() {
        fill(spots(), Optional.of(Cell.reported(BigDecimal.ZERO)));
    }

    /** Puts the figure at the top of the selection into the others; of a single cell, the figure above it into the cell. */
    void fillDown() {
        List<Spot> spots = spots();
        if (spots.size() > 1) {
            fill(spots.subList(1, spots.size()), spots.getFirst().slot().stored());
        } else if (!spots.isEmpty()) {
            grid.cursor().flatMap(cell -> grid.walk().vertical(cell, -1)).flatMap(grid::spot)
                    .flatMap(above -> above.slot().stored()).ifPresent(cell -> fill(spots, Optional.of(cell)));
        }
    }

    private void fill(List<Spot> spots, Optional<Cell> cell) {
        Optional<UserException> closed = spots.stream().findFirst().flatMap(state.writer()::whyClosed);
        if (spots.size() == 1 && closed.isPresent()) {
            state.noticeProperty().set(closed.map(Notice::refused));
        } else {
            state.writer().fill(spots, cell);
        }
    }

    /** The places of the selected cells in columns of figures, each once, top to bottom. */
    private List<Spot> spots() {
        return grid.selected().stream().filter(cell -> grid.columnAt(cell.column()).isFigure())
                .map(grid::spot).flatMap(Optional::stream).toList();
    }
}
