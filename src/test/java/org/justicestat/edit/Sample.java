package org.justicestat.edit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Cell;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Direction;
import org.justicestat.model.Duty;
import org.justicestat.model.Expression;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.Period;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;

/** A small bureau for tests: a root with two offices, one indicator of every sort, a rule, duties, a definition change. */
public final class Sample {

    public static final Actor CLERK = new Actor("wang", "王芳");
    public static final Instant NOON = Instant.parse("2024-03-05T04:00:00.123Z");

    private static final Name DOMAIN = new Name("法律援助", "Legal aid");

    private Sample() {
    }

    /** A ledger with this bureau, open for writing. */
    public static LedgerFile ledger(Path folder) {
        return LedgerFile.create(folder.resolve("示范.ledger"), ledger -> history(ledger).apply(catalogue()));
    }

    public static History history(LedgerFile ledger) {
        return new History(ledger, CLERK, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    public static CatalogueEdit catalogue() {
        return new CatalogueEdit(indicators(), rules(), offices(), duties(),
                List.of(new DefinitionBreak("aid.accepted", new Month(2023, 1), "自2023年起含\n值班律师")), "");
    }

    static List<Office> offices() {
        return List.of(office("office.east", "东街司法所", OfficeKind.OFFICE, "bureau"),
                office("bureau", "示范区司法局", OfficeKind.BUREAU, null),
                office("office.west", "西街司法所", OfficeKind.OFFICE, "bureau"));
    }

    public static Office office(String code, String parent) {
        return office(code, code, OfficeKind.OFFICE, parent);
    }

    private static Office office(String code, String name, OfficeKind kind, String parent) {
        return new Office(code, new Name(name, ""), kind, Optional.ofNullable(parent));
    }

    static List<Indicator> indicators() {
        return List.of(
                indicator("aid.accepted", "受理数", new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM)),
                indicator("aid.closed", "办结数", new Quantity("件", Measure.FLOW, Frequency.QUARTERLY, 0, Aggregation.SUM)),
                indicator("aid.amount", "挽回损失", new Quantity("万元", Measure.AMOUNT, Frequency.MONTHLY, 2, Aggregation.SUM)),
                indicator("aid.lawyers", "律师数", new Quantity("人", Measure.STOCK, Frequency.YEARLY, 0, Aggregation.LAST)),
                indicator("aid.carried_over", "上年结转", new Quantity("件", Measure.STOCK, Frequency.MONTHLY, 0, Aggregation.FIRST)),
                rate());
    }

    static Indicator indicator(String code, String name, Quantity quantity) {
        return new Indicator(code, new Name(name, code), DOMAIN, quantity, Optional.empty(),
                new Meaning(Direction.UP, "口径：" + name + "\\n含第1行\n和第2行", List.of(name + "甲", name + "乙")));
    }

    private static Indicator rate() {
        RateFormula formula = new RateFormula(Expression.parse("aid.closed"),
                Expression.parse("aid.accepted + aid.carried_over"), new BigDecimal("100"));
        return new Indicator("aid.closed_rate", new Name("办结率", "Closing rate"), DOMAIN,
                new Quantity("%", Measure.RATE, Frequency.MONTHLY, 2, Aggregation.RATIO), Optional.of(formula),
                new Meaning(Direction.UP, "", List.of()));
    }

    private static List<Rule> rules() {
        return List.of(new Rule("T-01", Severity.ERROR, new Rule.Relationship(Expression.parse("aid.closed"),
                Relation.AT_MOST, Expression.parse("aid.accepted + aid.carried_over")), RuleScope.YTD,
                new Name("办结不应大于受理与结转之和", "Closed must not exceed accepted plus carried over")));
    }

    private static List<Duty> duties() {
        return List.of(Duty.always("office.east", "aid.*"),
                new Duty("office.west", "aid.accepted", Optional.of(new Month(2023, 4)), Optional.of(new Month(2025, 12))));
    }

    public static FigureKey key(String office, String indicator, String period) {
        return new FigureKey(office, indicator, Period.parse(period));
    }

    /** A figure of the east office's accepted cases. */
    public static CellWrite accepted(String period, String value) {
        return CellWrite.put(key("office.east", "aid.accepted", period), Cell.reported(value));
    }
}
