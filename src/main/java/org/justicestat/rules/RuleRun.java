package org.justicestat.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.rules.Verdict.Silent;

/** Runs rules at the offices and for the periods of one check, and collects what they say. */
final class RuleRun {

    private final CheckedPeriod checked;
    private final Set<Office> offices;
    private final CheckedValues values;
    private final Placement placement;
    private final StoredFigures stored;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private int evaluatedCount;

    RuleRun(CheckedPeriod checked, Set<Office> offices, CheckedValues values, StoredFigures stored) {
        this.checked = checked;
        this.offices = offices;
        this.values = values;
        this.placement = new Placement(values.aggregator().snapshot());
        this.stored = stored;
    }

    void run(Rule rule) {
        Map<Office, Attempts> byOffice = new LinkedHashMap<>();
        for (Period period : checked.occasions(rule)) {
            for (Office office : placesOf(rule, period)) {
                byOffice.computeIfAbsent(office, o -> new Attempts()).add(period, verdict(rule, office, period));
            }
        }
        for (Period period : substitutes(rule)) {
            for (Office office : placesOf(rule, period)) {
                Attempts attempts = byOffice.computeIfAbsent(office, o -> new Attempts());
                if (attempts.isSilentWithin(period)) {
                    attempts.add(period, verdict(rule, office, period));
                }
            }
        }
        byOffice.forEach((office, attempts) -> tell(rule, office, attempts));
    }

    private List<Office> placesOf(Rule rule, Period period) {
        return placement.of(rule, period).stream().filter(offices::contains).toList();
    }

    private Verdict verdict(Rule rule, Office office, Period period) {
        return Verdict.of(rule, code -> values.of(code, office, period));
    }

    private List<Period> substitutes(Rule rule) {
        return rule.codes().stream().flatMap(code -> stored.longerPeriods(withParts(code)))
                .filter(period -> checked.isSubstitute(period, rule)).distinct().sorted().toList();
    }

    private List<String> withParts(String code) {
        Indicator operand = values.indicator(code);
        List<String> codes = new ArrayList<>(Catalogue.formulaCodes(operand));
        codes.add(code);
        return codes;
    }

    private void tell(Rule rule, Office office, Attempts attempts) {
        evaluatedCount += attempts.evaluatedCount();
        if (rule.scope() == RuleScope.YTD) {
            tellOnce(rule, office, attempts);
        } else {
            attempts.broken().forEach((period, sides) -> findings.add(finding(rule, office, period, List.of(), sides)));
        }
        attempts.silence(rule.scope()).forEach((why, periods) -> notEvaluated.add(silent(rule, office, periods, why)));
    }

    private void tellOnce(Rule rule, Office office, Attempts attempts) {
        List<Period> periods = List.copyOf(attempts.broken().keySet());
        if (!periods.isEmpty()) {
            Period latest = periods.getLast();
            findings.add(finding(rule, office, latest, periods.subList(0, periods.size() - 1), attempts.broken().get(latest)));
        }
    }

    private Finding finding(Rule rule, Office office, Period period, List<Period> earlier, Sides sides) {
        return new Finding(new Check.Ruled(rule), rule.severity(), office, period, earlier, sides,
                values.operands(rule, office, period));
    }

    private NotEvaluated silent(Rule rule, Office office, List<Period> periods, Silent why) {
        return new NotEvaluated(rule, office, periods, why.reason(),
                why.operands().stream().map(values::indicator).toList());
    }

    List<Finding> findings() {
        return findings;
    }

    List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    int evaluatedCount() {
        return evaluatedCount;
    }
}
