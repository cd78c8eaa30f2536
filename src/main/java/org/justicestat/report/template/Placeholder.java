package org.justicestat.report.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** What stands between the brackets of a template, understood. */
public sealed interface Placeholder {

    /** A number or phrase within a sentence. */
    record OfFigure(FigureRef figure, boolean toDate) implements Placeholder {

        public OfFigure {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /** A word of the document itself, such as the name of the bureau. */
    record OfDocument(DocumentWord word) implements Placeholder {

        public OfDocument {
            Objects.requireNonNull(word, "word");
        }
    }

    /** Something people write; it stays as it is and is marked. */
    record ToWrite(String what) implements Placeholder {

        public ToWrite {
            Objects.requireNonNull(what, "what");
        }
    }

    /** A piece that takes the place of its whole paragraph. */
    sealed interface Piece extends Placeholder {
    }

    /**
     * A statistical table.
     *
     * @param indicators its rows, or its columns where offices are the rows; empty for {@code scope} alone
     * @param office     whose figures; the rows are the offices under it where {@code layout} says so
     */
    record Table(Scope scope, List<Indicator> indicators, Office office, Period period, Layout layout) implements Piece {

        public Table {
            indicators = List.copyOf(indicators);
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(layout, "layout");
        }
    }

    /** Which indicators a table is about. */
    enum Scope {
        /** Those that are named, or those of a domain. */
        NAMED,
        /** The first of each domain that has figures of both years. */
        MAIN,
        /** Every one that has a figure or owes one, by domain. */
        EVERYTHING
    }

    /**
     * How a table is laid out.
     *
     * @param byOffice  offices as rows, indicators as columns
     * @param landscape on a sheet of its own, turned
     * @param shares    the share of each in the total of all named
     * @param balanced  shares rounded so that they add up to 100, and said so
     */
    record Layout(boolean byOffice, boolean landscape, boolean shares, boolean balanced) {

        public static final Layout PLAIN = new Layout(false, false, false, false);
    }

    /**
     * A chart of one indicator.
     *
     * @param years   so many years up to the one of the period; 0 for the months of the year beside last year's
     * @param picture drawn as a picture instead of a chart that Word can edit
     */
    record Chart(Indicator indicator, Office office, Period period, int years, boolean picture) implements Piece {

        /** Years of a chart that does not say how many. */
        public static final int YEARS = 5;
        public static final int MOST_YEARS = 20;

        public Chart {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(period, "period");
        }
    }

    /** Sentences about the figures of one domain, or of each with its heading. */
    record Passage(Optional<Name> domain) implements Piece {

        public Passage {
            Objects.requireNonNull(domain, "domain");
        }
    }
}
