package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.justicestat.exchange.ClipboardBlock;
import org.justicestat.exchange.IndicatorNames;
import org.justicestat.exchange.TypedFigure;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.UserException;

/**
 * What pasting a block would do, cell by cell; nothing is written yet. Where names come along each line goes to the indicator
 * it names, wherever that stands on the sheet; else the lines go to the rows from the cursor down. Blank cells change nothing.
 */
final class PastePlan {

    private static final Pattern SUBTOTAL =
            Pattern.compile("\\s*(合\\s*计|小\\s*计|总\\s*计|共\\s*计|[Tt]otal|[Ss]ubtotal)\\s*[:：]?\\s*");

    private final EntryState state;
    private final SignReading signs;
    private final List<PasteItem> items = new ArrayList<>();
    private final boolean byName;
    private final Set<FigureKey> taken = new HashSet<>();
    private boolean isAmbiguous;

    /**
     * @param rows    of the sheet from the cursor down, without headings
     * @param columns of figures from the cursor to the right, as indices of places
     */
    PastePlan(EntryState state, ClipboardBlock block, List<EntryRow> rows, List<Integer> columns, SignReading signs) {
        this.state = state;
        this.signs = signs;
        Map<Indicator, EntryRow> byIndicator = new LinkedHashMap<>();
        state.rows().forEach(row -> row.indicator().ifPresent(indicator -> byIndicator.put(indicator, row)));
        IndicatorNames known = new IndicatorNames(state.snapshot().catalogue().indicators());
        PasteLayout layout = new PasteLayout(block, known, state.span(), columns);
        this.byName = layout.names().isPresent();
        if (byName) {
            layout.lines().forEach(line -> named(line, layout, known, byIndicator));
        } else {
            inOrder(layout, rows);
        }
    }

    private void named(ClipboardBlock.Line line, PasteLayout layout, IndicatorNames known, Map<Indicator, EntryRow> rows) {
        String name = line.cell(layout.names().orElseThrow()).strip();
        Optional<Indicator> indicator = known.find(name);
        Optional<EntryRow> row = indicator.map(rows::get);
        if (line.isBlank() || indicator.isEmpty() && layout.slots().keySet().stream().noneMatch(c -> isFilled(line, c))) {
            return;
        }
        if (line.hidden()) {
            leaveOut(line, layout, name, "entry.paste.hidden");
        } else if (row.isPresent()) {
            take(line, layout, row.get());
        } else {
            leaveOut(line, layout, name, SUBTOTAL.matcher(name).matches() ? "entry.paste.subtotal"
                    : indicator.isPresent() ? "entry.paste.notHere" : "entry.paste.unknown");
        }
    }

    private void inOrder(PasteLayout layout, List<EntryRow> rows) {
        int next = 0;
        for (ClipboardBlock.Line line : layout.lines()) {
            String first = line.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
            if (line.hidden()) {
                leaveOut(line, layout, first, "entry.paste.hidden");
            } else if (SUBTOTAL.matcher(first).matches()) {
                leaveOut(line, layout, first, "entry.paste.subtotal");
            } else if (next < rows.size()) {
                take(line, layout, rows.get(next++));
            } else {
                leaveOut(line, layout, first, "entry.paste.beyond");
            }
        }
    }

    private static boolean isFilled(ClipboardBlock.Line line, int column) {
        return PasteLayout.isFilled(line.cell(column));
    }

    private void leaveOut(ClipboardBlock.Line line, PasteLayout layout, String name, String key) {
        layout.slots().keySet().stream().filter(column -> isFilled(line, column)).forEach(column -> items.add(new PasteItem(name,
                Optional.empty(), line.cell(column), new PasteItem.Verdict.LeftOut(new UserException(key)))));
    }

    private void take(ClipboardBlock.Line line, PasteLayout layout, EntryRow row) {
        layout.slots().forEach((column, slot) -> {
            Spot spot = new Spot(row, slot);
            String text = line.cell(column);
            if (isFilled(line, column)) {
                items.add(new PasteItem("", Optional.of(spot), text,
                        verdict(spot, text, layout.unit(line, spot.indicator().unit()))));
            }
        });
    }

    private PasteItem.Verdict verdict(Spot spot, String text, String unit) {
        if (!taken.add(state.keyOf(spot))) {
            return new PasteItem.Verdict.LeftOut(new UserException("entry.paste.twice"));
        }
        Optional<UserException> closed = state.writer().whyClosed(spot);
        if (closed.isPresent()) {
            return new PasteItem.Verdict.LeftOut(closed.get());
        }
        return switch (TypedFigure.read(text, spot.indicator(), unit)) {
            case TypedFigure.Entered(Cell cell) -> change(spot, cell);
            case TypedFigure.Ambiguous(String sign) -> ofSign(spot, sign);
            case TypedFigure.Refused(UserException reason) -> new PasteItem.Verdict.Bad(reason);
            case TypedFigure.Blank _ -> new PasteItem.Verdict.Same();
        };
    }

    private PasteItem.Verdict ofSign(Spot spot, String sign) {
        isAmbiguous = true;
        return switch (signs) {
            case UNDECIDED -> new PasteItem.Verdict.Bad(new UserException("entry.paste.ambiguous", sign));
            case ZERO -> TypedFigure.read("0", spot.indicator()) instanceof TypedFigure.Entered(Cell zero)
                    ? change(spot, zero) : new PasteItem.Verdict.Bad(new UserException("entry.paste.ambiguous", sign));
            case NOT_APPLICABLE -> change(spot, Cell.notApplicable());
        };
    }

    private PasteItem.Verdict change(Spot spot, Cell cell) {
        Optional<UserException> refusal = state.writer().refusal(spot, cell);
        if (refusal.isPresent()) {
            return new PasteItem.Verdict.Bad(refusal.get());
        }
        boolean isSame = spot.slot().pending().isEmpty()
                && spot.slot().stored().map(before -> before.withNote("").equals(cell)).orElse(false);
        return isSame ? new PasteItem.Verdict.Same() : new PasteItem.Verdict.Change(cell);
    }

    /** Every cell of the block that holds anything, in its order. */
    List<PasteItem> items() {
        return items;
    }

    /** Whether names came along. */
    boolean isByName() {
        return byName;
    }

    /** Whether a sign must be decided on. */
    boolean isAmbiguous() {
        return isAmbiguous;
    }
}
