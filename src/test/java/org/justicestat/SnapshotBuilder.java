package org.justicestat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Direction;
import org.justicestat.model.Duty;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Expression;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Period;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.model.Snapshot;

/** Builds small snapshots for tests. The office {@code bureau} is there from the start. */
public final class SnapshotBuilder {

    private static final Pattern RULE = Pattern.compile("(\\S+) (error|warning) (.+) (=|<=|>=|<|>) (.+) (month|ytd|year)");

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<DefinitionBreak> breaks = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(FigureKey key, Cell cell) {
    }

    public SnapshotBuilder() {
        offices.add(new Office("bureau", new Name("示范区司法局", "Demo Bureau"), OfficeKind.BUREAU, Optional.empty()));
    }

    public SnapshotBuilder flow(String code) {
        return indicator(code, "件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM);
    }

    public SnapshotBuilder flow(String code, Frequency frequency) {
        return indicator(code, "件", Measure.FLOW, frequency, 0, Aggregation.SUM);
    }

    public SnapshotBuilder amount(String code) {
        return indicator(code, "万元", Measure.AMOUNT, Frequency.MONTHLY, 2, Aggregation.SUM);
    }

    public SnapshotBuilder stock(String code) {
        return indicator(code, "人", Measure.STOCK, Frequency.MONTHLY, 0, Aggregation.LAST);
    }

    public SnapshotBuilder opening(String code) {
        return indicator(code, "件", Measure.STOCK, Frequency.MONTHLY, 0, Aggregation.FIRST);
    }

    public SnapshotBuilder publishedRate(String code) {
        return indicator(code, "%", Measure.RATE, Frequency.YEARLY, 1, Aggregation.LAST);
    }

    public SnapshotBuilder indicator(String code, String unit, Measure measure, Frequency frequency, int decimals,
            Aggregation aggregation) {
        return indicator(new Indicator(code, Name.of("指标" + code), Name.of("领域"),
                new Quantity(unit, measure, frequency, decimals, aggregation), Optional.empty(),
                new Meaning(Direction.NONE, "", List.of())));
    }

    public SnapshotBuilder rate(String code, String numerator, String denominator) {
        return indicator(new Indicator(code, Name.of("指标" + code), Name.of("领域"),
                new Quantity("%", Measure.RATE, Frequency.MONTHLY, 2, Aggregation.RATIO),
                Optional.of(new RateFormula(Expression.parse(numerator), Expression.parse(denominator),
                        BigDecimal.valueOf(100))),
                new Meaning(Direction.UP, "", List.of())));
    }

    public SnapshotBuilder indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    public SnapshotBuilder rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** A rule on one line: {@code LA-01 error a.x + a.y = a.z month}. */
    public SnapshotBuilder rule(String line) {
        Matcher parts = RULE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        return rule(new Rule(parts.group(1), Severity.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                new Rule.Relationship(Expression.parse(parts.group(3)), Relation.ofSymbol(parts.group(4)),
                        Expression.parse(parts.group(5))),
                RuleScope.valueOf(parts.group(6).toUpperCase(Locale.ROOT)), Name.of("规则" + parts.group(1))));
    }

    public SnapshotBuilder definitionChanged(String indicator, String fromMonth, String note) {
        breaks.add(new DefinitionBreak(indicator, Month.parse(fromMonth), note));
        return this;
    }

    /** A 司法所 directly under the bureau. */
    public SnapshotBuilder office(String code) {
        return office(code, "bureau");
    }

    public SnapshotBuilder office(String code, String parent) {
        offices.add(new Office(code, Name.of("所" + code), OfficeKind.OFFICE, Optional.of(parent)));
        return this;
    }

    public SnapshotBuilder duty(String office, String indicator) {
        duties.add(Duty.always(office, indicator));
        return this;
    }

    public SnapshotBuilder duty(String office, String indicator, String fromMonth, String toMonth) {
        duties.add(new Duty(office, indicator, Optional.of(fromMonth).filter(m -> !m.isEmpty()).map(Month::parse),
                Optional.of(toMonth).filter(m -> !m.isEmpty()).map(Month::parse)));
        return this;
    }

    public SnapshotBuilder cell(String office, String indicator, String period, String value) {
        return cell(office, indicator, period, Cell.reported(value));
    }

    public SnapshotBuilder estimated(String office, String indicator, String period, String value) {
        return cell(office, indicator, period, Cell.of(new BigDecimal(value), CellState.ESTIMATED));
    }

    public SnapshotBuilder published(String office, String indicator, String period, String value) {
        return cell(office, indicator, period, Cell.of(new BigDecimal(value), CellState.PUBLISHED));
    }

    public SnapshotBuilder notApplicable(String office, String indicator, String period) {
        return cell(office, indicator, period, Cell.notApplicable());
    }

    public SnapshotBuilder cell(String office, String indicator, String period, Cell cell) {
        entries.add(new Entry(new FigureKey(office, indicator, Period.parse(period)), cell));
        return this;
    }

    /** Months 1 to n of a year, one value each. */
    public SnapshotBuilder months(String office, String indicator, int year, String... values) {
        for (int i = 0; i < values.length; i++) {
            cell(office, indicator, new Month(year, i + 1).toString(), values[i]);
        }
        return this;
    }

    public Snapshot build() {
        Catalogue catalogue = new Catalogue(indicators, rules, breaks);
        FigureSet.Builder figures = FigureSet.builder();
        entries.forEach(e -> figures.add(e.key().office(), catalogue.get(e.key().indicator()), e.key().period(), e.cell()));
        return new Snapshot(catalogue, new OfficeTree(offices), new DutyRoster(duties, catalogue), figures.build());
    }
}
