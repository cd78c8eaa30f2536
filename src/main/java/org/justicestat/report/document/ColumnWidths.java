package org.justicestat.report.document;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.document.StatisticalTable.Cells;
import org.justicestat.report.document.StatisticalTable.Column;

/** How wide the columns of a table must be so that no number breaks over two lines, and how wide they become. In twips. */
final class ColumnWidths {

    /** Names may break, but not into less than four characters a line. */
    private static final int LEAST_NAME = 4;
    /** A character of a cell, 10.5 pt. */
    private static final int EM = 210;

    private final StatisticalTable table;
    private final List<Integer> least = new ArrayList<>();

    ColumnWidths(StatisticalTable table) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            least.add(least(i));
        }
    }

    private int least(int column) {
        if (table.columns().get(column).alignment() == Alignment.LEFT) {
            return DecimalAlignment.CELL_MARGINS + LEAST_NAME * EM;
        }
        return DecimalAlignment.leastWidth(table.rows().stream().filter(Cells.class::isInstance).map(Cells.class::cast)
                .map(cells -> cells.spans().get(column).text()).toList());
    }

    boolean fit(int textWidth) {
        return sum(least) <= textWidth;
    }

    /** In proportion to the shares, but none narrower than it must be while the others have room. */
    List<Integer> of(int textWidth) {
        List<Integer> widths = new ArrayList<>(proportional(textWidth));
        int lacking = 0;
        int room = 0;
        for (int i = 0; i < widths.size(); i++) {
            lacking += Math.max(0, least.get(i) - widths.get(i));
            room += Math.max(0, widths.get(i) - least.get(i));
        }
        if (lacking == 0 || lacking > room) {
            return widths;
        }
        int given = 0;
        int before = 0;
        for (int i = 0; i < widths.size(); i++) {
            int spare = widths.get(i) - least.get(i);
            if (spare > 0) {
                before += spare;
                int taken = Math.toIntExact((long) lacking * before / room) - given;
                given += taken;
                widths.set(i, widths.get(i) - taken);
            } else {
                widths.set(i, least.get(i));
            }
        }
        return widths;
    }

    private List<Integer> proportional(int textWidth) {
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        List<Integer> widths = new ArrayList<>();
        int before = 0;
        int used = 0;
        for (Column column : table.columns()) {
            before += column.share();
            int end = Math.toIntExact((long) textWidth * before / shares);
            widths.add(end - used);
            used = end;
        }
        return widths;
    }

    /** Groups of columns that fit beside the first one, each of at least one column. */
    List<List<Integer>> groups(int textWidth) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        int left = textWidth - least.getFirst();
        for (int i = 1; i < least.size(); i++) {
            if (!group.isEmpty() && least.get(i) > left) {
                groups.add(group);
                group = new ArrayList<>();
                left = textWidth - least.getFirst();
            }
            group.add(i);
            left -= least.get(i);
        }
        groups.add(group);
        return groups;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
