package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.justicestat.exchange.ClipboardBlock;
import org.justicestat.exchange.IndicatorNames;
import org.justicestat.exchange.TypedFigure;
import org.justicestat.model.Month;
import org.justicestat.model.Period;

/**
 * What stands where in a pasted block: the column of the names, the columns of the figures and whose places they are, the
 * unit above the table, and which lines are headings.
 */
final class PasteLayout {

    private static final Pattern UNIT = Pattern.compile(".*单位\\s*[:：]\\s*([^\\s)）]+).*");
    private static final Pattern HEADING = Pattern.compile("(序号|编号|指标.*|项目|名称|科目|单位.*|计量单位|代码|本[月期年].*|上[月期年].*|当月|累计.*|"
            + "同比.*|备注|说明|状态|合计|全年|年度|数值|([0-9]{4}[年.-])?[0-9]{1,2}月?份?)");
    private static final Pattern MONTH = Pattern.compile("(?:([0-9]{4})\\s*[年.-])?\\s*0?([0-9]{1,2})\\s*月?份?");
    private static final Pattern THIS = Pattern.compile("本[月期](数|值|实绩)?|当月.*|当期.*|数值");
    private static final Pattern WHOLE = Pattern.compile("全年.*|年度.*|合计");

    private final ClipboardBlock block;
    private final Period span;
    private final OptionalInt names;
    private final int firstLine;
    private final Map<Integer, Integer> slots;

    /** @param columns of the figures on the sheet, from the cursor to the right, as indices of places */
    PasteLayout(ClipboardBlock block, IndicatorNames known, Period span, List<Integer> columns) {
        this.block = block;
        this.span = span;
        this.names = nameColumn(block, known);
        this.firstLine = firstLine(known);
        this.slots = slots(columns);
    }

    private static OptionalInt nameColumn(ClipboardBlock block, IndicatorNames known) {
        return IntStream.range(0, block.width()).filter(column -> matches(block, known, column) > 0)
                .reduce((a, b) -> matches(block, known, b) > matches(block, known, a) ? b : a);
    }

    private static long matches(ClipboardBlock block, IndicatorNames known, int column) {
        return block.lines().stream().filter(line -> known.find(line.cell(column)).isPresent()).count();
    }

    private int firstLine(IndicatorNames known) {
        if (names.isPresent()) {
            return IntStream.range(0, block.lines().size())
                    .filter(i -> known.find(block.lines().get(i).cell(names.getAsInt())).isPresent()).findFirst().orElse(0);
        }
        return (int) block.lines().stream().takeWhile(PasteLayout::isHeading).count();
    }

    private static boolean isHeading(ClipboardBlock.Line line) {
        return !line.isBlank() && line.cells().stream().map(String::strip).allMatch(cell -> cell.isEmpty()
                || HEADING.matcher(cell).matches() && !cell.matches("[0-9]+") || UNIT.matcher(cell).matches());
    }

    /** The place of a line that each column of figures holds. */
    private Map<Integer, Integer> slots(List<Integer> columns) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int column = 0; column < block.width(); column++) {
            int at = column;
            block.lines().stream().limit(firstLine).map(line -> slotOf(line.cell(at).strip())).flatMapToInt(OptionalInt::stream)
                    .findFirst().ifPresent(slot -> found.put(at, slot));
        }
        List<Integer> numeric = numericColumns();
        if (found.isEmpty()) {
            List<Integer> usable = span instanceof Month && names.isPresent() ? numeric.stream().limit(1).toList() : numeric;
            for (int i = 0; i < Math.min(usable.size(), columns.size()); i++) {
                found.put(usable.get(i), columns.get(i));
            }
        }
        return found;
    }

    private OptionalInt slotOf(String heading) {
        if (span instanceof Month month) {
            return THIS.matcher(heading).matches() || isMonth(heading, month) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        if (WHOLE.matcher(heading).matches()) {
            return OptionalInt.of(12);
        }
        return IntStream.range(0, 12).filter(i -> isMonth(heading, new Month(span.year(), i + 1))).findFirst();
    }

    private static boolean isMonth(String heading, Month month) {
        Matcher form = MONTH.matcher(heading);
        return form.matches() && (form.group(1) != null || heading.contains("月"))
                && (form.group(1) == null || Integer.parseInt(form.group(1)) == month.year())
                && Integer.parseInt(form.group(2)) == month.month();
    }

    /** The columns right of the names that hold anything but words; without names, all but those that hold words alone. */
    private List<Integer> numericColumns() {
        List<Integer> numeric = new ArrayList<>();
        int first = names.isPresent() ? names.getAsInt() + 1 : 0;
        boolean anyNumber = IntStream.range(first, block.width()).anyMatch(this::hasNumber);
        for (int column = first; column < block.width(); column++) {
            if (hasNumber(column) || !anyNumber) {
                numeric.add(column);
            }
        }
        return numeric;
    }

    private boolean hasNumber(int column) {
        return block.lines().stream().skip(firstLine).map(line -> line.cell(column))
                .anyMatch(text -> text.matches(".*[0-9０-９].*"));
    }

    /** The column of the names; absent where the block goes by its position. */
    OptionalInt names() {
        return names;
    }

    /** The lines below the headings. */
    List<ClipboardBlock.Line> lines() {
        return block.lines().subList(firstLine, block.lines().size());
    }

    /** Which place of a line each column of figures holds. */
    Map<Integer, Integer> slots() {
        return slots;
    }

    /** The unit that a line or, failing that, the heading names for numbers without one; empty if none does. */
    String unit(ClipboardBlock.Line line, String ownUnit) {
        Optional<String> inLine = IntStream.range(0, line.cells().size()).filter(column -> !slots.containsKey(column))
                .mapToObj(line::cell).map(String::strip).filter(text -> isScaled(text, ownUnit)).findFirst();
        return inLine.or(() -> block.lines().stream().limit(firstLine).flatMap(heading -> heading.cells().stream())
                .map(UNIT::matcher).filter(Matcher::matches).map(unit -> unit.group(1))
                .filter(unit -> isScaled(unit, ownUnit)).findFirst()).orElse("");
    }

    /** Whether the text is the unit of the indicator, or the same in 万 or 亿, or without. */
    private static boolean isScaled(String text, String ownUnit) {
        String base = ownUnit.replaceFirst("^[万亿]", "");
        return text.equals(base) || text.equals("万" + base) || text.equals("亿" + base);
    }

    /** Whether a number stands in the text, or a sign for one. */
    static boolean isFilled(String text) {
        return !(text.isBlank() || TypedFigure.isBlank(text));
    }
}
