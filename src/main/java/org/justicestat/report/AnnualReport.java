package org.justicestat.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.justicestat.job.Progress;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;

/** The annual report of one year: a template with the figures of the ledger in it. Thread-safe. */
public final class AnnualReport {

    private static final String EXTENSION = ".docx";

    private final ReportScope scope;
    private final Template template;
    private final DocumentOptions options;

    /** @param template absent for a report that says what the ledger has, in our own words */
    public AnnualReport(ReportScope scope, Optional<Template> template, DocumentOptions options) {
        this.scope = scope;
        this.options = options;
        this.template = StarterTemplate.of(template, scope);
    }

    public Template template() {
        return template;
    }

    /**
     * With each figure in a control of its own, by which it can be found again.
     *
     * @param warning printed at the head of the document; absent for none
     */
    public FilledReport fill(Optional<String> warning, Progress progress) {
        return new TemplateFill(scope, options).fill(template, true, warning, progress);
    }

    /** The same text without controls, bookmarks and manifest, to be handed in. */
    public FilledReport fillClean(Optional<String> warning, Progress progress) {
        return new TemplateFill(scope, options).fill(template, false, warning, progress);
    }

    /**
     * Replaces the file as a whole: whatever fails, an older file of that name stays as it was.
     *
     * @throws UserException if the file cannot be written, or is not named as a Word document
     */
    public static void write(byte[] content, Path target) {
        checkName(target);
        try {
            ReplacedFile.write(target, stream -> stream.write(content));
        } catch (IOException e) {
            throw new UserException(e, "report.notWritten", target);
        }
    }

    /**
     * A name typed in the wrong place must not cost a ledger.
     *
     * @throws UserException if the file is not named as a Word document
     */
    public static void checkName(Path target) {
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw new UserException("report.onlyDocx", target);
        }
    }
}
