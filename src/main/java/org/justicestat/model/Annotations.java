package org.justicestat.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The annotations of a ledger. Immutable. */
public final class Annotations {

    public static final Annotations NONE = new Annotations(List.of());

    private final Map<FigureKey, String> byPlace = new HashMap<>();

    public Annotations(Collection<Annotation> annotations) {
        annotations.forEach(annotation -> byPlace.put(annotation.place(), annotation.text()));
    }

    /** Those among the settings of a ledger. */
    public static Annotations of(Map<String, String> settings) {
        return new Annotations(settings.entrySet().stream()
                .flatMap(setting -> Annotation.ofSetting(setting.getKey(), setting.getValue()).stream()).toList());
    }

    public Optional<String> find(FigureKey place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}
