package org.justicestat.report.typed;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Year;
import org.justicestat.report.template.Heading;

/**
 * What the heads of its row and column say of the number in a cell.
 *
 * @param around  words that are said of the whole table or of the rows under a band
 * @param words   the heads themselves, that of the row first
 * @param read    the same, understood
 */
public record CellHeads(String around, List<String> words, List<Heading> read) {

    public Optional<Indicator> indicator() {
        return read.stream().flatMap(heading -> heading.indicator().stream()).findFirst();
    }

    public Optional<Office> office() {
        return read.stream().flatMap(heading -> heading.office().stream()).findFirst();
    }

    /** The narrowest that is said, in the year that is said: a month under a year. */
    public Optional<Period> period() {
        List<Period> said = read.stream().flatMap(heading -> heading.period().stream()).toList();
        Optional<Period> year = said.stream().filter(Year.class::isInstance).findFirst();
        return said.stream().filter(period -> !(period instanceof Year)).findFirst()
                .map(part -> year.filter(whole -> whole.year() == part.year() - 1).map(_ -> part.previousYear()).orElse(part))
                .or(() -> year);
    }

    public Heading.Kind kind() {
        return read.stream().map(Heading::kind).filter(kind -> kind != Heading.Kind.VALUE).findFirst().orElse(Heading.Kind.VALUE);
    }

    public NumberContext context(String behind) {
        String unit = behind.isBlank() ? read.stream().map(Heading::unit).filter(said -> !said.isEmpty()).findFirst().orElse("")
                : behind.strip();
        return new NumberContext(around + "，" + String.join("", words), unit);
    }

    /** For the reader: row | column. */
    public String shown() {
        return String.join(" | ", words);
    }
}
