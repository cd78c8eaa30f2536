package org.justicestat.exchange;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.exchange.table.InputCell;
import org.justicestat.exchange.table.SheetRow;

/**
 * What the heading of a form says it is.
 *
 * @param origin of its ledger; empty on forms of earlier versions, which know the bureau by its name alone
 * @param seal  as written on the form
 * @param fixed the cells the seal is of
 * @param lines number of figures asked for, as text
 */
record FormHeading(String bureau, String origin, String office, String lines, String seal, List<String> fixed) {

    private static final SheetRow NO_ROW = new SheetRow(0, false, List.of(), "");

    /** @param rows those of the heading that hold anything, in order */
    static FormHeading of(List<SheetRow> rows) {
        SheetRow title = row(rows, 1);
        SheetRow head = row(rows, 2);
        String origin = text(row(rows, FormColumn.GUIDE_ROW), FormColumn.PERIOD);
        SheetRow columns = row(rows, FormColumn.HEADING_ROWS);
        String bureau = text(title, FormColumn.PERIOD);
        String office = text(head, FormColumn.CODE);
        String lines = text(head, FormColumn.SEAL);
        List<String> fixed = new ArrayList<>(List.of(text(title, FormColumn.NUMBER), bureau, office,
                text(head, FormColumn.NUMBER), text(head, FormColumn.UNIT), text(head, FormColumn.LAST_YEAR),
                text(head, FormColumn.PERIOD), lines));
        for (int i = FormColumn.NUMBER.ordinal(); i <= FormColumn.NOTE.ordinal(); i++) {
            fixed.add(text(columns, FormColumn.values()[i]));
        }
        if (!origin.isEmpty()) {
            fixed.add(origin);
        }
        return new FormHeading(bureau, origin, office, lines, text(title, FormColumn.SEAL), fixed);
    }

    private static SheetRow row(List<SheetRow> rows, int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElse(NO_ROW);
    }

    /** What the cell says, without the blanks around; empty where it holds no text. */
    static String text(SheetRow row, FormColumn column) {
        return FormLineReader.cell(row, column) instanceof InputCell.Text(String text) ? text.strip() : "";
    }

    boolean isSound() {
        return FormSeal.of(fixed).equals(seal);
    }
}
