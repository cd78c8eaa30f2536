package org.justicestat.service;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;

/**
 * Where the user of this machine was last in each ledger. It is written at every step of the cursor and does not wait for the
 * disk: a killed program has lost nothing, a power cut may cost the places, which is why they have a file of their own.
 */
final class Places {

    private final Path file;
    private final Properties properties = new Properties();

    private Places(Path file) {
        this.file = file;
    }

    /** @throws UserException if the file is there and cannot be read */
    static Places load(Path file) {
        Places places = new Places(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                places.properties.load(reader);
            } catch (IOException | IllegalArgumentException failure) {
                throw new UserException(failure, "settings.unreadable", file);
            }
        }
        return places;
    }

    Optional<String> of(Path ledger) {
        return Optional.ofNullable(properties.getProperty(key(ledger)));
    }

    /** @throws UserException if it cannot be written */
    void set(Path ledger, String place) {
        if (!place.equals(properties.setProperty(key(ledger), place))) {
            save();
        }
    }

    private static String key(Path ledger) {
        return ledger.toAbsolutePath().normalize().toString();
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            properties.store(text, null);
            ReplacedFile.writeUnforced(file, stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UserException(failure, "settings.unwritable", file);
        }
    }
}
