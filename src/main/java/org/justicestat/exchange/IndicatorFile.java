package org.justicestat.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.justicestat.exchange.table.Input;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.RowSource;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Direction;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;

/**
 * Reads indicators from a catalogue file, to stand beside those there are already. Units and domains are free; money is
 * kept in 万元 and rates in %, since the wording of reports rests on it.
 */
public final class IndicatorFile {

    static final TableColumns COLUMNS = TableColumns.of("code", "name_zh", "name_en", "domain_zh", "domain_en", "unit_zh",
            "measure", "frequency", "decimals", "aggregation", "numerator", "denominator", "factor", "direction",
            "definition_zh", "aliases_zh");
    private static final String MONEY = "万元";
    private static final Set<String> OTHER_MONEY = Set.of("元", "千元", "百万元", "千万元", "亿元");
    private static final String PERCENT = "%";

    private final Map<String, Indicator> known = new HashMap<>();
    private final NameRegister names = new NameRegister();
    private final Map<Fields, Indicator> taken = new LinkedHashMap<>();
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    private IndicatorFile(Collection<Indicator> existing) {
        existing.forEach(indicator -> {
            known.put(indicator.code(), indicator);
            names.add(indicator);
        });
    }

    /**
     * The indicators of the file, in its order.
     *
     * @param existing indicators the new ones may refer to and must not collide with
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong with the file
     */
    public static List<Indicator> read(Path file, Collection<Indicator> existing) {
        return read(Input.of(file, Limits.STANDARD.csvBytes()), existing);
    }

    static List<Indicator> read(Input input, Collection<Indicator> existing) {
        Problems problems = new Problems(input.name(), Limits.STANDARD);
        return read(RowSource.of(input, COLUMNS, problems), problems, existing);
    }

    static List<Indicator> read(RowSource rows, Problems problems, Collection<Indicator> existing) {
        IndicatorFile reader = new IndicatorFile(existing);
        rows.each(row -> reader.take(new Fields(row, COLUMNS, problems)));
        reader.taken.forEach(reader::checkFormula);
        problems.throwIfAny();
        return List.copyOf(reader.taken.values());
    }

    private void take(Fields fields) {
        String code = code(fields);
        Optional<Name> name = fields.name("name_zh", "name_en");
        Optional<Name> domain = fields.name("domain_zh", "domain_en");
        Optional<Quantity> quantity = quantity(fields);
        Optional<RateFormula> formula = formula(fields, quantity);
        Optional<Direction> direction = fields.word("direction", Fields.words(Direction.values()));
        if (fields.isSound()) {
            Meaning meaning = new Meaning(direction.orElseThrow(), fields.text("definition_zh"), aliases(fields));
            Indicator indicator = new Indicator(code, name.orElseThrow(), domain.orElseThrow(), quantity.orElseThrow(),
                    formula, meaning);
            names.check(indicator, fields);
            names.add(indicator);
            known.put(code, indicator);
            taken.put(fields, indicator);
        }
    }

    private String code(Fields fields) {
        String code = fields.required("code");
        if (!code.isEmpty() && !Indicator.isCode(code)) {
            fields.reject("code", "exchange.indicator.code", Problems.shown(code));
        } else if (rowOfCode.containsKey(code)) {
            fields.reject("code", "exchange.code.twice", code, rowOfCode.get(code));
        } else if (known.containsKey(code)) {
            fields.reject("code", "exchange.code.taken", code);
        }
        rowOfCode.putIfAbsent(code, fields.row());
        return code;
    }

    private static Optional<Quantity> quantity(Fields fields) {
        String unit = fields.required("unit_zh");
        Optional<Measure> measure = fields.word("measure", Fields.words(Measure.values()));
        Optional<Frequency> frequency = fields.word("frequency", frequencies());
        Optional<Integer> decimals = fields.word("decimals", decimals());
        Optional<Aggregation> aggregation = fields.word("aggregation", Fields.words(Aggregation.values()));
        if (unit.isEmpty() || measure.isEmpty() || frequency.isEmpty() || decimals.isEmpty() || aggregation.isEmpty()) {
            return Optional.empty();
        }
        if (!Quantity.fits(measure.get(), aggregation.get())) {
            fields.reject("aggregation", "exchange.indicator.aggregation", fields.text("measure"), fields.text("aggregation"));
            return Optional.empty();
        }
        checkUnit(fields, unit, measure.get());
        return Optional.of(new Quantity(unit, measure.get(), frequency.get(), decimals.get(), aggregation.get()));
    }

    private static void checkUnit(Fields fields, String unit, Measure measure) {
        if (OTHER_MONEY.contains(unit) || measure == Measure.AMOUNT && !unit.equals(MONEY)) {
            fields.reject("unit_zh", "exchange.indicator.money", MONEY, unit);
        }
        if ((measure == Measure.RATE) != unit.equals(PERCENT)) {
            fields.reject("unit_zh", "exchange.indicator.percent", PERCENT, unit);
        }
    }

    private static Map<String, Frequency> frequencies() {
        Map<String, Frequency> words = new LinkedHashMap<>();
        for (Frequency frequency : Frequency.values()) {
            words.put(frequency.letter(), frequency);
        }
        return words;
    }

    private static Map<String, Integer> decimals() {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (int i = 0; i <= Quantity.MAX_DECIMALS; i++) {
            words.put(String.valueOf(i), i);
        }
        return words;
    }

    /** Empty where the indicator has none, and where it is wrong and has been rejected. */
    private static Optional<RateFormula> formula(Fields fields, Optional<Quantity> quantity) {
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        if (quantity.get().aggregation() != Aggregation.RATIO) {
            Stream.of("numerator", "denominator", "factor").filter(column -> !fields.isEmpty(column))
                    .forEach(column -> fields.reject(column, "exchange.indicator.noFormula"));
            return Optional.empty();
        }
        Optional<Expression> numerator = fields.expression("numerator");
        Optional<Expression> denominator = fields.expression("denominator");
        String factor = fields.required("factor");
        if (!factor.isEmpty() && (!factor.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") || new BigDecimal(factor).signum() == 0)) {
            fields.reject("factor", "exchange.indicator.factor", Problems.shown(factor));
        }
        return numerator.isEmpty() || denominator.isEmpty() || !fields.isSound() ? Optional.empty()
                : Optional.of(new RateFormula(numerator.get(), denominator.get(), new BigDecimal(factor)));
    }

    private static List<String> aliases(Fields fields) {
        return Stream.of(fields.text("aliases_zh").split("[;；]")).map(String::strip).filter(alias -> !alias.isEmpty())
                .distinct().toList();
    }

    /** Only when every row is known can it be said whether a formula's codes are. */
    private void checkFormula(Fields fields, Indicator indicator) {
        indicator.formula().ifPresent(formula -> {
            checkOperands(fields, indicator, "numerator", formula.numerator().codes());
            checkOperands(fields, indicator, "denominator", formula.denominator().codes());
        });
    }

    private void checkOperands(Fields fields, Indicator indicator, String column, Collection<String> codes) {
        if (codes.isEmpty()) {
            fields.reject(column, "exchange.expression.noCode");
        }
        for (String code : codes) {
            Indicator operand = known.get(code);
            if (operand == null) {
                if (!rowOfCode.containsKey(code)) {
                    fields.rejectUnknown(column, code);
                }
            } else if (operand.isRate()) {
                fields.reject(column, "indicator.rateInRate", indicator.code(), code);
            } else if (operand.frequency().compareTo(indicator.frequency()) > 0) {
                fields.reject(column, "exchange.indicator.frequency", indicator.code(), code);
            }
        }
    }
}
