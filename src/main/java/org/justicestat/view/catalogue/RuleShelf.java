package org.justicestat.view.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.justicestat.edit.Amendment;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.exchange.CatalogueEntry;
import org.justicestat.exchange.RuleFile;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;

/** The rules. */
final class RuleShelf implements Shelf {

    private final Snapshot snapshot;
    private final Messages messages;

    RuleShelf(Snapshot snapshot, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    private List<Rule> rules() {
        return snapshot.catalogue().rules();
    }

    private Optional<Rule> find(String key) {
        return rules().stream().filter(rule -> rule.code().equals(key)).findFirst();
    }

    @Override
    public List<Line> lines(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return rules().stream().filter(rule -> text(rule).contains(wanted))
                .map(rule -> new Line(rule.code(), rule.message().in(messages.language()), rule.code(),
                        messages.get("checks.severity." + rule.severity()), false)).toList();
    }

    private static String text(Rule rule) {
        return (rule.code() + "\n" + rule.message().zh() + "\n" + rule.message().en() + "\n" + rule.relationship())
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<SequencedMap<String, String>> facts(String key) {
        return find(key).map(rule -> {
            SequencedMap<String, String> facts = new LinkedHashMap<>();
            facts.put(messages.get("catalogue.field.rule_code"), rule.code());
            facts.put(messages.get("catalogue.field.severity"), messages.get("checks.severity." + rule.severity()));
            facts.put(messages.get("catalogue.field.scope"), messages.get("catalogue.scope." + rule.scope()));
            facts.put(messages.get("catalogue.rule.relationship"), rule.relationship().toString());
            facts.put(messages.get("catalogue.rule.named"), IndicatorFacts.named(snapshot, messages,
                    rule.relationship().toString()));
            facts.put(messages.get("catalogue.field.message_zh"), rule.message().zh());
            facts.put(messages.get("catalogue.field.message_en"), rule.message().en());
            return facts;
        });
    }

    @Override
    public List<EditField> fields(boolean isNew) {
        List<EditField> fields = new ArrayList<>();
        if (isNew) {
            fields.add(EditField.line("rule_code"));
        }
        fields.add(EditField.choice("severity", ChoiceWords.of(Severity.values(), s -> messages.get("checks.severity." + s))));
        fields.add(EditField.choice("scope", ChoiceWords.of(RuleScope.values(), s -> messages.get("catalogue.scope." + s))));
        fields.add(EditField.area("left"));
        fields.add(EditField.choice("operator", ChoiceWords.of(Relation.values(), Relation::symbol, Relation::symbol)));
        fields.add(EditField.area("right"));
        fields.add(EditField.line("message_zh"));
        fields.add(EditField.line("message_en"));
        return fields;
    }

    @Override
    public Map<String, String> texts(Optional<String> key) {
        return key.flatMap(this::find).<Map<String, String>>map(CatalogueEntry::texts)
                .orElseGet(() -> Map.of("severity", "error", "scope", "month", "operator", "="));
    }

    /** The rule that the texts make. */
    Rule rule(Optional<String> key, Map<String, String> texts) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        key.ifPresent(code -> all.put("rule_code", code));
        List.of("left", "right").forEach(side -> all.computeIfPresent(side, (_, text) -> text.replace('\n', ' ')));
        List<Rule> others = rules().stream().filter(other -> key.isEmpty() || !other.code().equals(key.get())).toList();
        return CatalogueEntry.rule(all, snapshot.catalogue().indicators(), others);
    }

    @Override
    public AmendmentEdit saving(Optional<String> key, Map<String, String> texts) {
        return AmendmentEdit.of(new Amendment.PutRule(rule(key, texts)));
    }

    @Override
    public String keyOf(Map<String, String> texts) {
        return texts.getOrDefault("rule_code", "").strip();
    }

    @Override
    public AmendmentEdit removing(String key) {
        return AmendmentEdit.of(new Amendment.RemoveRule(key));
    }

    @Override
    public Optional<AmendmentEdit> moving(String key, boolean up) {
        List<String> all = rules().stream().map(Rule::code).toList();
        return Moves.step(Amendment.Ordered.RULE, all, all, key, up);
    }

    @Override
    public Addition adding(Path file) {
        List<Rule> read = RuleFile.read(file, snapshot.catalogue().indicators(), rules());
        String name = String.valueOf(file.getFileName());
        return new Addition(name, read.stream().map(Rule::code).toList(),
                new AmendmentEdit(read.stream().<Amendment>map(Amendment.PutRule::new).toList(), name));
    }
}
