package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Frequency;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.MonthStates;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

class SheetsTest {

    private static List<String> words(List<SheetProgress> sheets) {
        return sheets.stream().map(sheet -> sheet.office().code() + " " + sheet.month() + " " + sheet.state().id() + " "
                + sheet.filled() + "/" + sheet.due() + " " + sheet.stored()).toList();
    }

    private static Snapshot quarter() {
        return new SnapshotBuilder().flow("a.x").flow("a.q", Frequency.QUARTERLY).flow("b.y").office("o1").office("o2")
                .duty("o1", "a.*").duty("o2", "a.x", "2023-02", "")
                .cell("o1", "a.x", "2023-01", "0").cell("o1", "a.q", "2023-Q1", "7").notApplicable("o2", "a.x", "2023-02")
                .cell("o2", "b.y", "2023-03", "1").build();
    }

    /** The quarter's figure is due and counted with March; o2 owes nothing in January; the bureau has no sheet at all. */
    @Test
    void aSheetCountsWhatIsDueWithItsMonthAndWhatIsThere() {
        Snapshot snapshot = quarter().withMonths(MonthStates.EMPTY.with("o1", new Month(2023, 1), MonthState.LOCKED));
        assertThat(words(Sheets.of(snapshot, Period.parse("2023-Q1"), snapshot.offices().root()))).containsExactly(
                "o1 2023-01 locked 1/1 1", "o1 2023-02 draft 0/1 0", "o1 2023-03 draft 1/2 1",
                "o2 2023-02 draft 1/1 1", "o2 2023-03 draft 0/1 1");
        assertThat(words(Sheets.of(snapshot, Period.parse("2023-02"), snapshot.offices().get("o2"))))
                .containsExactly("o2 2023-02 draft 1/1 1");
    }

    @Test
    void onlyALockedSheetCannotChangeAnyMore() {
        MonthStates states = MonthStates.EMPTY.with("o1", new Month(2023, 1), MonthState.LOCKED)
                .with("o1", new Month(2023, 2), MonthState.APPROVED).with("o2", new Month(2023, 2), MonthState.SUBMITTED);
        assertThat(words(Sheets.unlocked(quarter().withMonths(states), Period.parse("2023-Q1")))).containsExactly(
                "o1 2023-02 approved 0/1 0", "o1 2023-03 draft 1/2 1", "o2 2023-02 submitted 1/1 1", "o2 2023-03 draft 0/1 1");
    }

    /** Without duties a month is a matter only where there are figures, or somebody handed it in. */
    @Test
    void whereNobodyOwesAnythingTheSheetsAreThoseWithFigures() {
        Snapshot snapshot = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2023", "5").build();
        assertThat(words(Sheets.of(snapshot, Period.parse("2023"), snapshot.offices().root())))
                .containsExactly("bureau 2023-12 draft 0/0 1");
        Snapshot handedIn = snapshot.withMonths(MonthStates.EMPTY.with("bureau", new Month(2023, 5), MonthState.SUBMITTED));
        assertThat(words(Sheets.of(handedIn, Period.parse("2023"), snapshot.offices().root())))
                .containsExactly("bureau 2023-05 submitted 0/0 0", "bureau 2023-12 draft 0/0 1");
    }
}
