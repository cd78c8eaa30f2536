package org.justicestat.cli;

import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Period;
import picocli.CommandLine.Option;

/** Which sheets a command is about. */
final class PlaceOptions {

    @Option(names = "--period", paramLabel = "P", required = true, converter = PeriodConverter.class,
            descriptionKey = "cli.option.period")
    private Period period;

    @Option(names = "--office", paramLabel = "O", descriptionKey = "cli.option.office")
    private String office;

    Period period() {
        return period;
    }

    /**
     * The root where none is named.
     *
     * @throws org.justicestat.model.UserException if there is no such office
     */
    Office office(OfficeTree offices) {
        return office == null ? offices.root() : offices.get(office);
    }
}
