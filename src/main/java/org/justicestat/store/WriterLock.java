package org.justicestat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One writer a ledger: a file {@code name.lock} beside it, locked by the operating system, so that the lock ends with
 * the process however it ends. The text in it says who holds it; the lock lies far behind the text, because Windows
 * lets nobody read a locked byte.
 *
 * <p>POSIX drops a lock when its process closes <em>any</em> handle of the file. So a process that holds the lock
 * never opens the file again: it remembers what it holds, and looks at the file's identity instead of its content.
 */
final class WriterLock implements AutoCloseable {

    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final long POLL_MILLIS = 50;

    /** Lock files of this process, held or being tried: what the operating system knows by process belongs to the class. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Path beside(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + ".lock");
    }

    /**
     * @param ledger its real path, so that a link to it leads to the same lock
     * @param wait   how long to wait for another writer to end
     * @throws LedgerException.InUse if another process, or another part of this one, still holds the ledger then
     */
    static WriterLock acquire(Path ledger, Duration wait) {
        Path file = beside(ledger);
        long deadline = System.nanoTime() + wait.toNanos();
        try {
            while (true) {
                Optional<WriterLock> lock = attempt(file);
                if (lock.isPresent()) {
                    return lock.get();
                }
                if (System.nanoTime() - deadline >= 0) {
                    throw new LedgerException.InUse(ledger, holder(file));
                }
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LedgerException.InUse(ledger, holder(file));
        } catch (AccessDeniedException _) {
            throw new LedgerException.ReadOnly("store.readOnlyFolder", ledger);
        } catch (IOException e) {
            throw new LedgerException.Storage("store.lock", ledger, e);
        }
    }

    /** Whether anybody writes the ledger now; asked without leaving a trace. */
    static boolean isHeld(Path ledger) {
        Path file = beside(ledger);
        if (!OWN.add(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock free = channel.tryLock(LOCKED_BYTE, 1, true)) {
            return free == null;
        } catch (NoSuchFileException | AccessDeniedException _) {
            return false;
        } catch (IOException e) {
            throw new LedgerException.Storage("store.lock", ledger, e);
        } finally {
            OWN.remove(file);
        }
    }

    private static Optional<WriterLock> attempt(Path file) throws IOException {
        if (!OWN.add(file)) {
            return Optional.empty();
        }
        Optional<WriterLock> lock = Optional.empty();
        try {
            lock = attemptAlone(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                OWN.remove(file);
            }
        }
    }

    /** Empty where somebody else holds the lock, or the file was removed by its last holder meanwhile. */
    private static Optional<WriterLock> attemptAlone(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Object identity = identity(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                taken = channel.tryLock(LOCKED_BYTE, 1, false) != null && signs(channel, file, identity);
                return taken ? Optional.of(new WriterLock(file, channel)) : Optional.empty();
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } catch (NoSuchFileException | FileAlreadyExistsException _) {
            return Optional.empty();
        }
    }

    /**
     * Writes who holds the lock. The file may have been removed between finding and locking it; somebody else can then
     * lock a new one of the same name, so the name must still lead to the file found. Where files have no identity
     * (Windows) another handle does no harm, and the content tells.
     */
    private static boolean signs(FileChannel channel, Path file, Object identity) throws IOException {
        String text = Holder.current().toText() + UUID.randomUUID() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        return identity == null ? Files.readString(file).equals(text) : identity.equals(identity(file));
    }

    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static Holder holder(Path file) {
        if (OWN.contains(file)) {
            return Holder.current();
        }
        try {
            return Holder.parse(Files.readString(file));
        } catch (IOException _) {
            return Holder.parse("");
        }
    }

    /** Removes the file while it is still locked, so that nobody finds it without its lock. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LedgerException.Storage("store.lock", file, e);
        } finally {
            OWN.remove(file);
        }
    }
}
