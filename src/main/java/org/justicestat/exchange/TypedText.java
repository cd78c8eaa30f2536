package org.justicestat.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.exchange.table.HalfWidth;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Indicator;
import org.justicestat.model.UserException;

/** Reads what was typed for one indicator. */
final class TypedText {

    private static final Set<String> NOT_APPLICABLE = Set.of("/", "n/a", "—", "——", "不适用");
    private static final Set<String> MISSING = Set.of("…", "……", "...");
    private static final Set<String> AMBIGUOUS = Set.of("-", "--", "–", "无");
    private static final Pattern ESTIMATE = Pattern.compile("[约~]\\s*(.+)");
    private static final Pattern WITH_UNIT = Pattern.compile("([-0-9.,eE+]+%?)\\s*([万亿]?)\\s*([^0-9]*)");
    private static final Pattern UNIT = Pattern.compile("([万亿]?)(.*)");

    private final Indicator indicator;
    private final Unit own;
    private final Unit usual;

    /** A unit in two parts: 万 and 元. */
    private record Unit(String scale, String base) {

        static final Unit NONE = new Unit("", "");

        static Unit of(String text) {
            Matcher parts = UNIT.matcher(text);
            return parts.matches() ? new Unit(parts.group(1), parts.group(2)) : NONE;
        }

        int zeros() {
            return switch (scale) {
                case "万" -> 4;
                case "亿" -> 8;
                default -> 0;
            };
        }
    }

    TypedText(Indicator indicator, String usualUnit) {
        this.indicator = indicator;
        this.own = Unit.of(indicator.unit());
        this.usual = Unit.of(usualUnit);
    }

    TypedFigure read(String text) {
        String half = HalfWidth.of(text);
        if (isBlank(half)) {
            return new TypedFigure.Blank();
        }
        if (NOT_APPLICABLE.contains(half.toLowerCase(Locale.ROOT))) {
            return new TypedFigure.Entered(Cell.notApplicable());
        }
        if (AMBIGUOUS.contains(half)) {
            return new TypedFigure.Ambiguous(half);
        }
        Matcher estimate = ESTIMATE.matcher(half);
        return estimate.matches() ? number(estimate.group(1), CellState.ESTIMATED)
                : number(half, indicator.isRate() ? CellState.PUBLISHED : CellState.REPORTED);
    }

    static boolean isBlank(String half) {
        return half.isEmpty() || MISSING.contains(half);
    }

    private TypedFigure number(String text, CellState state) {
        Matcher form = WITH_UNIT.matcher(text);
        if (!form.matches()) {
            return value(text, 0, state);
        }
        Unit written = new Unit(form.group(2), form.group(3).strip());
        Unit unit = written.equals(Unit.NONE) ? usual : written;
        if (unit.equals(Unit.NONE)) {
            return value(form.group(1), 0, state);
        }
        if (unit.base().isEmpty() || unit.base().equals(own.base())) {
            return value(form.group(1), unit.zeros() - own.zeros(), state);
        }
        boolean isWord = unit.base().codePoints().allMatch(Character::isIdeographic);
        return isWord ? new TypedFigure.Refused(
                new UserException("exchange.typed.unit", unit.scale() + unit.base(), indicator.unit())) : value(text, 0, state);
    }

    private TypedFigure value(String number, int shift, CellState state) {
        List<UserException> reasons = new ArrayList<>();
        Optional<BigDecimal> value = FigureValue.read(number, shift, indicator,
                (key, arguments) -> reasons.add(new UserException(key, arguments)));
        return value.<TypedFigure>map(stored -> new TypedFigure.Entered(Cell.of(stored, state)))
                .orElseGet(() -> new TypedFigure.Refused(reasons.getFirst()));
    }
}
