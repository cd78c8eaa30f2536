package org.justicestat.view.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.justicestat.edit.Amendment;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.exchange.CatalogueEntry;
import org.justicestat.exchange.DutyFile;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;

/** Which office owes which indicator, from and to which month. */
final class DutyShelf implements Shelf {

    private final Snapshot snapshot;
    private final Messages messages;

    DutyShelf(Snapshot snapshot, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    private List<Duty> duties() {
        return snapshot.duties().duties();
    }

    private static String key(Duty duty) {
        return duty.office() + " " + duty.indicator() + " " + duty.fromInclusive().map(Month::toString).orElse("");
    }

    private Optional<Duty> find(String key) {
        return duties().stream().filter(duty -> key(duty).equals(key)).findFirst();
    }

    /** What is owed and how long: {@code mediation.*}, {@code legal_aid.closed (2023-04—2025-12)}. */
    static String words(Duty duty, Messages messages) {
        return duty.fromInclusive().isEmpty() && duty.toInclusive().isEmpty() ? duty.indicator()
                : messages.get("catalogue.duty.during", duty.indicator(), duty.fromInclusive().map(Month::toString).orElse("…"),
                        duty.toInclusive().map(Month::toString).orElse("…"));
    }

    private String office(Duty duty) {
        return snapshot.offices().get(duty.office()).name().in(messages.language());
    }

    private String kind(Duty duty) {
        return messages.get("ledger.screen.kind." + snapshot.offices().get(duty.office()).kind());
    }

    @Override
    public List<Line> lines(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return duties().stream()
                .filter(duty -> (key(duty) + "\n" + office(duty)).toLowerCase(Locale.ROOT).contains(wanted))
                .map(duty -> new Line(key(duty), office(duty), words(duty, messages), kind(duty), false)).toList();
    }

    @Override
    public Optional<SequencedMap<String, String>> facts(String key) {
        return find(key).map(duty -> {
            SequencedMap<String, String> facts = new LinkedHashMap<>();
            facts.put(messages.get("catalogue.field.office"), office(duty));
            facts.put(messages.get("catalogue.field.indicator"), duty.indicator());
            facts.put(messages.get("catalogue.field.from"), duty.fromInclusive().map(Month::toString)
                    .orElse(messages.get("catalogue.duty.open")));
            facts.put(messages.get("catalogue.field.to"), duty.toInclusive().map(Month::toString)
                    .orElse(messages.get("catalogue.duty.open")));
            facts.put(messages.get("catalogue.duty.covers"), snapshot.catalogue().indicators().stream()
                    .filter(indicator -> !indicator.isRate() && duty.covers(indicator))
                    .map(indicator -> indicator.name().in(messages.language()))
                    .collect(Collectors.joining(messages.get("catalogue.separator"))));
            return facts;
        });
    }

    @Override
    public List<EditField> fields(boolean isNew) {
        SequencedMap<String, String> offices = new LinkedHashMap<>();
        new OfficeShelf(snapshot, messages).lines("").forEach(line -> offices.put(line.key(), line.name()));
        return List.of(EditField.choice("office", offices), EditField.line("indicator"), EditField.line("from"),
                EditField.line("to"));
    }

    @Override
    public Map<String, String> texts(Optional<String> key) {
        return key.flatMap(this::find).<Map<String, String>>map(CatalogueEntry::texts)
                .orElseGet(() -> Map.of("office", snapshot.offices().root().code()));
    }

    @Override
    public AmendmentEdit saving(Optional<String> key, Map<String, String> texts) {
        Duty duty = CatalogueEntry.duty(texts, snapshot.catalogue().indicators(), snapshot.offices().all());
        List<Amendment> amendments = new ArrayList<>();
        key.flatMap(this::find).filter(before -> !key(before).equals(key(duty)))
                .ifPresent(before -> amendments.add(new Amendment.RemoveDuty(before)));
        amendments.add(new Amendment.PutDuty(duty));
        return new AmendmentEdit(amendments, "");
    }

    @Override
    public String keyOf(Map<String, String> texts) {
        return key(CatalogueEntry.duty(texts, snapshot.catalogue().indicators(), snapshot.offices().all()));
    }

    @Override
    public AmendmentEdit removing(String key) {
        return AmendmentEdit.of(new Amendment.RemoveDuty(find(key).orElseThrow()));
    }

    /** Duties have no order. */
    @Override
    public Optional<AmendmentEdit> moving(String key, boolean up) {
        return Optional.empty();
    }

    @Override
    public Addition adding(Path file) {
        List<Indicator> indicators = List.copyOf(snapshot.catalogue().indicators());
        List<Office> offices = List.copyOf(snapshot.offices().all());
        List<Duty> read = DutyFile.read(file, indicators, offices);
        String name = String.valueOf(file.getFileName());
        return new Addition(name, read.stream().map(DutyShelf::key).toList(),
                new AmendmentEdit(read.stream().<Amendment>map(Amendment.PutDuty::new).toList(), name));
    }
}
