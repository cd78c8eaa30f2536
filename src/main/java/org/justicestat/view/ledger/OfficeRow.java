package org.justicestat.view.ledger;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;

/** An office in the list, as printed, in the order of the tree. */
record OfficeRow(String name, String kind, String code, String owed, String figures) {

    private static final String INDENT = "\u3000";

    static List<OfficeRow> of(Snapshot snapshot, Messages messages) {
        List<OfficeRow> rows = new ArrayList<>();
        collect(snapshot, snapshot.offices().root(), messages, rows);
        return rows;
    }

    private static void collect(Snapshot snapshot, Office office, Messages messages, List<OfficeRow> rows) {
        OfficeTree offices = snapshot.offices();
        long owed = snapshot.catalogue().indicators().stream()
                .filter(indicator -> snapshot.duties().officesOwing(indicator).contains(office.code())).count();
        int figures = snapshot.figures().office(office.code()).values().stream().mapToInt(Series::size).sum();
        String indent = INDENT.repeat(offices.pathToRoot(office).size() - 1);
        rows.add(new OfficeRow(indent + office.name().in(messages.language()),
                messages.get("ledger.screen.kind." + office.kind()), office.code(), String.valueOf(owed),
                String.valueOf(figures)));
        offices.children(office).forEach(child -> collect(snapshot, child, messages, rows));
    }
}
