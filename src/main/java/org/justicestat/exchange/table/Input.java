package org.justicestat.exchange.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.UserException;

/**
 * Bytes to read, which may be opened more than once.
 *
 * @param name how the user knows them; every problem found carries it
 */
public record Input(String name, Opening opening) {

    /** How the bytes are opened. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** @throws RejectedInputException if there is no such file, it is no file, may not be read, or is too large */
    public static Input of(Path file, long maxBytes) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (!Files.exists(file)) {
            throw refused(name, "exchange.file.missing");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused(name, "exchange.file.unreadable");
        }
        try {
            if (Files.size(file) > maxBytes) {
                throw refused(name, "exchange.file.tooLarge", maxBytes >> 20);
            }
        } catch (IOException e) {
            throw failure(name, e);
        }
        return new Input(name, () -> Files.newInputStream(file));
    }

    public static Input ofResource(String path) {
        return new Input(path.substring(path.lastIndexOf('/') + 1), () -> {
            InputStream stream = Input.class.getResourceAsStream(path);
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return stream;
        });
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /** A refusal of the whole input. */
    public RejectedInputException refused(String key, Object... arguments) {
        return refused(name, key, arguments);
    }

    private static RejectedInputException refused(String name, String key, Object... arguments) {
        return new RejectedInputException(List.of(Problem.ofFile(name, key, arguments)));
    }

    /** A failure of the disk or network under the file, not of what the file says. */
    public UserException failure(IOException cause) {
        return failure(name, cause);
    }

    private static UserException failure(String name, IOException cause) {
        return new UserException(cause, "exchange.file.failure", name, String.valueOf(cause.getMessage()));
    }
}
