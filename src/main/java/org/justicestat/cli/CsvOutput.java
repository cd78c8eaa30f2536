package org.justicestat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.justicestat.model.UserException;

/** The CSV file that a command writes what it read out of others to. */
record CsvOutput(Path file) {

    /**
     * @param inputs what the command reads
     * @throws UserException if the file is one of them or is not named as CSV
     */
    void checkBeside(List<Path> inputs) {
        if (inputs.stream().anyMatch(this::isSame)) {
            throw new UserException("cli.csv.over", file);
        }
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new UserException("cli.csv.kind", file);
        }
    }

    private boolean isSame(Path other) {
        try {
            return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
        } catch (IOException e) {
            throw new UserException(e, "cli.csv.over", file);
        }
    }
}
