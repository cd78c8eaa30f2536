package org.justicestat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.justicestat.model.Month;
import org.justicestat.model.Period;

/** The row a query stands on. Columns are counted from 1; absence is asked for, never read as 0. */
final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** @throws IllegalArgumentException if the column is NULL */
    long integer(int column) {
        return optionalInteger(column).orElseThrow(() -> new IllegalArgumentException("column " + column + " is NULL"));
    }

    int smallInteger(int column) {
        return Math.toIntExact(integer(column));
    }

    /** @throws IllegalArgumentException if the column is NULL or no key of a month */
    Month month(int column) {
        return month(integer(column));
    }

    Optional<Month> optionalMonth(int column) {
        OptionalLong key = optionalInteger(column);
        return key.isEmpty() ? Optional.empty() : Optional.of(month(key.getAsLong()));
    }

    private static Month month(long key) {
        if (Period.ofKey(Math.toIntExact(key)) instanceof Month month) {
            return month;
        }
        throw new IllegalArgumentException("not a month: " + key);
    }

    OptionalLong optionalInteger(int column) {
        try {
            long value = result.getLong(column);
            return value == 0 && result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** @throws IllegalArgumentException if the column is NULL */
    String text(int column) {
        return optionalText(column).orElseThrow(() -> new IllegalArgumentException("column " + column + " is NULL"));
    }

    Optional<String> optionalText(int column) {
        try {
            return Optional.ofNullable(result.getString(column));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    byte[] bytes(int column) {
        try {
            byte[] bytes = result.getBytes(column);
            if (bytes == null) {
                throw new IllegalArgumentException("no bytes where there must be some");
            }
            return bytes;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
