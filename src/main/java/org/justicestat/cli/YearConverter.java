package org.justicestat.cli;

import org.justicestat.model.Year;
import picocli.CommandLine.ITypeConverter;

/** Reads a year that a ledger can have. */
final class YearConverter implements ITypeConverter<Year> {
    @Override
    public Year convert(String text) {
        return new Year(Integer.parseInt(text));
    }
}
