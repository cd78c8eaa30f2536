package org.justicestat.view.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.justicestat.exchange.ClipboardBlock;
import org.justicestat.model.Cell;
import org.justicestat.model.UserException;

/** What is done with all selected cells at once; each deed is one edit. */
final class GridBlock {

    private final EntryGrid grid;
    private final EntryState state;
    private final Preview preview;

    /** Shows what a paste would do and lets it be done. */
    interface Preview {
        void show(Function<SignReading, PastePlan> plans);
    }

    GridBlock(EntryGrid grid, EntryState state, Preview preview) {
        this.grid = grid;
        this.state = state;
        this.preview = preview;
    }

    /** Puts the selected cells on the clipboard, as text and as a table. */
    void copy() {
        List<GridWalk.Cell> cells = grid.selected();
        List<Integer> columns = cells.stream().map(GridWalk.Cell::column).distinct().sorted().toList();
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (GridWalk.Cell cell : cells) {
            if (grid.spot(cell).isPresent()) {
                rows.computeIfAbsent(cell.row(), _ -> new ArrayList<>(Collections.nCopies(columns.size(), "")))
                        .set(columns.indexOf(cell.column()), grid.copiedText(cell));
            }
        }
        ClipboardBlock block = ClipboardBlock.of(List.copyOf(rows.values()));
        ClipboardContent content = new ClipboardContent();
        content.putString(block.toText());
        content.putHtml(block.toHtml());
        Clipboard.getSystemClipboard().setContent(content);
        state.noticeProperty().set(Optional.of(Notice.done("entry.notice.copied", rows.size())));
    }

    void cut() {
        copy();
        clear();
    }

    /** A single text goes into the cell as if it were typed; a block is shown first. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Optional<ClipboardBlock> html = clipboard.hasHtml() ? ClipboardBlock.ofHtml(clipboard.getHtml()) : Optional.empty();
        Optional<ClipboardBlock> block = html.or(() -> clipboard.hasString()
                ? Optional.of(ClipboardBlock.ofText(clipboard.getString())) : Optional.empty()).filter(b -> !b.lines().isEmpty());
        Optional<GridWalk.Cell> cursor = grid.cursor();
        if (block.isEmpty() || cursor.isEmpty()) {
            state.noticeProperty().set(Optional.of(Notice.refused(new UserException("entry.paste.nothing"))));
        } else if (block.get().lines().size() == 1 && block.get().width() == 1) {
            String text = block.get().lines().getFirst().cell(0);
            grid.spot(cursor.get()).filter(_ -> grid.isEditable(cursor.get())).ifPresent(spot -> state.writer().type(spot, text));
        } else {
            preview.show(signs -> new PastePlan(state, block.get(), rowsFrom(cursor.get()), columnsFrom(cursor.get()), signs));
        }
    }

    private List<EntryRow> rowsFrom(GridWalk.Cell cell) {
        return grid.getItems().stream().skip(cell.row()).filter(row -> !row.isHeading()).toList();
    }

    private List<Integer> columnsFrom(GridWalk.Cell cell) {
        List<Integer> figures = grid.figureColumnsFrom(cell.column());
        return figures.isEmpty() ? grid.figureColumnsFrom(0) : figures;
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
