package org.justicestat.cli;

import org.justicestat.model.Period;
import picocli.CommandLine.ITypeConverter;

/** Reads a period in its ISO text form. */
final class PeriodConverter implements ITypeConverter<Period> {
    @Override
    public Period convert(String text) {
        return Period.parse(text);
    }
}
