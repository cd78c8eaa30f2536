package org.justicestat.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** The content of one cell of an input table as it came in, before anything is made of it. */
public sealed interface InputCell {

    InputCell BLANK = new Text("");

    /** Characters; everything in a CSV file is that. */
    record Text(String text) implements InputCell {
    }

    /**
     * A number of a spreadsheet.
     *
     * @param percent shown as a percentage, so that the reader sees a hundred times {@code value}
     */
    record Number(BigDecimal value, boolean percent) implements InputCell {
    }

    /** A number that a spreadsheet shows as a date. */
    record Date(LocalDateTime value) implements InputCell {
    }

    /** A cell whose content cannot be taken, and why: the key and argument of a problem. */
    record Unreadable(String key, String argument) implements InputCell {
    }

    default boolean isBlank() {
        return this instanceof Text(String text) && text.isBlank();
    }
}
