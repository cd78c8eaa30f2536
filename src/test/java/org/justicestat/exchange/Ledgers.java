package org.justicestat.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.exchange.table.Input;
import org.justicestat.model.Catalogue;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Snapshot;

/** Ledgers in memory to import into and export from. */
final class Ledgers {

    private static final List<Office> BUREAU = List.of(
            new Office("bureau", Name.of("某区司法局"), OfficeKind.BUREAU, Optional.empty()),
            new Office("office.north", Name.of("北街司法所"), OfficeKind.OFFICE, Optional.of("bureau")),
            new Office("office.south", Name.of("南街司法所"), OfficeKind.OFFICE, Optional.of("bureau")));

    private Ledgers() {
    }

    /** The standard catalogue, a bureau with two offices, no figures. */
    static Snapshot empty() {
        return new Snapshot(StandardCatalogue.catalogue(), new OfficeTree(BUREAU), DutyRoster.EMPTY, FigureSet.EMPTY);
    }

    /** As {@link #empty}, with the own indicators of a published pack. */
    static Snapshot ofPack(String pack) {
        List<Indicator> indicators = new ArrayList<>(StandardCatalogue.indicators());
        indicators.addAll(IndicatorFile.read(Input.ofResource("/published/" + pack + "/indicators.csv"), indicators));
        Catalogue catalogue = new Catalogue(indicators, List.of(), List.of());
        return new Snapshot(catalogue, new OfficeTree(BUREAU), DutyRoster.EMPTY, FigureSet.EMPTY);
    }

    static Snapshot with(Snapshot ledger, Iterable<Figure> figures) {
        FigureSet.Builder builder = FigureSet.builder();
        ledger.figures().figures().forEach(figure -> add(builder, ledger, figure));
        figures.forEach(figure -> add(builder, ledger, figure));
        return ledger.withFigures(builder.build());
    }

    private static void add(FigureSet.Builder builder, Snapshot ledger, Figure figure) {
        Indicator indicator = ledger.catalogue().get(figure.key().indicator());
        builder.add(figure.key().office(), indicator, figure.key().period(), figure.cell());
    }
}
