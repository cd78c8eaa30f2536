package org.justicestat.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.justicestat.analysis.Aggregator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;

/**
 * Checks a snapshot against the rules of its catalogue and the built-in checks, for a period, at an office and all under it.
 * <ul>
 * <li>What belongs to a period is every figure whose last month lies in it.</li>
 * <li>A monthly rule is evaluated for each month, one with quarterly or yearly operands for each quarter or year. Where the
 * months of an operand are not there but a longer period was entered, the rule is evaluated for that: what holds for every
 * month holds for their sum.</li>
 * <li>A cumulated rule is evaluated from January to each month, and a year's finding tells the latest violation once. A yearly
 * rule is evaluated with December.</li>
 * <li>A rule runs at every office that owes all its operands (where nobody owes one: has figures of it in that year), else at
 * the lowest office above all that owe any, at the latest the root. Rules that run above the checked office are left out.</li>
 * <li>An operand that is missing, a side that is wholly not applicable and a division by zero leave a rule unevaluated, which
 * is listed with its reason. Not applicable within a sum is left out. Sides are compared exactly, rates unrounded.</li>
 * </ul>
 * Source of the semantics: the rule tables of the standard catalogue; the built-in checks are those of {@link Check.BuiltIn}.
 * Immutable and safe for several threads.
 */
public final class RuleCheck {

    private final Snapshot snapshot;
    private final Aggregator aggregator;

    public RuleCheck(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.aggregator = new Aggregator(snapshot);
    }

    /** The whole bureau. */
    public CheckReport check(Period period) {
        return check(period, snapshot.offices().root());
    }

    /** Runs some rules alone, at some offices. */
    RuleRun run(List<Rule> rules, Period period, Set<Office> offices) {
        CheckedPeriod checked = new CheckedPeriod(period, snapshot.catalogue());
        RuleRun run = new RuleRun(checked, offices, new CheckedValues(aggregator), new StoredFigures(snapshot, checked, offices));
        rules.forEach(run::run);
        return run;
    }

    /** @param office is checked with everything under it */
    public CheckReport check(Period period, Office office) {
        Set<Office> offices = new LinkedHashSet<>(snapshot.offices().subtree(office));
        CheckedPeriod checked = new CheckedPeriod(period, snapshot.catalogue());
        CheckedValues values = new CheckedValues(aggregator);
        StoredFigures stored = new StoredFigures(snapshot, checked, offices);
        RuleRun rules = new RuleRun(checked, offices, values, stored);
        snapshot.catalogue().rules().forEach(rules::run);
        List<Finding> findings = new ArrayList<>(rules.findings());
        findings.addAll(new StoredFigureCheck(values).findings(stored));
        return new CheckReport(findings, rules.notEvaluated(), new MissingFigures(aggregator, checked).of(offices),
                rules.evaluatedCount());
    }
}
