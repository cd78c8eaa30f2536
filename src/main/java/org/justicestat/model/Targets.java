package org.justicestat.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets of a ledger. Immutable. */
public final class Targets {

    public static final Targets NONE = new Targets(List.of());

    private final Map<String, Target> byPlace = new LinkedHashMap<>();

    public Targets(Collection<Target> targets) {
        targets.forEach(target -> byPlace.put(target.settingKey(), target));
    }

    /** Those among the settings of a ledger. */
    public static Targets of(Map<String, String> settings) {
        return new Targets(settings.entrySet().stream()
                .flatMap(setting -> Target.ofSetting(setting.getKey(), setting.getValue()).stream()).toList());
    }

    public Optional<Target> find(Office office, Indicator indicator, int year) {
        return Optional.ofNullable(byPlace.get(Target.settingKey(office.code(), indicator.code(), year)));
    }

    public List<Target> all() {
        return List.copyOf(byPlace.values());
    }
}
