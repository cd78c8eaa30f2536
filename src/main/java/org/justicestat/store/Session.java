package org.justicestat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A connection with its prepared statements, each kept for the life of the connection: the texts are few and constant.
 * Parameters are {@code Long}, {@code Integer}, {@code String}, {@code byte[]}, {@code Optional} and {@code OptionalLong}
 * of them, or null. Not for two threads at once.
 */
final class Session implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs statements without parameters or result. */
    void run(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Ends the transaction without its changes, also where SQLite has ended it by itself. */
    void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SqlFailure e) {
            LOG.log(System.Logger.Level.DEBUG, "rolled back by SQLite itself", e);
        }
    }

    /** @return number of rows changed */
    int update(String sql, Object... parameters) {
        return with(sql, parameters, PreparedStatement::executeUpdate);
    }

    void each(String sql, Consumer<Row> reader, Object... parameters) {
        with(sql, parameters, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    reader.accept(row);
                }
            }
            return null;
        });
    }

    <T> List<T> list(String sql, Function<Row, T> mapper, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.apply(row)), parameters);
        return rows;
    }

    /** The first row, if there is one. */
    <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... parameters) {
        return with(sql, parameters, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(mapper.apply(new Row(result))) : Optional.empty();
            }
        });
    }

    /** What is done with a statement once its parameters are bound. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] parameters, Use<T> use) {
        try {
            PreparedStatement statement = take(sql);
            boolean done = false;
            try {
                bind(statement, parameters);
                T result = use.of(statement);
                done = true;
                return result;
            } finally {
                if (done) {
                    giveBack(sql, statement);
                } else {
                    statement.close();
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** A statement in use is out of the cache, so that the same text can be run while its rows are being read. */
    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement cached = prepared.remove(sql);
        return cached != null ? cached : connection.prepareStatement(sql);
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = prepared.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, Object parameter) throws SQLException {
        switch (parameter) {
            case null -> statement.setNull(place, Types.NULL);
            case Long value -> statement.setLong(place, value);
            case Integer value -> statement.setLong(place, value);
            case String value -> statement.setString(place, value);
            case byte[] value -> statement.setBytes(place, value);
            case OptionalLong value when value.isPresent() -> statement.setLong(place, value.getAsLong());
            case OptionalLong _ -> statement.setNull(place, Types.NULL);
            case Optional<?> value -> bind(statement, place, value.orElse(null));
            default -> throw new IllegalArgumentException("not stored as it is: " + parameter.getClass());
        }
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
