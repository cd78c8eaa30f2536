package org.justicestat.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;
import org.justicestat.report.AnnualReport;

/** Word files that all lie complete beside their places before the first of them takes its place. */
final class StagedFiles implements AutoCloseable {

    private final Map<Path, ReplacedFile> files = new LinkedHashMap<>();

    /** @throws UserException if the file cannot be written, is not named as a Word document, or is among these already */
    void add(Path target, byte[] content) {
        AnnualReport.checkName(target);
        Path file = target.toAbsolutePath().normalize();
        if (files.containsKey(file)) {
            throw new UserException("report.sameFile", target);
        }
        try {
            files.put(file, ReplacedFile.stage(file, stream -> stream.write(content)));
        } catch (IOException e) {
            throw new UserException(e, "report.notWritten", target);
        }
    }

    /** @throws UserException if one of them cannot take its place; those before it have theirs */
    void place() {
        files.forEach((target, file) -> {
            try {
                file.replace();
            } catch (IOException e) {
                throw new UserException(e, "report.notWritten", target);
            }
        });
    }

    /** What did not take its place is gone. */
    @Override
    public void close() {
        files.forEach((target, file) -> {
            try {
                file.close();
            } catch (IOException e) {
                throw new UserException(e, "report.notWritten", target);
            }
        });
    }
}
