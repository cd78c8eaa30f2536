package org.justicestat.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.justicestat.exchange.table.Input;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.RowSource;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;

/**
 * Reads rules from a catalogue file, to stand beside those there are already. A rule of each month uses monthly
 * indicators only; a year-opening stock stands in year-to-date rules only, since it is stored once a year.
 */
public final class RuleFile {

    static final TableColumns COLUMNS = TableColumns.of("rule_code", "severity", "left", "operator", "right", "scope",
            "message_zh", "message_en");

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Set<String> existing = new HashSet<>();
    private final Map<String, Integer> rowOfCode = new HashMap<>();
    private final List<Rule> taken = new ArrayList<>();

    private RuleFile(Collection<Indicator> indicators, Collection<Rule> existing) {
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        existing.forEach(rule -> this.existing.add(rule.code()));
    }

    /**
     * The rules of the file, in its order.
     *
     * @param indicators every indicator a rule may name
     * @param existing   rules whose codes are taken
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong with the file
     */
    public static List<Rule> read(Path file, Collection<Indicator> indicators, Collection<Rule> existing) {
        return read(Input.of(file, Limits.STANDARD.csvBytes()), indicators, existing);
    }

    static List<Rule> read(Input input, Collection<Indicator> indicators, Collection<Rule> existing) {
        Problems problems = new Problems(input.name(), Limits.STANDARD);
        return read(RowSource.of(input, COLUMNS, problems), problems, indicators, existing);
    }

    static List<Rule> read(RowSource rows, Problems problems, Collection<Indicator> indicators, Collection<Rule> existing) {
        RuleFile reader = new RuleFile(indicators, existing);
        rows.each(row -> reader.take(new Fields(row, COLUMNS, problems)));
        problems.throwIfAny();
        return List.copyOf(reader.taken);
    }

    private void take(Fields fields) {
        String code = code(fields);
        Optional<Severity> severity = fields.word("severity", Fields.words(Severity.values()));
        Optional<RuleScope> scope = fields.word("scope", Fields.words(RuleScope.values()));
        Optional<Rule.Relationship> relationship = relationship(fields);
        Optional<Name> message = fields.name("message_zh", "message_en");
        if (!code.isEmpty() && severity.isPresent() && scope.isPresent() && relationship.isPresent() && message.isPresent()) {
            Rule rule = new Rule(code, severity.get(), relationship.get(), scope.get(), message.get());
            checkOperands(fields, rule);
            taken.add(rule);
        }
    }

    private String code(Fields fields) {
        String code = fields.required("rule_code");
        if (rowOfCode.containsKey(code)) {
            fields.reject("rule_code", "exchange.code.twice", code, rowOfCode.get(code));
        } else if (existing.contains(code)) {
            fields.reject("rule_code", "exchange.code.taken", code);
        }
        rowOfCode.putIfAbsent(code, fields.row());
        return code;
    }

    private static Optional<Rule.Relationship> relationship(Fields fields) {
        Optional<Expression> left = fields.expression("left");
        Optional<Relation> relation = fields.word("operator", relations());
        Optional<Expression> right = fields.expression("right");
        return left.isEmpty() || relation.isEmpty() || right.isEmpty() ? Optional.empty()
                : Optional.of(new Rule.Relationship(left.get(), relation.get(), right.get()));
    }

    private static Map<String, Relation> relations() {
        Map<String, Relation> words = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
            words.put(relation.symbol(), relation);
        }
        return words;
    }

    private void checkOperands(Fields fields, Rule rule) {
        if (rule.codes().isEmpty()) {
            fields.reject("left", "exchange.expression.noCode");
        }
        if (rule.relationship().left().equals(rule.relationship().right())) {
            fields.reject("right", "exchange.rule.same");
        }
        checkOperands(fields, rule, "left", rule.relationship().left().codes());
        checkOperands(fields, rule, "right", rule.relationship().right().codes());
    }

    private void checkOperands(Fields fields, Rule rule, String column, SequencedSet<String> codes) {
        for (String code : codes) {
            Indicator operand = indicators.get(code);
            if (operand == null) {
                fields.rejectUnknown(column, code);
            } else if (operand.isOpening() && rule.scope() != RuleScope.YTD) {
                fields.reject(column, "exchange.rule.opening", code);
            } else if (operand.frequency() != Frequency.MONTHLY && rule.scope() == RuleScope.MONTH) {
                fields.reject(column, "exchange.rule.notMonthly", code);
            }
        }
    }
}
