package org.justicestat.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.justicestat.edit.Applied;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One typed cell: figure, audit entry and durable commit. Floor: the two bare statements in a transaction as durable. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CellCommit {

    private Path file;
    private LedgerFile ledger;
    private History history;
    private Path bareFile;
    private Connection bare;
    private PreparedStatement upsert;
    private PreparedStatement audit;
    private long n;

    @Setup
    public void open() throws SQLException {
        file = LargeLedger.make(1);
        ledger = LedgerFile.open(file, Access.WRITE, Duration.ZERO);
        history = new History(ledger, new Actor("bench", ""), Clock.systemUTC());
        bareFile = LargeLedger.make(1);
        bare = DriverManager.getConnection("jdbc:sqlite:" + bareFile);
        try (Statement statement = bare.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE bare_audit(id INTEGER PRIMARY KEY, period INTEGER, old INTEGER, new INTEGER, "
                    + "hash BLOB)");
            statement.execute("CREATE TABLE bare_figure(office INTEGER, indicator INTEGER, period INTEGER, value INTEGER, "
                    + "status INTEGER, rev INTEGER, PRIMARY KEY(office, indicator, period)) WITHOUT ROWID");
        }
        upsert = bare.prepareStatement("INSERT INTO bare_figure VALUES(1, ?, ?, ?, 0, ?) ON CONFLICT(office, indicator, period) "
                + "DO UPDATE SET value = excluded.value, rev = excluded.rev");
        audit = bare.prepareStatement("INSERT INTO bare_audit(period, old, new, hash) VALUES(?, ?, ?, ?)");
    }

    @Benchmark
    public Applied product() {
        n++;
        FigureKey key = new FigureKey("o1", "d.i" + n % LargeLedger.INDICATORS, new Month(2024, (int) (n % 12) + 1));
        return history.apply(FigureEdit.entry(List.of(CellWrite.put(key, Cell.reported(BigDecimal.valueOf(1000 + n))))));
    }

    @Benchmark
    public int floor() throws SQLException {
        n++;
        try (Statement transaction = bare.createStatement()) {
            transaction.execute("BEGIN IMMEDIATE");
            upsert.setLong(1, n % LargeLedger.INDICATORS);
            upsert.setLong(2, 202400 + n % 12 + 1);
            upsert.setLong(3, 1000 + n);
            upsert.setLong(4, n);
            upsert.executeUpdate();
            audit.setLong(1, 202401);
            audit.setLong(2, n);
            audit.setLong(3, 1000 + n);
            audit.setBytes(4, new byte[32]);
            int rows = audit.executeUpdate();
            transaction.execute("COMMIT");
            return rows;
        }
    }

    @TearDown
    public void close() throws SQLException {
        bare.close();
        ledger.close();
        LargeLedger.delete(file);
        LargeLedger.delete(bareFile);
    }
}
