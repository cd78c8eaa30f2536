package org.justicestat.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is replaced as a whole or left as it was, whatever fails meanwhile. */
public final class ReplacedFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** Writes the new content; it may be large. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private final Path temporary;
    private final Path file;

    private ReplacedFile(Path target) {
        this.file = target.toAbsolutePath();
        this.temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** @throws IOException if the folder cannot be written to or another program holds the old file */
    public static void write(Path target, Content content) throws IOException {
        try (ReplacedFile file = stage(target, content)) {
            file.replace();
        }
    }

    /**
     * As {@link #write}, without waiting for the disk: a killed program leaves the old file or the new one, a power cut may
     * leave neither.
     *
     * @throws IOException if the folder cannot be written to or another program holds the old file
     */
    public static void writeUnforced(Path target, Content content) throws IOException {
        try (ReplacedFile file = new ReplacedFile(target)) {
            write(file.temporary, content, false);
            file.replace();
        }
    }

    /**
     * Writes the content in full and safe from a power cut beside its place. The old file stands until {@link #replace}, and
     * for good where that is never called before {@link #close}.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static ReplacedFile stage(Path target, Content content) throws IOException {
        ReplacedFile staged = new ReplacedFile(target);
        try {
            write(staged.temporary, content, true);
            return staged;
        } catch (IOException | RuntimeException e) {
            try (staged) {
                throw e;
            }
        }
    }

    /** @throws IOException if another program holds the old file, which then stays */
    public void replace() throws IOException {
        move(temporary, file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }

    private static void write(Path file, Content content, boolean isForced) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(stream);
            stream.flush();
            if (isForced) {
                channel.force(true);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            // Some network file systems; both are in one folder, so no content is copied.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
