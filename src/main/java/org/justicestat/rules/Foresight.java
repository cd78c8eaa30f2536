package org.justicestat.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.justicestat.analysis.Aggregator;
import org.justicestat.job.Progress;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;

/**
 * What the rules would say if some figures of one office stood in the ledger already: those that run at the office and in
 * which one of the figures is an operand, for the months in which the figures end. A rule that lacks an operand, or has
 * nothing to compare, says nothing.
 *
 * @param broken rules that would not hold, each for the period in question
 * @param kept   rules that would hold, told in the same way
 */
public record Foresight(List<Finding> broken, List<Finding> kept) {

    public static final Foresight NOTHING = new Foresight(List.of(), List.of());

    public Foresight {
        broken = List.copyOf(broken);
        kept = List.copyOf(kept);
    }

    /**
     * @param figures of the office, as they would stand; an empty cell is a figure that would be missing
     * @throws java.util.concurrent.CancellationException if nobody wants it any more; asked between rules
     */
    public static Foresight of(Snapshot snapshot, Office office, Map<FigureKey, Optional<Cell>> figures, Progress progress) {
        FigureSet laidOver = snapshot.figures();
        Set<String> changed = new HashSet<>();
        Set<Month> months = new TreeSet<>();
        for (Map.Entry<FigureKey, Optional<Cell>> figure : figures.entrySet()) {
            FigureKey key = figure.getKey();
            laidOver = laidOver.withCell(key.office(), snapshot.catalogue().get(key.indicator()), key.period(),
                    figure.getValue());
            changed.add(key.indicator());
            months.add(key.period().lastMonth());
        }
        Trial trial = new Trial(new CheckedValues(new Aggregator(snapshot.withFigures(laidOver))), office);
        for (Month month : months) {
            for (Rule rule : snapshot.catalogue().rules()) {
                progress.stopIfCancelled();
                if (rule.codes().stream().anyMatch(code -> isTouched(snapshot.catalogue(), code, changed))) {
                    trial.run(rule, new CheckedPeriod(month, snapshot.catalogue()));
                }
            }
        }
        return new Foresight(trial.broken, trial.kept);
    }

    private static boolean isTouched(Catalogue catalogue, String code, Set<String> changed) {
        return changed.contains(code) || Catalogue.formulaCodes(catalogue.get(code)).stream().anyMatch(changed::contains);
    }

    /** The verdicts at one office. */
    private static final class Trial {

        private final CheckedValues values;
        private final Office office;
        private final Placement placement;
        private final List<Finding> broken = new ArrayList<>();
        private final List<Finding> kept = new ArrayList<>();

        Trial(CheckedValues values, Office office) {
            this.values = values;
            this.office = office;
            this.placement = new Placement(values.aggregator().snapshot());
        }

        void run(Rule rule, CheckedPeriod checked) {
            checked.occasions(rule).stream().filter(period -> placement.of(rule, period).contains(office)).forEach(period -> {
                switch (Verdict.of(rule, code -> values.of(code, office, period))) {
                    case Verdict.Held(Sides sides) -> kept.add(finding(rule, period, sides));
                    case Verdict.Broken(Sides sides) -> broken.add(finding(rule, period, sides));
                    case Verdict.Silent _ -> { }
                }
            });
        }

        private Finding finding(Rule rule, Period period, Sides sides) {
            return new Finding(new Check.Ruled(rule), rule.severity(), office, period, List.of(), sides,
                    values.operands(rule, office, period));
        }
    }
}
