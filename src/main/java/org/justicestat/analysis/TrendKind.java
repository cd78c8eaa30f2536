package org.justicestat.analysis;

import java.util.Arrays;
import java.util.Optional;

/** What a trend shows; {@code id} is the word of the command line. */
public enum TrendKind {
    /** 同比: each period beside the same period of last year. */
    YEAR_ON_YEAR("yoy"),
    /** 累计: January to each month of one year beside the same months of the year before. */
    YEAR_TO_DATE("ytd"),
    /** One value a year, with the average annual growth. */
    MULTI_YEAR("multi-year");

    private final String id;

    TrendKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<TrendKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
