package org.justicestat.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.justicestat.model.Explanations;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.MonthStates;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.PendingInput;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;

/**
 * An open ledger. Any number of processes read it while one writes. What {@link #inTransaction} has returned survives a
 * power cut; what it has thrown has left nothing behind. May be used from several threads, which take turns.
 */
public final class LedgerFile implements AutoCloseable {

    private final Path path;
    private final Access access;
    private final Schema schema;
    private final ReentrantLock turn = new ReentrantLock();
    private Tables tables;
    private WriterLock lock;
    private long dataVersion;
    private boolean closed;

    private LedgerFile(Path path, Access access, Schema schema, WriterLock lock) {
        this.path = path;
        this.access = access;
        this.schema = schema;
        this.lock = lock;
    }

    /**
     * Opens a ledger; one of an older version is backed up beside itself and brought up to date, if opened for writing.
     *
     * @param wait how long to wait for another writer to end; readers never wait
     * @throws LedgerException that says what is in the way; then the file is as before and nothing new lies beside it
     */
    public static LedgerFile open(Path path, Access access, Duration wait) {
        return open(path, access, wait, Schema.current());
    }

    static LedgerFile open(Path path, Access access, Duration wait, Schema schema) {
        Path real = Opening.ledger(path, schema);
        return switch (access) {
            case READ -> new LedgerFile(real, access, schema, null).connect();
            case WRITE -> {
                Opening.requireWritable(real);
                yield openLocked(real, schema, WriterLock.acquire(real, wait));
            }
        };
    }

    /** Opens for writing what the lock already protects; on failure the lock is given up. */
    static LedgerFile openLocked(Path real, Schema schema, WriterLock lock) {
        boolean open = false;
        try {
            LedgerFile ledger = new LedgerFile(real, Access.WRITE, schema, lock).connect();
            open = true;
            return ledger;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    /**
     * Makes a ledger and opens it for writing. It appears under its name only when it is complete.
     *
     * @param content fills the ledger before it appears; where it throws, nothing is left
     * @throws LedgerException.Exists if there is a file of this name already
     */
    public static LedgerFile create(Path path, Consumer<LedgerFile> content) {
        return create(path, content, Schema.current());
    }

    static LedgerFile create(Path path, Consumer<LedgerFile> content, Schema schema) {
        return NewFile.make(path, draft -> {
            try (LedgerFile ledger = new LedgerFile(draft, Access.WRITE, schema, null).connect()) {
                content.accept(ledger);
            }
        }, (real, lock) -> openLocked(real, schema, lock));
    }

    private LedgerFile connect() {
        Session session = null;
        boolean connected = false;
        try {
            session = access == Access.WRITE ? Connector.WRITING.open(path) : Opening.reader(path);
            int version = Schema.versionOf(session);
            Opening.checkVersion(path, version, schema);
            if (version < schema.version()) {
                bringUpToDate(session, version);
            }
            tables = new Tables(session);
            connected = true;
            return this;
        } catch (SqlFailure e) {
            throw e.translate(path);
        } finally {
            if (!connected && session != null) {
                session.close();
            }
        }
    }

    private void bringUpToDate(Session session, int version) {
        if (access == Access.READ) {
            throw new LedgerException.Older(path, version, schema.version());
        }
        if (version > 0) {
            Backup.beforeUpgrade(session, path, version);
        }
        schema.upgrade(session);
    }

    public Path path() {
        return path;
    }

    public Access access() {
        return access;
    }

    /**
     * Runs the work in one transaction: all of it is kept when it returns, nothing of it when it throws.
     *
     * @throws IllegalStateException if the ledger is open for reading only, or closed, or the work begins another transaction
     * @throws LedgerException       if the disk is full or fails; nothing is kept, and the ledger can be used on
     */
    public <T> T inTransaction(Function<WriteTransaction, T> work) {
        requireWriting();
        return alone(() -> transaction("BEGIN IMMEDIATE", () -> work.apply(new WriteTransaction(tables))));
    }

    private void requireWriting() {
        if (access != Access.WRITE) {
            throw new IllegalStateException("open for reading only: " + path);
        }
    }

    /** Every read sees one moment of the ledger, whatever another process writes meanwhile. */
    <T> T read(Function<Tables, T> work) {
        return alone(() -> transaction("BEGIN", () -> {
            forgetWhatOthersChanged();
            try {
                return work.apply(tables);
            } catch (IllegalArgumentException | ArithmeticException e) {
                // A value this program never writes: the file was altered behind its back.
                throw new LedgerException.Damaged(path, e);
            }
        }));
    }

    Schema schema() {
        return schema;
    }

    private void forgetWhatOthersChanged() {
        if (access == Access.READ) {
            long version = tables.session.first("PRAGMA data_version", row -> row.integer(1)).orElseThrow();
            if (version != dataVersion) {
                tables.forgetDirectory();
                dataVersion = version;
            }
        }
    }

    private <T> T transaction(String begin, Supplier<T> work) {
        Session session = tables.session;
        session.update(begin);
        boolean ended = false;
        try {
            T result = work.get();
            session.update("COMMIT");
            ended = true;
            return result;
        } finally {
            if (!ended) {
                session.rollBack();
                tables.forgetDirectory();
            }
        }
    }

    private <T> T alone(Supplier<T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        turn.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed: " + path);
            }
            if (tables == null) {
                connect();
            }
            return work.get();
        } catch (SqlFailure e) {
            if (e.spoilsConnection()) {
                disconnect();
            }
            throw e.translate(path);
        } finally {
            turn.unlock();
        }
    }

    /** The next use connects anew. */
    private void disconnect() {
        if (tables != null) {
            Session spoilt = tables.session;
            tables = null;
            spoilt.close();
        }
    }

    /** Everything but the history. */
    public Snapshot snapshot() {
        return read(t -> t.snapshot(Years.ALL));
    }

    /** The figures of one office; none where there is no such office. */
    public FigureSet figures(String office) {
        return read(t -> t.figures(office));
    }

    /**
     * What happened to a figure, first to last.
     *
     * @throws org.justicestat.model.UserException if the ledger has no such office or indicator
     */
    public List<AuditEntry> history(FigureKey key) {
        return read(t -> t.audit().entriesOf(CellPlace.of(key, t.directory()), t.directory()));
    }

    /** What happened to the settings whose keys begin so, first to last. */
    public List<AuditEntry> settingHistory(String keyPrefix) {
        return read(t -> t.audit().settings(keyPrefix, t.directory()));
    }

    /** Every change of a figure of a locked month (订正), first to last: who, when, old, new and why. */
    public List<AuditEntry> revisions() {
        return read(t -> t.audit().revisions(t.directory()));
    }

    /**
     * What happened to the sheet of an office for a month, first to last.
     *
     * @throws org.justicestat.model.UserException if the ledger has no such office
     */
    public List<AuditEntry> history(OfficeMonth sheet) {
        return read(t -> t.audit().entriesOf(t.directory().office(sheet.office())
                .orElseThrow(() -> new UserException("office.unknown", sheet.office())).id(), sheet, t.directory()));
    }

    public MonthStates months() {
        return read(Tables::months);
    }

    public Explanations explanations() {
        return read(t -> t.explanations.all(t.directory()));
    }

    /** What was typed and is no figure, by office, indicator and period; what was answered by a figure since is left out. */
    public List<PendingInput> pendingInputs() {
        return read(t -> t.pending.all(t.directory()));
    }

    /**
     * Keeps what was typed, until it is dropped or another figure stands in its place. It survives a power cut.
     *
     * @throws org.justicestat.model.UserException if the ledger has no such office or indicator
     */
    public void keepPending(PendingInput input) {
        writePending(t -> {
            CellPlace place = CellPlace.of(input.place(), t.directory());
            t.pending.put(place, input.text(), t.figures.rev(place));
        });
    }

    /** Does nothing where nothing was kept. */
    public void dropPending(FigureKey place) {
        writePending(t -> t.pending.remove(CellPlace.of(place, t.directory())));
    }

    private void writePending(Consumer<Tables> work) {
        requireWriting();
        alone(() -> transaction("BEGIN IMMEDIATE", () -> {
            work.accept(tables);
            return null;
        }));
    }

    /** The last thing that was done to figures, catalogue, months or settings; a ledger just made may have none. */
    public Optional<EditRecord> lastChange() {
        return read(t -> t.edits.lastChange());
    }

    public Optional<String> setting(String key) {
        return read(t -> t.settings.get(key));
    }

    /** All settings by key. */
    public Map<String, String> settings() {
        return read(t -> t.settings.all());
    }

    public long figureCount() {
        return read(t -> t.figures.count());
    }

    /** Renews what SQLite knows of the sizes of things; worth its while after a large import. */
    public void analyse() {
        alone(() -> {
            tables.session.run("ANALYZE");
            return null;
        });
    }

    /** For what needs the connection outside a transaction, such as copying the file. */
    <T> T withSession(Function<Tables, T> work) {
        return alone(() -> work.apply(tables));
    }

    /** Ends the use of the file and gives up the lock; a second time does nothing. */
    @Override
    public void close() {
        turn.lock();
        try (WriterLock _ = lock) {
            if (tables != null) {
                try (Session session = tables.session) {
                    if (access == Access.WRITE) {
                        session.run("PRAGMA optimize");
                    }
                }
            }
        } catch (SqlFailure e) {
            throw e.translate(path);
        } finally {
            tables = null;
            lock = null;
            closed = true;
            turn.unlock();
        }
    }
}
