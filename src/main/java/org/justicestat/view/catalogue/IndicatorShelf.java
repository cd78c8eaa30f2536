package org.justicestat.view.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.justicestat.edit.Amendment;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.exchange.CatalogueEntry;
import org.justicestat.exchange.IndicatorFile;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Direction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Problem;
import org.justicestat.model.Quantity;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;
import org.justicestat.view.control.IndicatorQuery;

/**
 * The indicators. Beside the columns of their file there are three fields more: from which month the definition is another,
 * what is new about it, and from which month the indicator is filled in no more.
 */
final class IndicatorShelf implements Shelf {

    static final String CHANGED_FROM = "changed_from";
    static final String CHANGE_NOTE = "change_note";
    static final String RETIRED_FROM = "retired_from";

    private final Snapshot snapshot;
    private final Messages messages;

    IndicatorShelf(Snapshot snapshot, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    private Catalogue catalogue() {
        return snapshot.catalogue();
    }

    @Override
    public List<Line> lines(String query) {
        IndicatorQuery wanted = IndicatorQuery.of(query);
        return catalogue().indicators().stream().filter(wanted::matches)
                .map(indicator -> new Line(indicator.code(), indicator.name().in(messages.language()), indicator.code(),
                        indicator.domain().in(messages.language()), catalogue().retiredFrom(indicator).isPresent()))
                .toList();
    }

    @Override
    public Optional<SequencedMap<String, String>> facts(String key) {
        return catalogue().find(key).map(indicator -> new IndicatorFacts(snapshot, messages).of(indicator));
    }

    @Override
    public List<EditField> fields(boolean isNew) {
        List<EditField> fields = new ArrayList<>();
        if (isNew) {
            fields.add(EditField.line("code"));
        }
        List.of("name_zh", "name_en", "domain_zh", "domain_en", "unit_zh").forEach(column -> fields.add(EditField.line(column)));
        fields.add(EditField.choice("measure", ChoiceWords.of(Measure.values(), m -> messages.get("catalogue.measure." + m))));
        fields.add(EditField.choice("frequency", ChoiceWords.of(Frequency.values(), Frequency::letter,
                f -> messages.get("catalogue.frequency." + f))));
        Integer[] decimals = IntStream.rangeClosed(0, Quantity.MAX_DECIMALS).boxed().toArray(Integer[]::new);
        fields.add(EditField.choice("decimals", ChoiceWords.of(decimals, String::valueOf, String::valueOf)));
        fields.add(EditField.choice("aggregation",
                ChoiceWords.of(Aggregation.values(), a -> messages.get("catalogue.aggregation." + a))));
        List.of("numerator", "denominator", "factor").forEach(column -> fields.add(EditField.line(column)));
        fields.add(EditField.choice("direction",
                ChoiceWords.of(Direction.values(), d -> messages.get("catalogue.direction." + d))));
        fields.add(EditField.area("definition_zh"));
        fields.add(EditField.line("aliases_zh"));
        if (!isNew) {
            List.of(CHANGED_FROM, CHANGE_NOTE, RETIRED_FROM).forEach(column -> fields.add(EditField.line(column)));
        }
        return fields;
    }

    @Override
    public Map<String, String> texts(Optional<String> key) {
        if (key.isEmpty()) {
            return Map.of("measure", "flow", "frequency", "M", "decimals", "0", "aggregation", "sum", "direction", "none");
        }
        Indicator indicator = catalogue().get(key.get());
        Map<String, String> texts = new HashMap<>(CatalogueEntry.texts(indicator));
        texts.put(RETIRED_FROM, catalogue().retiredFrom(indicator).map(Month::toString).orElse(""));
        return texts;
    }

    @Override
    public AmendmentEdit saving(Optional<String> key, Map<String, String> texts) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        key.ifPresent(code -> all.put("code", code));
        List<Indicator> others = catalogue().indicators().stream()
                .filter(other -> key.isEmpty() || !other.code().equals(key.get())).toList();
        List<Problem> problems = new ArrayList<>();
        Optional<Month> changed = month(all, CHANGED_FROM, problems);
        Optional<Month> retired = month(all, RETIRED_FROM, problems);
        List<Amendment> amendments = new ArrayList<>();
        try {
            amendments.add(new Amendment.PutIndicator(CatalogueEntry.indicator(all, others)));
        } catch (RejectedInputException e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new RejectedInputException(problems);
        }
        String code = all.get("code");
        changed.ifPresent(from -> amendments.add(
                new Amendment.PutBreak(new DefinitionBreak(code, from, all.getOrDefault(CHANGE_NOTE, "").strip()))));
        key.ifPresent(_ -> amendments.add(new Amendment.Retire(code, retired)));
        return new AmendmentEdit(amendments, "");
    }

    /** A field that holds a month or nothing. */
    static Optional<Month> month(Map<String, String> texts, String column, List<Problem> problems) {
        String text = texts.getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Month.parse(text));
        } catch (IllegalArgumentException _) {
            // The model's message is for programmers; the user is told the form of a month.
            problems.add(Problem.at("", 1, column, "exchange.field.month", text));
            return Optional.empty();
        }
    }

    @Override
    public String keyOf(Map<String, String> texts) {
        return texts.getOrDefault("code", "").strip();
    }

    @Override
    public AmendmentEdit removing(String key) {
        List<Amendment> amendments = new ArrayList<>();
        catalogue().breaks().stream().filter(change -> change.indicator().equals(key))
                .forEach(change -> amendments.add(new Amendment.RemoveBreak(change)));
        amendments.add(new Amendment.Retire(key, Optional.empty()));
        amendments.add(new Amendment.RemoveIndicator(key));
        return new AmendmentEdit(amendments, "");
    }

    /** Among the indicators of its domain. */
    @Override
    public Optional<AmendmentEdit> moving(String key, boolean up) {
        String domain = catalogue().get(key).domain().zh();
        List<String> all = catalogue().indicators().stream().map(Indicator::code).toList();
        List<String> like = catalogue().indicators().stream().filter(other -> other.domain().zh().equals(domain))
                .map(Indicator::code).toList();
        return Moves.step(Amendment.Ordered.INDICATOR, all, like, key, up);
    }

    @Override
    public Addition adding(Path file) {
        List<Indicator> read = IndicatorFile.read(file, catalogue().indicators());
        List<Amendment> amendments = new ArrayList<>();
        read.stream().filter(indicator -> !indicator.isRate())
                .forEach(indicator -> amendments.add(new Amendment.PutIndicator(indicator)));
        read.stream().filter(Indicator::isRate).forEach(rate -> amendments.add(new Amendment.PutIndicator(rate)));
        String name = String.valueOf(file.getFileName());
        return new Addition(name, read.stream().map(indicator -> indicator.name().in(messages.language())).toList(),
                new AmendmentEdit(amendments, name));
    }
}
