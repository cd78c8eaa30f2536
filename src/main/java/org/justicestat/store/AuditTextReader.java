package org.justicestat.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Aggregation;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Direction;
import org.justicestat.model.Duty;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Relation;
import org.justicestat.model.Retirement;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;

/** Makes things of the catalogue of the {@link AuditText} the audit has of them, so that what stood before can be put back. */
final class AuditTextReader {

    private static final Pattern RELATIONSHIP = Pattern.compile("([^<>=]+) (<=|>=|=|<|>) ([^<>=]+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\n])");

    private final Map<String, String> fields = new HashMap<>();

    private AuditTextReader(String words) {
        for (String line : words.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no words of a ledger: " + line);
            }
            fields.put(line.substring(0, equals), ESCAPE.matcher(line.substring(equals + 1))
                    .replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals("n") ? "\n" : "\\")));
        }
    }

    static Indicator indicator(String code, String words) {
        AuditTextReader of = new AuditTextReader(words);
        Quantity quantity = new Quantity(of.text("unit"), AuditText.constant(Measure.class, of.text("measure")),
                Frequency.ofLetter(of.text("frequency")), Integer.parseInt(of.text("decimals")),
                AuditText.constant(Aggregation.class, of.text("aggregation")));
        Optional<RateFormula> formula = of.optional("numerator").map(numerator -> new RateFormula(
                Expression.parse(numerator), Expression.parse(of.text("denominator")), new BigDecimal(of.text("factor"))));
        List<String> aliases = of.optional("aliases").map(joined -> Arrays.asList(joined.split(";", -1))).orElse(List.of());
        return new Indicator(code, of.name("name"), of.name("domain"), quantity, formula,
                new Meaning(AuditText.constant(Direction.class, of.text("direction")), of.text("definition"), aliases));
    }

    static Rule rule(String code, String words) {
        AuditTextReader of = new AuditTextReader(words);
        Matcher sides = RELATIONSHIP.matcher(of.text("relationship"));
        if (!sides.matches()) {
            throw new IllegalArgumentException("no rule: " + words);
        }
        return new Rule(code, AuditText.constant(Severity.class, of.text("severity")),
                new Rule.Relationship(Expression.parse(sides.group(1)), Relation.ofSymbol(sides.group(2)),
                        Expression.parse(sides.group(3))),
                AuditText.constant(RuleScope.class, of.text("scope")), of.name("message"));
    }

    static Office office(String code, String words) {
        AuditTextReader of = new AuditTextReader(words);
        return new Office(code, of.name("name"), OfficeKind.ofId(of.text("kind")), of.optional("parent"));
    }

    static Duty duty(String words) {
        AuditTextReader of = new AuditTextReader(words);
        return new Duty(of.text("office"), of.text("indicator"), of.optional("from").map(Month::parse),
                of.optional("to").map(Month::parse));
    }

    static DefinitionBreak definitionBreak(String words) {
        AuditTextReader of = new AuditTextReader(words);
        return new DefinitionBreak(of.text("indicator"), Month.parse(of.text("from")), of.text("note"));
    }

    static Retirement retirement(String code, String words) {
        return new Retirement(code, Month.parse(new AuditTextReader(words).text("from")));
    }

    private Name name(String field) {
        return new Name(text(field + "_zh"), text(field + "_en"));
    }

    private String text(String field) {
        String text = fields.get(field);
        if (text == null) {
            throw new IllegalArgumentException("without " + field + ": " + fields);
        }
        return text;
    }

    private Optional<String> optional(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }
}
