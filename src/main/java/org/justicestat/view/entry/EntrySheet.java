package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.justicestat.job.Progress;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/**
 * The sheet of an office for a month or a year, section by section: the indicators that it or an office under it owes, those it
 * has figures of, and the rates made of them; every indicator where the bureau has laid down no duties, or where all are asked
 * for. What is owed comes first, in the sections and among them; else the order is that of the catalogue. On the sheet of a
 * month, quarterly and yearly indicators stand where their period ends.
 *
 * @param span a month or a year
 */
record EntrySheet(Office office, Period span, List<EntryLine> lines) {

    EntrySheet {
        lines = List.copyOf(lines);
    }

    static EntrySheet of(EntrySheetReader reader, boolean all, Progress progress) {
        Set<String> shown = shown(reader, all);
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<Name, List<Indicator>> domain : reader.snapshot().catalogue().byDomain().entrySet()) {
            List<EntryLine.Figures> lines = new ArrayList<>();
            for (Indicator indicator : domain.getValue()) {
                progress.stopIfCancelled();
                if (shown.contains(indicator.code())) {
                    lines.add(reader.line(indicator));
                }
            }
            if (!lines.isEmpty()) {
                sections.add(new Section(domain.getKey(), dueFirst(lines)));
            }
        }
        sections.sort(Comparator.comparing(section -> !section.isDue()));
        return new EntrySheet(reader.office(), reader.span(), sections.stream().flatMap(s -> s.all().stream()).toList());
    }

    private record Section(Name domain, List<EntryLine.Figures> lines) {

        boolean isDue() {
            return lines.stream().anyMatch(EntryLine.Figures::isDue);
        }

        List<EntryLine> all() {
            List<EntryLine> all = new ArrayList<>();
            all.add(new EntryLine.Section(domain,
                    lines.stream().map(EntryLine.Figures::progress).reduce(EntryLine.Progress.NONE, EntryLine.Progress::plus)));
            all.addAll(lines);
            return all;
        }
    }

    /** A computed rate is owed by nobody and stays where it is. */
    private static List<EntryLine.Figures> dueFirst(List<EntryLine.Figures> lines) {
        return lines.stream().sorted(Comparator.comparing(line -> !line.isDue() && !line.indicator().isComputed())).toList();
    }

    private static Set<String> shown(EntrySheetReader reader, boolean all) {
        Snapshot snapshot = reader.snapshot();
        Set<String> codes = new HashSet<>();
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            if (reader.hasPlace(indicator) && (all || reader.concerns(indicator))) {
                codes.add(indicator.code());
            }
        }
        for (Indicator rate : snapshot.catalogue().indicators()) {
            if (rate.isComputed() && reader.hasPlace(rate) && codes.containsAll(Catalogue.formulaCodes(rate))) {
                codes.add(rate.code());
            }
        }
        return codes;
    }
}
