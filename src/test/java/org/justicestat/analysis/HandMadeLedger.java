package org.justicestat.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Cell;
import org.justicestat.model.Conventions;
import org.justicestat.model.Direction;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Period;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Targets;

/** A fictional bureau with two offices under it and a few indicators, filled by hand in a test. */
public final class HandMadeLedger {

    public static final Name DOMAIN = new Name("人民调解", "People's mediation");
    public static final Indicator CASES = indicator("mediation.cases", new Name("调解矛盾纠纷数", "Disputes mediated"),
            new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM));
    public static final Indicator SUCCEEDED = indicator("mediation.succeeded",
            new Name("调解成功数", "Disputes mediated successfully"),
            new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM));
    public static final Indicator AMOUNT = indicator("mediation.amount",
            new Name("调解协议涉及金额", "Amount in mediation agreements"),
            new Quantity("万元", Measure.AMOUNT, Frequency.MONTHLY, 2, Aggregation.SUM));
    public static final Indicator MEDIATORS = indicator("mediation.mediators", new Name("人民调解员数", "People's mediators"),
            new Quantity("人", Measure.STOCK, Frequency.MONTHLY, 0, Aggregation.LAST));
    public static final Indicator CARRIED_OVER = indicator("mediation.carried_over",
            new Name("上年结转数", "Disputes carried over"),
            new Quantity("件", Measure.STOCK, Frequency.MONTHLY, 0, Aggregation.FIRST));
    public static final Indicator TRAININGS = indicator("mediation.trainings", new Name("培训场次", "Trainings"),
            new Quantity("场", Measure.FLOW, Frequency.QUARTERLY, 0, Aggregation.SUM));
    public static final Indicator SUCCESS_RATE = new Indicator("mediation.success_rate",
            new Name("调解成功率", "Mediation success rate"), DOMAIN,
            new Quantity("%", Measure.RATE, Frequency.MONTHLY, 2, Aggregation.RATIO),
            Optional.of(new RateFormula(Expression.parse("mediation.succeeded"), Expression.parse("mediation.cases"),
                    BigDecimal.valueOf(100))), new Meaning(Direction.UP, "", List.of()));

    private static final OfficeTree OFFICES = new SnapshotBuilder().office("east").office("west").build().offices();
    public static final Office BUREAU = OFFICES.root();
    public static final Office EAST = OFFICES.get("east");
    public static final Office WEST = OFFICES.get("west");

    private final SnapshotBuilder builder = new SnapshotBuilder().office("east").office("west");

    public HandMadeLedger() {
        List.of(CASES, SUCCEEDED, AMOUNT, MEDIATORS, CARRIED_OVER, TRAININGS, SUCCESS_RATE).forEach(builder::indicator);
    }

    private static Indicator indicator(String code, Name name, Quantity quantity) {
        return new Indicator(code, name, DOMAIN, quantity, Optional.empty(), new Meaning(Direction.NONE, "", List.of()));
    }

    /** A missing figure is one that is never put. */
    public HandMadeLedger put(Office office, Indicator indicator, String period, String value) {
        return put(office, indicator, period, Cell.reported(value));
    }

    public HandMadeLedger put(Office office, Indicator indicator, String period, Cell cell) {
        builder.cell(office.code(), indicator.code(), period, cell);
        return this;
    }

    /** Values of the months from January of the year on; an empty text is a missing month. */
    public HandMadeLedger months(Office office, Indicator indicator, int year, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                put(office, indicator, new Month(year, i + 1).toString(), values[i]);
            }
        }
        return this;
    }

    public HandMadeLedger owes(Office office, Indicator indicator) {
        builder.duty(office.code(), indicator.code());
        return this;
    }

    public HandMadeLedger redefined(Indicator indicator, String fromMonth, String note) {
        builder.definitionChanged(indicator.code(), fromMonth, note);
        return this;
    }

    public HandMadeLedger rule(String line) {
        builder.rule(line);
        return this;
    }

    public Exhibit exhibit(TrendKind kind, Indicator indicator, String from, String to) {
        return exhibit(kind, indicator, from, to, Targets.NONE);
    }

    public Exhibit exhibit(TrendKind kind, Indicator indicator, String from, String to, Targets targets) {
        return new ExhibitAnalysis(new Aggregator(builder.build()), Conventions.STANDARD, targets)
                .of(kind, indicator, BUREAU, Period.parse(from), Period.parse(to), Optional.empty());
    }

    public Exhibit exhibit(TrendKind kind, Indicator indicator, List<Office> offices, String from, String to) {
        return new ExhibitAnalysis(new Aggregator(builder.build()), Conventions.STANDARD, Targets.NONE)
                .of(new TrendQuestion(kind, offices.stream().map(office -> new TrendQuestion.Place(indicator, office)).toList(),
                        Period.parse(from), Period.parse(to), Optional.empty()));
    }

    public Trend trend(TrendKind kind, Indicator indicator, Office office, String from, String to) {
        return new TrendAnalysis(new Aggregator(builder.build()), Conventions.STANDARD)
                .of(kind, indicator, office, Period.parse(from), Period.parse(to));
    }

    public Trend trend(TrendKind kind, Indicator indicator, String from, String to) {
        return trend(kind, indicator, BUREAU, from, to);
    }
}
