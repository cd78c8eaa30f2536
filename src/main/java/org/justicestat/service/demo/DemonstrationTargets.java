package org.justicestat.service.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Aggregator;
import org.justicestat.edit.History;
import org.justicestat.edit.SettingEdit;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Target;
import org.justicestat.model.Target.Course;
import org.justicestat.model.Year;

/** What the director of the demonstration bureau looks at first, and what the bureau set itself, measured by the year before. */
public final class DemonstrationTargets {

    private static final List<String> PINS = List.of("mediation.cases", "mediation.success_rate", "legal_aid.accepted",
            "reconsideration.received", "litigation.received", "litigation.loss_rate", "enforcement.inspections",
            "publicity.events");

    private static final List<Aim> AIMS = List.of(new Aim("mediation.cases", 1060, Course.LAST_YEAR),
            new Aim("legal_aid.accepted", 1050, Course.LAST_YEAR), new Aim("publicity.events", 1080, Course.LAST_YEAR),
            new Aim("enforcement.inspections", 1030, Course.LINEAR), new Aim("mediation.success_rate", 1000, Course.LINEAR));

    private final Snapshot snapshot;
    private final Aggregator aggregator;
    private final History history;

    /** @param permille of what was reached the year before */
    private record Aim(String code, int permille, Course course) {
    }

    public DemonstrationTargets(Snapshot snapshot, History history) {
        this.snapshot = snapshot;
        this.aggregator = new Aggregator(snapshot);
        this.history = history;
    }

    /** What the director looks at first, in this order. */
    public List<Indicator> pins() {
        return PINS.stream().map(snapshot.catalogue()::get).toList();
    }

    /** The first year, with none before it, has no target. */
    public void set(int firstYear, int lastYear) {
        Catalogue catalogue = snapshot.catalogue();
        for (int year = firstYear + 1; year <= lastYear; year++) {
            for (Aim aim : AIMS) {
                target(aim, catalogue.get(aim.code()), year).ifPresent(target ->
                        history.apply(new SettingEdit(target.settingKey(), Optional.of(target.settingValue()), "")));
            }
        }
    }

    private Optional<Target> target(Aim aim, Indicator indicator, int year) {
        Office bureau = snapshot.offices().root();
        return aggregator.value(indicator, bureau, new Year(year - 1)).number().map(reached -> {
            BigDecimal value = reached.times(Fraction.of(aim.permille())).dividedBy(Fraction.of(1000))
                    .round(indicator.decimals(), Conventions.STANDARD.rounding());
            return new Target(bureau.code(), indicator.code(), year, value, aim.course());
        });
    }
}
