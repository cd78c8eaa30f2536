package org.justicestat.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * The indicators, rules, definition changes and retirements of a ledger, in the order of the ledger. Codes are unique; every
 * code in a formula or a rule is known; no rate stands inside a rate.
 */
public final class Catalogue {

    public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of());

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final List<Rule> rules;
    private final List<DefinitionBreak> breaks;
    private final Map<String, Month> retiredFrom = new LinkedHashMap<>();

    /** @throws UserException if a code stands twice or an expression names an unknown code, or a formula names a rate */
    public Catalogue(Collection<Indicator> indicators, Collection<Rule> rules, Collection<DefinitionBreak> breaks) {
        this(indicators, rules, breaks, List.of());
    }

    /** @throws UserException as above, or if an unknown indicator is retired */
    public Catalogue(Collection<Indicator> indicators, Collection<Rule> rules, Collection<DefinitionBreak> breaks,
            Collection<Retirement> retirements) {
        for (Indicator indicator : indicators) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new UserException("indicator.duplicate", indicator.code());
            }
        }
        indicators.forEach(this::checkFormula);
        this.rules = List.copyOf(rules);
        LinkedHashSet<String> ruleCodes = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (!ruleCodes.add(rule.code())) {
                throw new UserException("rule.duplicate", rule.code());
            }
            rule.codes().forEach(code -> known(rule.code(), code));
        }
        this.breaks = List.copyOf(breaks);
        for (Retirement retirement : retirements) {
            retiredFrom.put(get(retirement.indicator()).code(), retirement.fromInclusive());
        }
    }

    private void checkFormula(Indicator indicator) {
        for (String code : formulaCodes(indicator)) {
            if (known(indicator.code(), code).isRate()) {
                throw new UserException("indicator.rateInRate", indicator.code(), code);
            }
        }
    }

    private Indicator known(String owner, String code) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) {
            throw new UserException("expression.unknownCode", owner, code);
        }
        return indicator;
    }

    /** The codes a rate is computed from; empty for any other indicator. */
    public static SequencedSet<String> formulaCodes(Indicator indicator) {
        SequencedSet<String> codes = new LinkedHashSet<>();
        indicator.formula().ifPresent(formula -> {
            codes.addAll(formula.numerator().codes());
            codes.addAll(formula.denominator().codes());
        });
        return codes;
    }

    public Collection<Indicator> indicators() {
        return byCode.values();
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<DefinitionBreak> breaks() {
        return breaks;
    }

    public List<Retirement> retirements() {
        return retiredFrom.entrySet().stream().map(entry -> new Retirement(entry.getKey(), entry.getValue())).toList();
    }

    /** The first month in which the indicator is filled in no more; absent while it is in use. */
    public Optional<Month> retiredFrom(Indicator indicator) {
        return Optional.ofNullable(retiredFrom.get(indicator.code()));
    }

    /** Whether the indicator is filled in no more by the period, which follows its last month. */
    public boolean isRetired(Indicator indicator, Period period) {
        return retiredFrom(indicator).filter(from -> from.key() <= period.lastMonth().key()).isPresent();
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws UserException if there is no such indicator */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new UserException("indicator.unknown", code));
    }

    /** Every change of the indicator's definition; of a rate also those of the figures it is computed from. */
    public List<DefinitionBreak> breaksOf(Indicator indicator) {
        return breaks.stream().filter(change -> change.indicator().equals(indicator.code())
                || formulaCodes(indicator).contains(change.indicator())).toList();
    }

    /** The last of {@link #breaksOf} that lies between the two periods. */
    public Optional<DefinitionBreak> breakBetween(Indicator indicator, Period base, Period current) {
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        return breaksOf(indicator).stream().filter(change -> change.separates(base, current))
                .reduce((earlier, later) -> later.fromInclusive().key() >= earlier.fromInclusive().key() ? later : earlier);
    }

    /** The indicators by domain, both in the order of the ledger; domains of the same Chinese name are one. */
    public Map<Name, List<Indicator>> byDomain() {
        Map<String, Name> first = new HashMap<>();
        Map<Name, List<Indicator>> domains = new LinkedHashMap<>();
        for (Indicator indicator : byCode.values()) {
            Name domain = first.computeIfAbsent(indicator.domain().zh(), zh -> indicator.domain());
            domains.computeIfAbsent(domain, d -> new ArrayList<>()).add(indicator);
        }
        return domains;
    }
}
