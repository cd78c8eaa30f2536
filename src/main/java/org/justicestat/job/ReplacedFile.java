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
public final class ReplacedFile {

    private static final int BUFFER = 1 << 16;

    /** Writes the new content; it may be large. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private ReplacedFile() {
    }

    /** @throws IOException if the folder cannot be written to or another program holds the old file */
    public static void write(Path target, Content content) throws IOException {
        Path file = target.toAbsolutePath();
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, content);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeThrough(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
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
