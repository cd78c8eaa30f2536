package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Period;

/**
 * A column of the grid.
 *
 * @param slot    which place of a line it shows; 0 and without meaning where it shows none
 * @param width   the least it needs, in pixels
 * @param stretch its share of the room that is left over
 */
record GridColumn(Role role, int slot, double width, double stretch) {

    /** What stands in a column. */
    enum Role {
        NAME, UNIT, FIGURE, PREVIOUS, LAST_YEAR, YEAR_TO_DATE, CHANGE, STATE, NOTE
    }

    /** Room for seven digits. */
    private static final double MONTH_WIDTH = 68;
    private static final double WHOLE_WIDTH = 78;

    /** The columns of the sheet of a month or a year; words are longer in English. */
    static List<GridColumn> of(Period span, Language language) {
        boolean isEnglish = language == Language.EN;
        List<GridColumn> columns = new ArrayList<>();
        columns.add(new GridColumn(Role.NAME, 0, 170, span instanceof Month ? 3 : 8));
        columns.add(new GridColumn(Role.UNIT, 0, isEnglish ? 104 : 50, 0));
        if (span instanceof Month) {
            columns.add(new GridColumn(Role.FIGURE, 0, 88, 0));
            columns.add(new GridColumn(Role.PREVIOUS, 0, 76, 0));
            columns.add(new GridColumn(Role.LAST_YEAR, 0, 76, 0));
            columns.add(new GridColumn(Role.YEAR_TO_DATE, 0, 78, 0));
            columns.add(new GridColumn(Role.CHANGE, 0, 130, 1));
            columns.add(new GridColumn(Role.STATE, 0, isEnglish ? 104 : 72, 0));
            columns.add(new GridColumn(Role.NOTE, 0, 52, 2));
        } else {
            IntStream.range(0, 12).forEach(month -> columns.add(new GridColumn(Role.FIGURE, month, MONTH_WIDTH, 0.3)));
            columns.add(new GridColumn(Role.FIGURE, 12, WHOLE_WIDTH, 0.3));
        }
        return columns;
    }

    boolean isFigure() {
        return role == Role.FIGURE;
    }

    /** Whether numbers stand in it, which are set right. */
    boolean isNumeric() {
        return switch (role) {
            case FIGURE, PREVIOUS, LAST_YEAR, YEAR_TO_DATE -> true;
            case NAME, UNIT, CHANGE, STATE, NOTE -> false;
        };
    }

    /** Whether the line lets something be typed here. */
    boolean isTyped(EntryLine line) {
        return switch (line) {
            case EntryLine.Section _ -> false;
            case EntryLine.Figures figures -> (isFigure() || role == Role.NOTE) && figures.slots().get(slot).isEntered();
        };
    }
}
