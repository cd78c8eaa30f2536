package org.justicestat.service;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.edit.SettingEdit;
import org.justicestat.model.Annotation;
import org.justicestat.model.Annotations;
import org.justicestat.model.Catalogue;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Target;
import org.justicestat.model.Targets;

/**
 * What a director sets in a ledger: pinned indicators, targets, annotations. All of it goes with the file, and every change is
 * audited and can be undone. Reads and writes the file: belongs in a job.
 */
public final class ReviewSettings {

    /** As many cards as a screen shows at once. */
    public static final int DEFAULT_PINS = 8;

    private static final String PINS = "director.pins";
    private static final String COMMA = ",";

    private final Workbench workbench;

    public ReviewSettings(Workbench workbench) {
        this.workbench = workbench;
    }

    public boolean isReadOnly() {
        return workbench.isReadOnly();
    }

    /** When the ledger was last changed. */
    public Instant lastChange() {
        return workbench.lastChange();
    }

    public Snapshot snapshot() {
        return workbench.snapshot();
    }

    /** Everything that is set, as it stands now. */
    public Review read() {
        Map<String, String> settings = workbench.ledger().settings();
        Snapshot snapshot = workbench.snapshot();
        return new Review(Optional.ofNullable(settings.get(PINS)).map(codes -> pins(codes, snapshot.catalogue()))
                .orElseGet(() -> defaultPins(snapshot)), Targets.of(settings), Annotations.of(settings));
    }

    /** @param pins in the order of the cards */
    public record Review(List<Indicator> pins, Targets targets, Annotations annotations) {
        public Review {
            pins = List.copyOf(pins);
        }
    }

    private static List<Indicator> pins(String codes, Catalogue catalogue) {
        return Stream.of(codes.split(COMMA)).flatMap(code -> catalogue.find(code).stream()).toList();
    }

    /** Of each domain the first indicator with figures, as long as there is room. */
    private static List<Indicator> defaultPins(Snapshot snapshot) {
        Map<String, Indicator> first = new LinkedHashMap<>();
        snapshot.catalogue().indicators().stream()
                .filter(indicator -> !indicator.isOpening() && hasFigures(indicator, snapshot))
                .forEach(indicator -> first.putIfAbsent(indicator.domain().zh(), indicator));
        return first.values().stream().limit(DEFAULT_PINS).toList();
    }

    private static boolean hasFigures(Indicator indicator, Snapshot snapshot) {
        return snapshot.figures().offices().stream()
                .anyMatch(office -> snapshot.figures().series(office, indicator.code()).size() > 0);
    }

    public void pin(SequencedCollection<Indicator> indicators) {
        workbench.apply(pinning(indicators));
    }

    /** What {@link #pin} does to a ledger. */
    static SettingEdit pinning(SequencedCollection<Indicator> indicators) {
        String codes = indicators.stream().map(Indicator::code).collect(Collectors.joining(COMMA));
        return new SettingEdit(PINS, Optional.of(codes), "");
    }

    public void set(Target target) {
        workbench.apply(new SettingEdit(target.settingKey(), Optional.of(target.settingValue()), ""));
    }

    public void dropTarget(Office office, Indicator indicator, int year) {
        workbench.apply(new SettingEdit(Target.settingKey(office.code(), indicator.code(), year), Optional.empty(), ""));
    }

    /** @param text blank takes the annotation away */
    public void annotate(FigureKey place, String text) {
        workbench.apply(new SettingEdit(Annotation.settingKey(place), Optional.of(text.strip()).filter(t -> !t.isEmpty()), ""));
    }
}
