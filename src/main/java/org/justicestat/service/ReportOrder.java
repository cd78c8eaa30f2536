package org.justicestat.service;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.Template;

/**
 * Which report is wanted.
 *
 * @param template  absent for a report in our own words
 * @param draft     with its gaps marked; a final report has none
 * @param override  why the report is to be final although something is in the way; a mark in the report says so
 * @param cleanCopy where the same text is to be put without the marks of figures
 */
public record ReportOrder(Year year, Optional<Template> template, boolean draft, Optional<String> override,
                          Optional<Path> cleanCopy, DocumentOptions options) {

    /** @throws UserException if the reason is blank */
    public ReportOrder {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(template, "template");
        if (override.filter(String::isBlank).isPresent()) {
            throw new UserException("report.override.noReason");
        }
        Objects.requireNonNull(cleanCopy, "cleanCopy");
        Objects.requireNonNull(options, "options");
    }

    /** @throws UserException if a file to be written is the template */
    void checkPlaces(Path out) {
        Stream.concat(Stream.of(out), cleanCopy.stream()).filter(file -> template.filter(given -> given.isIn(file)).isPresent())
                .findFirst().ifPresent(file -> {
                    throw new UserException("report.overTemplate", file);
                });
    }

    /** A draft of the report in our own words or those of the template. */
    public static ReportOrder draft(Year year, Optional<Template> template) {
        return new ReportOrder(year, template, true, Optional.empty(), Optional.empty(), DocumentOptions.PLAIN);
    }
}
