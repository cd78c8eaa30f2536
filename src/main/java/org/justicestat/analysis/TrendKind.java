package org.justicestat.analysis;

import java.util.Arrays;
import java.util.Optional;

/** In which way an indicator is looked at; {@code id} is the word of the command line. */
public enum TrendKind {
    /** 同比: each period beside the same period of last year. */
    YEAR_ON_YEAR("yoy"),
    /** 累计: January to each month of one year beside the same months of the year before. */
    YEAR_TO_DATE("ytd"),
    /** One value a year, with the average annual growth. */
    MULTI_YEAR("multi-year"),
    /** The months of several years laid over each other. */
    YEAR_OVERLAY("overlay"),
    /** 构成: the parts of one figure. */
    COMPOSITION("composition"),
    /** 排名: offices by size, with their average. */
    RANKING("ranking"),
    /** 热力图: offices by period. */
    HEATMAP("heatmap"),
    /** 贡献: which offices or parts made the change on last year. */
    CONTRIBUTION("contribution"),
    /** 两期对比: any two periods of the same length beside each other. */
    PERIODS("periods");

    private final String id;

    TrendKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether it is a line of periods, which {@link Trend} is. */
    public boolean isTrend() {
        return this == YEAR_ON_YEAR || this == YEAR_TO_DATE || this == MULTI_YEAR;
    }

    /** Whether it speaks of one period, long or short. */
    public boolean isOfOnePeriod() {
        return this == COMPOSITION || this == RANKING || this == CONTRIBUTION;
    }

    /** Whether several indicators or offices may stand beside each other. */
    public boolean takesSeveral() {
        return isTrend() || this == PERIODS;
    }

    /** Whether it takes a figure apart by offices or by indicators. */
    public boolean takesApart() {
        return this == COMPOSITION || this == CONTRIBUTION;
    }

    public static Optional<TrendKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
