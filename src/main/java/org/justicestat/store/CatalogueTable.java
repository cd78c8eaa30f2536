package org.justicestat.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Aggregation;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Direction;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Relation;
import org.justicestat.model.Retirement;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;

/** Indicators, rules, definition changes and retirements. */
final class CatalogueTable {

    private final Session session;

    CatalogueTable(Session session) {
        this.session = session;
    }

    List<Directory.Entry<Indicator>> indicators() {
        return session.list("""
                SELECT id, code, name_zh, name_en, domain_zh, domain_en, unit, measure, frequency, decimals, aggregation,
                    numerator, denominator, factor, direction, definition, aliases
                FROM indicator ORDER BY position, id
                """, row -> new Directory.Entry<>(row.integer(1), indicator(row)));
    }

    private static Indicator indicator(Row row) {
        Quantity quantity = new Quantity(row.text(7), AuditText.constant(Measure.class, row.text(8)),
                Frequency.ofLetter(row.text(9)), row.smallInteger(10), AuditText.constant(Aggregation.class, row.text(11)));
        Optional<RateFormula> formula = row.optionalText(12).map(numerator -> new RateFormula(
                Expression.parse(numerator), Expression.parse(row.text(13)), new BigDecimal(row.text(14))));
        Meaning meaning = new Meaning(AuditText.constant(Direction.class, row.text(15)), row.text(16), aliases(row.text(17)));
        return new Indicator(row.text(2), new Name(row.text(3), row.text(4)), new Name(row.text(5), row.text(6)),
                quantity, formula, meaning);
    }

    private static List<String> aliases(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
    }

    List<Rule> rules() {
        return session.list("""
                SELECT code, severity, left_side, relation, right_side, scope, message_zh, message_en
                FROM rule ORDER BY position, id
                """, CatalogueTable::rule);
    }

    private static Rule rule(Row row) {
        Rule.Relationship relationship = new Rule.Relationship(Expression.parse(row.text(3)),
                Relation.ofSymbol(row.text(4)), Expression.parse(row.text(5)));
        return new Rule(row.text(1), AuditText.constant(Severity.class, row.text(2)), relationship,
                AuditText.constant(RuleScope.class, row.text(6)), new Name(row.text(7), row.text(8)));
    }

    List<DefinitionBreak> breaks() {
        return session.list("""
                SELECT i.code, b.from_month, b.note
                FROM definition_break b JOIN indicator i ON i.id = b.indicator_id
                ORDER BY i.position, i.id, b.from_month
                """, row -> new DefinitionBreak(row.text(1), row.month(2), row.text(3)));
    }

    List<Retirement> retirements() {
        return session.list("""
                SELECT i.code, r.from_month FROM retirement r JOIN indicator i ON i.id = r.indicator_id
                ORDER BY i.position, i.id
                """, row -> new Retirement(row.text(1), row.month(2)));
    }

    void retire(long indicatorId, Month fromInclusive) {
        session.update("""
                INSERT INTO retirement (indicator_id, from_month) VALUES (?, ?)
                ON CONFLICT (indicator_id) DO UPDATE SET from_month = excluded.from_month
                """, indicatorId, fromInclusive.key());
    }

    void reinstate(long indicatorId) {
        session.update("DELETE FROM retirement WHERE indicator_id = ?", indicatorId);
    }

    void add(Indicator indicator) {
        Optional<RateFormula> formula = indicator.formula();
        session.update("""
                INSERT INTO indicator (id, position, code, name_zh, name_en, domain_zh, domain_en, unit, measure, frequency,
                    decimals, aggregation, numerator, denominator, factor, direction, definition, aliases)
                SELECT coalesce(max(id), 0) + 1, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                FROM indicator
                """, indicator.code(), indicator.name().zh(), indicator.name().en(), indicator.domain().zh(),
                indicator.domain().en(), indicator.unit(), AuditText.word(indicator.quantity().measure()),
                indicator.frequency().letter(), indicator.decimals(), AuditText.word(indicator.quantity().aggregation()),
                formula.map(f -> f.numerator().toString()), formula.map(f -> f.denominator().toString()),
                formula.map(f -> f.factor().toPlainString()), AuditText.word(indicator.meaning().direction()),
                indicator.meaning().definition(), String.join("\n", indicator.meaning().aliases()));
    }

    /** Keeps id, code and position. */
    void update(Indicator indicator) {
        Optional<RateFormula> formula = indicator.formula();
        session.update("""
                UPDATE indicator SET name_zh = ?, name_en = ?, domain_zh = ?, domain_en = ?, unit = ?, measure = ?, frequency = ?,
                    decimals = ?, aggregation = ?, numerator = ?, denominator = ?, factor = ?, direction = ?, definition = ?,
                    aliases = ?
                WHERE code = ?
                """, indicator.name().zh(), indicator.name().en(), indicator.domain().zh(), indicator.domain().en(),
                indicator.unit(), AuditText.word(indicator.quantity().measure()), indicator.frequency().letter(),
                indicator.decimals(), AuditText.word(indicator.quantity().aggregation()),
                formula.map(f -> f.numerator().toString()), formula.map(f -> f.denominator().toString()),
                formula.map(f -> f.factor().toPlainString()), AuditText.word(indicator.meaning().direction()),
                indicator.meaning().definition(), String.join("\n", indicator.meaning().aliases()), indicator.code());
    }

    /** Keeps code and position. */
    void update(Rule rule) {
        session.update("""
                UPDATE rule SET severity = ?, left_side = ?, relation = ?, right_side = ?, scope = ?, message_zh = ?,
                    message_en = ?
                WHERE code = ?
                """, AuditText.word(rule.severity()), rule.relationship().left().toString(),
                rule.relationship().relation().symbol(), rule.relationship().right().toString(), AuditText.word(rule.scope()),
                rule.message().zh(), rule.message().en(), rule.code());
    }

    void removeRule(String code) {
        session.update("DELETE FROM rule WHERE code = ?", code);
    }

    void remove(DefinitionBreak change, long indicatorId) {
        session.update("DELETE FROM definition_break WHERE indicator_id = ? AND from_month = ?",
                indicatorId, change.fromInclusive().key());
    }

    void add(Rule rule) {
        session.update("""
                INSERT INTO rule (id, position, code, severity, left_side, relation, right_side, scope, message_zh, message_en)
                SELECT coalesce(max(id), 0) + 1, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM rule
                """, rule.code(), AuditText.word(rule.severity()), rule.relationship().left().toString(),
                rule.relationship().relation().symbol(), rule.relationship().right().toString(), AuditText.word(rule.scope()),
                rule.message().zh(), rule.message().en());
    }

    void add(DefinitionBreak change, long indicatorId) {
        session.update("INSERT INTO definition_break (indicator_id, from_month, note) VALUES (?, ?, ?)",
                indicatorId, change.fromInclusive().key(), change.note());
    }
}
