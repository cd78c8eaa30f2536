package org.justicestat.service.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.justicestat.model.Catalogue;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.service.demo.DemonstrationLevels.Trend;

/** What is expected of each indicator at each office: the bureau's level, its trend, the season, and the office's size. */
final class DemonstrationModel {

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int YEAR_SWING_PERCENT = 3;
    private static final int LOW_YEAR = 2020;

    private final Catalogue catalogue;
    private final DutyRoster duties;
    private final long seed;
    private final DemonstrationLevels levels = new DemonstrationLevels();
    private final DemonstrationPlan plan;
    private final DemonstrationBounds bounds;
    private final Map<String, BigDecimal> sizes = new HashMap<>();

    DemonstrationModel(Catalogue catalogue, DutyRoster duties, long seed) {
        this.catalogue = catalogue;
        this.duties = duties;
        this.seed = seed;
        this.plan = new DemonstrationPlan(catalogue, levels);
        this.bounds = new DemonstrationBounds(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    DutyRoster duties() {
        return duties;
    }

    DemonstrationLevels levels() {
        return levels;
    }

    DemonstrationPlan plan() {
        return plan;
    }

    DemonstrationBounds bounds() {
        return bounds;
    }

    Dice dice(String... subject) {
        return new Dice(seed, subject);
    }

    /** A stock at the end of the month: it moves evenly from one year's end to the next. In units of the last decimal. */
    long stock(Indicator indicator, Office office, Month month) {
        Trend trend = trend(indicator);
        BigDecimal start = growth(trend, month.year() - 1);
        BigDecimal end = growth(trend, month.year());
        BigDecimal now = start.add(end.subtract(start).multiply(BigDecimal.valueOf(month.month())).divide(MONTHS, PRECISION));
        return level(indicator, office).multiply(now).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What a flow is expected to be in the period that ends with the month, in units of the last decimal. */
    BigDecimal flow(Indicator indicator, Office office, Month month) {
        Trend trend = trend(indicator);
        BigDecimal season = indicator.frequency().around(month).months().stream()
                .map(m -> trend.season().orElseThrow().get(m.month() - 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal year = growth(trend, month.year())
                .multiply(dice(indicator.code(), String.valueOf(month.year())).factor(YEAR_SWING_PERCENT));
        BigDecimal flow = level(indicator, office).multiply(year).multiply(season).divide(MONTHS.multiply(HUNDRED), PRECISION);
        return month.year() == LOW_YEAR ? flow.multiply(trend.percent2020().orElseThrow()).divide(HUNDRED, PRECISION) : flow;
    }

    private Trend trend(Indicator indicator) {
        return levels.get(indicator.code()).trend()
                .orElseThrow(() -> new IllegalStateException("no demonstration trend for " + indicator.code()));
    }

    private static BigDecimal growth(Trend trend, int year) {
        return BigDecimal.ONE.add(trend.growth().divide(HUNDRED, PRECISION)).pow(year - Trend.REFERENCE_YEAR, PRECISION);
    }

    /** The office's share of the bureau's level of the reference year. */
    private BigDecimal level(Indicator indicator, Office office) {
        BigDecimal all = duties.officesOwing(indicator).stream().map(this::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        return levels.get(indicator.code()).amount().movePointRight(indicator.decimals())
                .multiply(size(office.code())).divide(all, PRECISION);
    }

    /** Offices differ in size, and a large one is large in everything. */
    private BigDecimal size(String office) {
        return sizes.computeIfAbsent(office, o -> BigDecimal.valueOf(dice(o).between(60, 140)));
    }
}
