package org.justicestat.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.justicestat.edit.CatalogueEdit;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.RestoreEdit;
import org.justicestat.exchange.DutyFile;
import org.justicestat.exchange.IndicatorFile;
import org.justicestat.exchange.OfficeFile;
import org.justicestat.exchange.RuleFile;
import org.justicestat.exchange.StandardCatalogue;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Duty;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Figure;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;
import org.justicestat.service.demo.DemonstrationBureau;
import org.justicestat.service.demo.DemonstrationMonths;
import org.justicestat.service.demo.DemonstrationTargets;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.Backup;
import org.justicestat.store.LedgerFile;
import org.justicestat.text.Messages;

/** Makes ledgers: new ones, the demonstration one, and from a backup. None of them ever overwrites a file. */
public final class LedgerCreation {

    /** Code of the office a new ledger begins with. */
    public static final String ROOT = "bureau";

    private final Clock clock;
    private final Actor actor;

    public LedgerCreation(Actor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /** Files of a bureau's own, read in this order and each in the order given. */
    public record Files(List<Path> indicators, List<Path> rules, List<Path> offices, List<Path> duties) {

        public static final Files NONE = new Files(List.of(), List.of(), List.of(), List.of());

        public Files {
            indicators = List.copyOf(indicators);
            rules = List.copyOf(rules);
            offices = List.copyOf(offices);
            duties = List.copyOf(duties);
        }
    }

    /** How much a new ledger holds. */
    public record Made(int indicators, int rules, int offices, int duties, int figures) {
    }

    /**
     * A ledger with one office called {@code bureau} and, unless {@code bare}, the standard indicators and rules; the files
     * add to it.
     *
     * @throws org.justicestat.model.RejectedInputException if a file is not sound; then no ledger is made
     * @throws org.justicestat.store.LedgerException        if there is a file of this name already, or it cannot be written
     */
    public Made create(Path ledger, String bureau, boolean bare, Files files) {
        List<Indicator> indicators = new ArrayList<>(bare ? List.of() : StandardCatalogue.indicators());
        files.indicators().forEach(file -> indicators.addAll(IndicatorFile.read(file, indicators)));
        List<Rule> rules = new ArrayList<>(bare ? List.of() : StandardCatalogue.rules());
        files.rules().forEach(file -> rules.addAll(RuleFile.read(file, indicators, rules)));
        List<Office> offices = List.of(new Office(ROOT, Name.of(bureau), OfficeKind.BUREAU, Optional.empty()));
        for (Path file : files.offices()) {
            offices = OfficeFile.added(offices, OfficeFile.read(file, offices));
        }
        List<Duty> duties = new ArrayList<>();
        for (Path file : files.duties()) {
            duties.addAll(DutyFile.read(file, indicators, offices));
        }
        return make(ledger, new CatalogueEdit(indicators, rules, offices, duties, List.of(), ""), List.of(), (_, _) -> { });
    }

    /**
     * The ledger of a fictional bureau with the standard catalogue and every figure that is due in the years, as it would stand
     * at their end: with targets, and locked but for the last months.
     *
     * @param seed the same seed gives the same figures
     */
    public Made demo(Path ledger, int fromYearInclusive, int toYearInclusive, long seed) {
        Catalogue catalogue = StandardCatalogue.catalogue();
        List<Office> offices = StandardCatalogue.demoOffices();
        List<Duty> duties = StandardCatalogue.demoDuties();
        List<Figure> figures = new DemonstrationBureau(catalogue, new OfficeTree(offices), new DutyRoster(duties, catalogue))
                .figures(fromYearInclusive, toYearInclusive, seed);
        String explanation = new Messages(Language.ZH).get("demo.explanation");
        return make(ledger, new CatalogueEdit(List.copyOf(catalogue.indicators()), catalogue.rules(), offices, duties,
                List.of(), ""), figures, (draft, history) -> {
                    Snapshot snapshot = draft.snapshot();
                    DemonstrationTargets targets = new DemonstrationTargets(snapshot, history);
                    history.apply(ReviewSettings.pinning(targets.pins()));
                    targets.set(fromYearInclusive, toYearInclusive);
                    new DemonstrationMonths(snapshot, history, explanation).bring(fromYearInclusive, toYearInclusive);
                });
    }

    /** @param after what is done last before the ledger appears */
    private Made make(Path ledger, CatalogueEdit catalogue, List<Figure> figures, BiConsumer<LedgerFile, History> after) {
        List<CellWrite> writes = figures.stream().map(figure -> CellWrite.put(figure.key(), figure.cell())).toList();
        LedgerFile.create(ledger, draft -> {
            History history = new History(draft, actor, clock);
            history.apply(catalogue);
            history.apply(FigureEdit.importing(writes, ""));
            after.accept(draft, history);
        }).close();
        return new Made(catalogue.indicators().size(), catalogue.rules().size(), catalogue.offices().size(),
                catalogue.duties().size(), figures.size());
    }

    /**
     * A ledger with all that the backup holds, and an entry in its history that says so.
     *
     * @throws org.justicestat.store.LedgerException if the backup is not sound, or there is a file of this name already
     */
    public void restore(Path backup, Path ledger) {
        Backup.restore(backup, ledger);
        try (LedgerFile restored = LedgerFile.open(ledger, Access.WRITE, Duration.ZERO)) {
            new History(restored, actor, clock).apply(new RestoreEdit(backup.getFileName().toString(), ""));
        }
    }
}
