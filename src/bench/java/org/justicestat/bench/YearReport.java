package org.justicestat.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Comparer;
import org.justicestat.model.Indicator;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
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
 * Every figure of a year's report with its comparison, out of 1,080,000 figures in memory. Floor: the sums of both years by one
 * bare query, as a report without a snapshot would ask for them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class YearReport {

    private static final int YEARS = 10;

    private Path file;
    private Snapshot snapshot;
    private Connection bare;
    private PreparedStatement query;

    @Setup
    public void open() throws SQLException {
        file = LargeLedger.make(YEARS);
        try (LedgerFile ledger = LedgerFile.open(file, Access.READ, Duration.ZERO)) {
            snapshot = ledger.snapshot();
        }
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
        query = bare.prepareStatement("""
                SELECT indicator_id, period / 100, sum(value), count(value) FROM figure
                WHERE office_id IN (SELECT id FROM office) AND period BETWEEN ? AND ? GROUP BY 1, 2
                """);
    }

    @Benchmark
    public long product() {
        Comparer comparer = new Comparer(new Aggregator(snapshot));
        long known = 0;
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            known += comparer.compare(indicator, snapshot.offices().root(), new Year(LargeLedger.LAST_YEAR), Basis.YEAR_ON_YEAR)
                    .base().isKnown() ? 1 : 0;
        }
        if (known != LargeLedger.INDICATORS) {
            throw new IllegalStateException("figures missing: " + known);
        }
        return known;
    }

    @Benchmark
    public long floor() throws SQLException {
        query.setInt(1, (LargeLedger.LAST_YEAR - 1) * 100);
        query.setInt(2, LargeLedger.LAST_YEAR * 100 + 99);
        long sum = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                sum += rows.getLong(3) + rows.getLong(4);
            }
        }
        return sum;
    }

    @TearDown
    public void close() throws SQLException {
        bare.close();
        LargeLedger.delete(file);
    }
}
