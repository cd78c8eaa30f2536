package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.controlsfx.control.tableview2.TableView2;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Period;
import org.justicestat.model.UserException;
import org.justicestat.text.NumberText;

/**
 * The table of the Entry screen. The name column stays while the others move. One cell has the cursor; a block of cells can be
 * selected. The keys are those of {@link GridKeys}.
 */
public final class EntryGrid extends TableView2<EntryRow> {

    private static final double ROW_HEIGHT = 28;
    private static final double HEADER_HEIGHT = 34;
    private static final double BORDERS = 2;
    private static final double SCROLL_BAR = 12;

    private EntryState state;
    private EntryWords words;
    private List<GridColumn> gridColumns = List.of();
    private GridEdit edit;
    private Subscription judged = Subscription.EMPTY;
    private boolean isCursorSought;

    public EntryGrid() {
        setFixedCellSize(ROW_HEIGHT);
        setEditable(true);
        setTableMenuButtonVisible(false);
        getStyleClass().add("entry-grid");
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        getFocusModel().focusedCellProperty().subscribe(this::remember);
    }

    /**
     * @param live    judges what is typed
     * @param preview shows what a paste would do
     */
    void show(EntryState newState, EntryWords newWords, LiveCheck live, GridBlock.Preview preview) {
        state = newState;
        words = newWords;
        edit = new GridEdit(this, state.writer(), live);
        judged = state.judgementProperty().subscribe(
                judgement -> edit.mark(judgement.map(Judgement::mark).orElse(CellFace.Mark.NONE)));
        setItems(state.shownRows());
        GridKeys keys = new GridKeys(this, new GridBlock(this, state, preview));
        addEventFilter(KeyEvent.KEY_PRESSED, edit::pass);
        addEventFilter(KeyEvent.KEY_TYPED, edit::pass);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    /** Puts up the columns of a month or a year, unless they stand there. */
    void setSpan(Period span) {
        List<GridColumn> wanted = GridColumn.of(span, words.messages().language());
        if (!wanted.equals(gridColumns)) {
            gridColumns = wanted;
            getFixedColumns().clear();
            getColumns().setAll(wanted.stream().map(column -> tableColumn(column, span)).toList());
            getFixedColumns().add(getColumns().getFirst());
        }
        fit();
    }

    private TableColumn<EntryRow, EntryLine> tableColumn(GridColumn column, Period span) {
        TableColumn<EntryRow, EntryLine> made = new TableColumn<>(words.title(column, span));
        made.setSortable(false);
        made.setReorderable(false);
        made.setMinWidth(column.width());
        made.setCellValueFactory(features -> features.getValue().lineProperty());
        made.setCellFactory(_ -> new EntryCell(this, column));
        if (column.isNumeric()) {
            made.getStyleClass().add("figure");
        }
        return made;
    }

    /** Gives the columns the room there is. */
    private void fit() {
        double least = gridColumns.stream().mapToDouble(GridColumn::width).sum();
        double stretch = gridColumns.stream().mapToDouble(GridColumn::stretch).sum();
        double left = Math.max(0, getWidth() - (isHigherThanRoom() ? SCROLL_BAR : BORDERS) - least);
        for (int i = 0; i < gridColumns.size(); i++) {
            GridColumn column = gridColumns.get(i);
            getColumns().get(i).setPrefWidth(Math.floor(column.width() + left * column.stretch() / stretch));
        }
    }

    private boolean isHigherThanRoom() {
        return getItems().size() * ROW_HEIGHT + HEADER_HEIGHT > getHeight();
    }

    /** Lets go of the rows, which outlive it. */
    void close() {
        edit.close();
        judged.unsubscribe();
        setItems(FXCollections.observableArrayList());
    }

    EntryWords words() {
        return words;
    }

    /** What is being typed. */
    GridEdit edit() {
        return edit;
    }

    GridWalk walk() {
        return new GridWalk(getItems(), gridColumns);
    }

    /** Where the cursor is; nowhere in an empty grid. */
    Optional<GridWalk.Cell> cursor() {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        boolean isSomewhere = focused.getRow() >= 0 && focused.getRow() < getItems().size() && focused.getColumn() >= 0;
        return isSomewhere ? Optional.of(new GridWalk.Cell(focused.getRow(), focused.getColumn())) : Optional.empty();
    }

    void moveTo(GridWalk.Cell cell) {
        TableColumn<EntryRow, ?> column = getColumns().get(cell.column());
        getSelectionModel().clearAndSelect(cell.row(), column);
        getFocusModel().focus(cell.row(), column);
        bringIntoSight(cell);
    }

    /** At once, so that a key finds its cell; a grid that has not laid out its rows yet scrolls as soon as it has. */
    private void bringIntoSight(GridWalk.Cell cell) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getHeight() > 0
                && flow.getCellCount() == getItems().size()) {
            flow.scrollTo(cell.row());
            scrollToColumn(getColumns().get(cell.column()));
        } else {
            isCursorSought = true;
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isCursorSought) {
            isCursorSought = false;
            cursor().ifPresent(this::bringIntoSight);
        }
    }

    /** Puts the cursor on a figure, if the sheet has it; else on the first place to type, if the cursor is nowhere. */
    void reveal(FigureKey key) {
        for (int row = 0; row < getItems().size(); row++) {
            EntryRow shown = getItems().get(row);
            if (key == null || shown.indicator().filter(indicator -> indicator.code().equals(key.indicator())).isEmpty()) {
                continue;
            }
            int column = columnOf(shown, key.period());
            if (!cursor().equals(Optional.of(new GridWalk.Cell(row, column)))) {
                moveTo(new GridWalk.Cell(row, column));
            }
            return;
        }
        if (cursor().flatMap(this::spot).isEmpty() && !getItems().isEmpty()) {
            walk().horizontal(new GridWalk.Cell(0, 0), 1).ifPresent(this::moveTo);
        }
    }

    private int columnOf(EntryRow row, Period period) {
        int first = -1;
        for (int column = 0; column < gridColumns.size(); column++) {
            if (gridColumns.get(column).isFigure()) {
                first = first < 0 ? column : first;
                Slot slot = row.slot(gridColumns.get(column).slot()).orElseThrow();
                if (slot.source() != Source.NOWHERE && slot.period().equals(period)) {
                    return column;
                }
            }
        }
        return first;
    }

    private void remember(TablePosition<?, ?> focused) {
        cursor().flatMap(this::spot).ifPresent(spot -> state.placeProperty().set(state.keyOf(spot)));
    }

    /** The place that stands in a cell, or whose note, state or comparison stands there; absent for a heading. */
    Optional<Spot> spot(GridWalk.Cell cell) {
        EntryRow row = getItems().get(cell.row());
        return row.isHeading() ? Optional.empty() : Optional.of(new Spot(row, gridColumns.get(cell.column()).slot()));
    }

    /** What a copy takes of a cell: a figure as it is typed, anything else as it is shown; nothing of a heading. */
    String copiedText(GridWalk.Cell cell) {
        GridColumn column = gridColumns.get(cell.column());
        Optional<Spot> spot = spot(cell);
        if (spot.isPresent() && column.isFigure() && spot.get().slot().isEntered()) {
            return state.writer().textOf(spot.get());
        }
        String text = words.face(getItems().get(cell.row()).line(), column).text();
        return NumberText.MISSING.equals(text) ? "" : text;
    }

    /** The places that the columns of figures from a column on hold. */
    List<Integer> figureColumnsFrom(int column) {
        return gridColumns.stream().skip(column).filter(GridColumn::isFigure).map(GridColumn::slot).toList();
    }

    GridColumn columnAt(int column) {
        return gridColumns.get(column);
    }

    /** The selected cells, row by row. */
    List<GridWalk.Cell> selected() {
        List<GridWalk.Cell> cells = new ArrayList<>();
        getSelectionModel().getSelectedCells().forEach(at -> cells.add(new GridWalk.Cell(at.getRow(), at.getColumn())));
        cells.sort(Comparator.comparing(GridWalk.Cell::row).thenComparing(GridWalk.Cell::column));
        return cells;
    }

    /**
     * Opens the editor in a cell, wherever the sheet is scrolled to: only a cell that is laid out takes it, and a key must not
     * be lost.
     *
     * @param text what is typed already; empty to edit what stands in the cell
     */
    void edit(GridWalk.Cell cell, String text) {
        if (isEditable(cell)) {
            bringIntoSight(cell);
            layout();
            edit.begin(cell, text);
        }
    }

    void startEdit(GridWalk.Cell cell) {
        edit(cell.row(), getColumns().get(cell.column()));
    }

    void stopEdit() {
        edit(-1, null);
    }

    /** Whether the cell may be edited; then the editor is ready for it. */
    boolean prepareEdit(EntryCell cell) {
        GridWalk.Cell at = new GridWalk.Cell(cell.getIndex(), gridColumns.indexOf(cell.column()));
        boolean mayBegin = at.row() >= 0 && at.row() < getItems().size() && isEditable(at);
        if (mayBegin) {
            edit.prepare(cell, spot(at).orElseThrow());
        }
        return mayBegin;
    }

    /** Whether something can be typed in the cell; if not, the screen says why. */
    boolean isEditable(GridWalk.Cell cell) {
        Optional<Spot> spot = spot(cell);
        Optional<UserException> closed = spot.flatMap(state.writer()::whyClosed);
        closed.ifPresent(why -> state.noticeProperty().set(Optional.of(Notice.refused(why))));
        return spot.isPresent() && closed.isEmpty() && gridColumns.get(cell.column()).isTyped(spot.get().row().line());
    }
}
