package org.justicestat.view.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;

/** All that is known of an indicator, in words: label and text, in the order in which they are shown. */
final class IndicatorFacts {

    private final Snapshot snapshot;
    private final Messages messages;

    IndicatorFacts(Snapshot snapshot, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    SequencedMap<String, String> of(Indicator indicator) {
        Quantity quantity = indicator.quantity();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        put(facts, "code", indicator.code());
        put(facts, "names", messages.get("catalogue.names", indicator.name().zh(), indicator.name().en()));
        put(facts, "domain", name(indicator.domain()));
        put(facts, "definition", indicator.meaning().definition());
        put(facts, "unit", messages.get("catalogue.unitAndDecimals", quantity.unit(), quantity.decimals()));
        put(facts, "measure", messages.get("catalogue.measure." + quantity.measure()));
        put(facts, "frequency", messages.get("catalogue.frequency." + quantity.frequency()));
        put(facts, "aggregation", messages.get("catalogue.aggregation." + quantity.aggregation()));
        indicator.formula().ifPresent(formula -> put(facts, "formula", words(formula)));
        put(facts, "direction", messages.get("catalogue.direction." + indicator.meaning().direction()));
        put(facts, "aliases", joined(indicator.meaning().aliases(), alias -> alias));
        put(facts, "owing", joined(officesOwing(indicator), office -> name(office.name())));
        put(facts, "rules", joined(rulesNaming(indicator), rule -> messages.get("catalogue.rule", rule.code(),
                rule.message())));
        put(facts, "breaks", joined(breaksOf(indicator), change -> messages.get("catalogue.break",
                new PeriodText(messages).full(change.fromInclusive()), change.note())));
        snapshot.catalogue().retiredFrom(indicator).ifPresent(from ->
                put(facts, "retired", messages.get("catalogue.retiredFrom", new PeriodText(messages).full(from))));
        return facts;
    }

    /** The offices that owe the indicator at any time, in the order of the ledger. */
    private List<Office> officesOwing(Indicator indicator) {
        return snapshot.offices().all().stream()
                .filter(office -> snapshot.duties().officesOwing(indicator).contains(office.code())).toList();
    }

    private List<Rule> rulesNaming(Indicator indicator) {
        return snapshot.catalogue().rules().stream().filter(rule -> rule.codes().contains(indicator.code())).toList();
    }

    private List<DefinitionBreak> breaksOf(Indicator indicator) {
        return snapshot.catalogue().breaks().stream().filter(b -> b.indicator().equals(indicator.code())).toList();
    }

    private void put(Map<String, String> facts, String label, String text) {
        if (!text.isBlank()) {
            facts.put(messages.get("catalogue.fact." + label), text);
        }
    }

    private String words(RateFormula formula) {
        return messages.get("catalogue.formula", named(snapshot, messages, formula.numerator().toString()),
                named(snapshot, messages, formula.denominator().toString()),
                NumberText.exact(formula.factor()));
    }

    /** The expression with names instead of codes; longer codes first, so that one inside another is left alone. */
    static String named(Snapshot snapshot, Messages messages, String expression) {
        String words = expression;
        List<Indicator> longestFirst = snapshot.catalogue().indicators().stream()
                .sorted((a, b) -> b.code().length() - a.code().length()).toList();
        for (Indicator indicator : longestFirst) {
            words = words.replace(indicator.code(), indicator.name().in(messages.language()));
        }
        return words;
    }

    private <T> String joined(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining(messages.get("catalogue.separator")));
    }

    private String name(Name name) {
        return name.in(messages.language());
    }
}
