package org.justicestat.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.justicestat.exchange.table.InputCell;
import org.justicestat.exchange.table.InputRow;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.model.Expression;
import org.justicestat.model.ExpressionException;
import org.justicestat.model.Month;
import org.justicestat.model.Name;

/**
 * The fields of one row of a catalogue file by name of column, without the blanks around them. A field that breaks its
 * rule is empty and its problem noted; {@link #isSound} tells whether any did.
 */
final class Fields {

    private final InputRow row;
    private final TableColumns columns;
    private final Problems problems;
    private final int problemsBefore;

    Fields(InputRow row, TableColumns columns, Problems problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    int row() {
        return row.number();
    }

    boolean isSound() {
        return problems.size() == problemsBefore;
    }

    void reject(String column, String key, Object... arguments) {
        problems.at(row.number(), column, key, arguments);
    }

    /** An expression names an indicator that is not there; the reader is told at which character. */
    void rejectUnknown(String column, String code) {
        String text = text(column);
        int at = text.indexOf(code);
        while (at > 0 && isWord(text.charAt(at - 1)) || at >= 0 && at + code.length() < text.length()
                && isWord(text.charAt(at + code.length()))) {
            at = text.indexOf(code, at + 1);
        }
        reject(column, "exchange.expression.unknownCode", code, at + 1);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '.';
    }

    /** The text of the field; may be empty. */
    String text(String column) {
        return row.cells().get(columns.index(column)) instanceof InputCell.Text(String text) ? text.strip() : "";
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** The text of a field that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            reject(column, "exchange.field.blank");
        }
        return text;
    }

    /** A name whose Chinese form is required. */
    Optional<Name> name(String zhColumn, String enColumn) {
        String zh = required(zhColumn);
        return zh.isEmpty() ? Optional.empty() : Optional.of(new Name(zh, text(enColumn)));
    }

    /** A field that holds one of the given words. */
    <T> Optional<T> word(String column, Map<String, T> words) {
        String text = required(column);
        if (!text.isEmpty() && !words.containsKey(text)) {
            reject(column, "exchange.field.word", Problems.shown(text), String.join(", ", words.keySet()));
        }
        return Optional.ofNullable(words.get(text));
    }

    /** The constants of an enum by the words of the files: their names in lower case. */
    static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    Optional<Expression> expression(String column) {
        String text = required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Expression.parse(text));
        } catch (ExpressionException e) {
            reject(column, e.key(), e.arguments().toArray());
            return Optional.empty();
        }
    }

    /** A month, or nothing where the field is empty. */
    Optional<Month> month(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Month.parse(text));
        } catch (IllegalArgumentException _) {
            // The model's message is for programmers; the user is told the form of a month.
            reject(column, "exchange.field.month", Problems.shown(text));
            return Optional.empty();
        }
    }
}
