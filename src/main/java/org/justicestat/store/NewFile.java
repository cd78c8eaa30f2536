package org.justicestat.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Makes database files under a passing name in their own folder and gives them their name when they are complete and on
 * the disk.
 */
final class NewFile {

    private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

    private NewFile() {
    }

    /**
     * Makes a ledger that must not exist yet.
     *
     * @param fill writes the draft and closes it
     */
    static void make(Path given, Consumer<Path> fill) {
        make(given, fill, (_, lock) -> {
            lock.close();
            return null;
        });
    }

    /**
     * Makes a ledger that must not exist yet.
     *
     * @param fill writes the draft and closes it
     * @param open takes over the file and its lock, also on failure
     */
    static <T> T make(Path given, Consumer<Path> fill, BiFunction<Path, WriterLock, T> open) {
        Path target = inRealFolder(given);
        requireAbsent(target);
        if (!Opening.isWritable(target.getParent())) {
            throw new LedgerException.ReadOnly("store.readOnlyFolder", target);
        }
        WriterLock lock = WriterLock.acquire(target, Duration.ZERO);
        boolean made = false;
        try {
            fillAndPlace(target, fill);
            made = true;
        } finally {
            if (!made) {
                lock.close();
            }
        }
        return open.apply(target, lock);
    }

    /** Its path by the folder's real name, so that one file has one lock. */
    static Path inRealFolder(Path given) {
        Path folder = given.toAbsolutePath().getParent();
        try {
            if (folder == null || !Files.isDirectory(folder)) {
                throw new LedgerException.NotFound("store.noFolder", given);
            }
            return folder.toRealPath().resolve(given.getFileName());
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", given, e);
        }
    }

    private static void requireAbsent(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new LedgerException.Exists(target);
        }
    }

    private static void fillAndPlace(Path target, Consumer<Path> fill) {
        whileDrafting(target, draft -> {
            fill.accept(draft);
            try {
                force(draft);
                moveToFreeName(draft, target);
                forceFolder(target);
            } catch (IOException e) {
                throw new LedgerException.Storage("store.device", target, e);
            }
        });
    }

    /** Taking the name first, in one step with finding it free, is what keeps the move from replacing another's file. */
    private static void moveToFreeName(Path draft, Path target) throws IOException {
        try {
            Files.createFile(target);
        } catch (FileAlreadyExistsException _) {
            throw new LedgerException.Exists(target);
        }
        boolean moved = false;
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                Files.delete(target);
            }
        }
    }

    /** Makes a file that replaces whatever had its name, in one step. */
    static void replace(Path target, Consumer<Path> fill) {
        whileDrafting(target, draft -> {
            fill.accept(draft);
            try {
                force(draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forceFolder(target);
            } catch (IOException e) {
                throw new LedgerException.Storage("store.device", target, e);
            }
        });
    }

    private static void whileDrafting(Path target, Consumer<Path> work) {
        Path draft = target.resolveSibling("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.createFile(draft);
            try {
                work.accept(draft);
            } finally {
                for (String companion : COMPANIONS) {
                    Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + companion));
                }
            }
        } catch (AccessDeniedException _) {
            throw new LedgerException.ReadOnly("store.readOnlyFolder", target);
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", target, e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The name is on the disk when the folder is; Windows has no such step and refuses to open a folder. */
    private static void forceFolder(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
