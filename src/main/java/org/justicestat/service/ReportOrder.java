package org.justicestat.service;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Year;
import org.justicestat.report.Template;

/**
 * Which report is wanted.
 *
 * @param template  absent for a report in our own words
 * @param draft     with its gaps marked; a final report has none
 * @param cleanCopy where the same text is to be put without the marks of figures
 */
public record ReportOrder(Year year, Optional<Template> template, boolean draft, Optional<Path> cleanCopy) {

    public ReportOrder {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(cleanCopy, "cleanCopy");
    }
}
