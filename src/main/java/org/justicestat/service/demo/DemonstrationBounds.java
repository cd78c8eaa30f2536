package org.justicestat.service.demo;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.analysis.Evaluation;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Fraction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;

/**
 * Keeps a drawn figure within the rules that demand at most or at least. Such a rule is linear in each of its counts, so two
 * trials tell where it turns. Rules over rates are left to the levels, which meet them but for a bad month now and then.
 */
final class DemonstrationBounds {

    private final Catalogue catalogue;
    private final Map<String, List<Rule>> rules = new HashMap<>();

    DemonstrationBounds(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Rule rule : catalogue.rules()) {
            Relation relation = rule.relationship().relation();
            boolean linear = rule.codes().stream().noneMatch(code -> catalogue.get(code).isRate());
            if (linear && (relation == Relation.AT_MOST || relation == Relation.AT_LEAST)) {
                rule.codes().forEach(code -> rules.computeIfAbsent(code, c -> new ArrayList<>()).add(rule));
            }
        }
    }

    /** The figure nearest to {@code drawn} that breaks no rule whose other operands are there already; never below 0. */
    long keep(Indicator indicator, long drawn, DemonstrationSheet sheet) {
        long low = 0;
        long high = Long.MAX_VALUE;
        for (Rule rule : rules.getOrDefault(indicator.code(), List.of())) {
            if (rule.scope() == RuleScope.YEAR && indicator.frequency() != Frequency.YEARLY) {
                continue;
            }
            Optional<Line> line = line(rule, indicator, sheet);
            if (line.isPresent() && line.get().slope().signum() > 0) {
                high = Math.min(high, line.get().zero().round(0, RoundingMode.FLOOR).longValueExact());
            } else if (line.isPresent() && line.get().slope().signum() < 0) {
                low = Math.max(low, line.get().zero().round(0, RoundingMode.CEILING).longValueExact());
            }
        }
        return Math.max(0, Math.min(high, Math.max(low, drawn)));
    }

    /** By how much a rule is broken, as a line over the figure: kept where it is not above 0. */
    private record Line(Fraction atZero, Fraction slope) {

        Fraction zero() {
            return atZero.negate().dividedBy(slope);
        }
    }

    private Optional<Line> line(Rule rule, Indicator indicator, DemonstrationSheet sheet) {
        Optional<Fraction> atZero = excess(rule, indicator, 0, sheet);
        Optional<Fraction> atOne = excess(rule, indicator, 1, sheet);
        return atZero.flatMap(zero -> atOne.map(one -> new Line(zero, one.minus(zero))));
    }

    private Optional<Fraction> excess(Rule rule, Indicator indicator, long trial, DemonstrationSheet sheet) {
        Map<String, Outcome> operands = new HashMap<>();
        for (String code : rule.codes()) {
            Optional<Outcome> operand = code.equals(indicator.code())
                    ? Optional.of(sheet.trial(indicator, rule.scope(), trial))
                    : sheet.operand(catalogue.get(code), rule.scope());
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.put(code, operand.get());
        }
        Evaluation evaluation = new Evaluation(operands::get);
        Optional<Fraction> left = evaluation.of(rule.relationship().left()).number();
        Optional<Fraction> right = evaluation.of(rule.relationship().right()).number();
        Optional<Fraction> excess = left.flatMap(l -> right.map(l::minus));
        return rule.relationship().relation() == Relation.AT_MOST ? excess : excess.map(Fraction::negate);
    }
}
