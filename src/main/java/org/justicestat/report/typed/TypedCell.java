package org.justicestat.report.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.report.typed.TypedNumber.Kind;

/**
 * The number of a cell in the body of a table.
 *
 * @param start  of the number with its sign
 * @param sign   +, -, 下降 and the like; empty for none
 * @param behind what stands behind the digits
 */
public record TypedCell(TypedNumber number, int start, String sign, String behind) {

    private static final Pattern CELL = Pattern.compile("\\s*(?<sign>[+\\-▲▼↑↓]|增长|上升|提高|增加|下降|减少|降低)?\\s*(?<number>"
            + TypedNumbers.DIGITS + ")(?<rest>[^0-9]*)");
    private static final Pattern DOWN = Pattern.compile("[\\-▼↓]|下降|减少|降低");

    /** @return absent for a text that is more than one number */
    public static Optional<TypedCell> of(String text) {
        Matcher cell = CELL.matcher(TypedNumbers.halfWidth(text));
        if (!cell.matches()) {
            return Optional.empty();
        }
        String behind = cell.group("rest");
        Qualifier qualifier = Qualifier.of("", behind);
        TypedNumber number = new TypedNumber(cell.start("number"), cell.end("number"), TypedNumbers.value(cell.group("number")),
                TypedNumbers.scale(behind.strip()), qualifier == Qualifier.EXACT ? Kind.EXACT : Kind.ROUNDED, qualifier);
        String sign = Optional.ofNullable(cell.group("sign")).orElse("");
        return Optional.of(new TypedCell(number, sign.isEmpty() ? number.start() : cell.start("sign"), sign, behind));
    }

    /** Growth by so much, in percent of a count or in percentage points of a rate. */
    public TypedChange.Test growth() {
        boolean up = !DOWN.matcher(sign).matches();
        return (figure, change, rounding) -> TypedChange.growth(number.value(), figure.indicator().isRate() ? "个百分点" : "%", up)
                .holds(figure, change, rounding);
    }
}
