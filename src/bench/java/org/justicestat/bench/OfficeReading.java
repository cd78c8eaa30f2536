package org.justicestat.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.justicestat.store.Access;
import org.justicestat.store.LedgerFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The figures of one office, 10,800 cells out of a ledger of 324,000, as they are read again after many of them changed. Floor:
 * the bare query, every column read.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OfficeReading {

    private static final int YEARS = 3;

    private Path file;
    private LedgerFile ledger;
    private Connection bare;
    private PreparedStatement query;

    @Setup
    public void open() throws SQLException {
        file = LargeLedger.make(YEARS);
        ledger = LedgerFile.open(file, Access.READ, Duration.ZERO);
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
        query = bare.prepareStatement("SELECT indicator_id, period, value, status, note FROM figure "
                + "WHERE office_id = (SELECT id FROM office WHERE code = ?)");
    }

    @Benchmark
    public int product() {
        return ledger.figures("o7").size();
    }

    @Benchmark
    public long floor() throws SQLException {
        query.setString(1, "o7");
        long sum = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                sum += rows.getLong(1) + rows.getInt(2) + rows.getLong(3) + rows.getInt(4);
                sum += rows.getString(5) == null ? 0 : 1;
            }
        }
        return sum;
    }

    @TearDown
    public void close() throws SQLException {
        bare.close();
        ledger.close();
        LargeLedger.delete(file);
    }
}
