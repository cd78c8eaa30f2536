package org.justicestat.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** The columns a table must have, each once, in any order, and no other. */
public record TableColumns(List<String> names) {

    public static TableColumns of(String... names) {
        return new TableColumns(List.of(names));
    }

    public int index(String name) {
        return names.indexOf(name);
    }

    /**
     * Where each column stands in a file, found by the file's headings; what is wrong with the headings goes to
     * {@code problems}. A column without a heading belongs to no table.
     *
     * @return for each place of the file the index of the column there, or −1
     */
    int[] locate(List<String> headings, int row, Problems problems) {
        int[] places = new int[headings.size()];
        List<String> found = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            String heading = headings.get(i).strip();
            places[i] = names.indexOf(heading);
            if (places[i] >= 0 && found.contains(heading)) {
                problems.at(row, heading, "exchange.header.twice");
            }
            found.add(heading);
        }
        if (names.stream().noneMatch(found::contains)) {
            problems.ofRow(row, isOtherwiseSeparated(headings) ? "exchange.header.separator" : "exchange.header.none", this);
            return places;
        }
        names.stream().filter(name -> !found.contains(name))
                .forEach(name -> problems.at(row, name, "exchange.header.missing", this));
        found.stream().filter(heading -> !heading.isEmpty() && !names.contains(heading))
                .forEach(heading -> problems.at(row, Problems.shown(heading), "exchange.header.unknown", this));
        return places;
    }

    private boolean isOtherwiseSeparated(List<String> headings) {
        return headings.size() == 1 && names.stream().allMatch(headings.getFirst()::contains);
    }

    /** Whether the headings are those of such a table. */
    public boolean allOf(List<String> headings) {
        return headings.stream().map(String::strip).toList().containsAll(names);
    }

    @Override
    public String toString() {
        return String.join(",", names);
    }
}
