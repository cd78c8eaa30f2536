package org.justicestat.view.ledger;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.MonthState;
import org.justicestat.rules.SheetProgress;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/** A chase list in words. */
final class ChaseWords {

    private final Messages messages;
    private final PeriodText periods;

    ChaseWords(Messages messages) {
        this.messages = messages;
        this.periods = new PeriodText(messages);
    }

    /** State and completeness, the lateness in words; blank where there is nothing to hand in. */
    CellText cell(ChaseList list, Optional<SheetProgress> sheet) {
        return sheet.map(used -> new CellText(text(list, used), tone(list, used))).orElse(CellText.BLANK);
    }

    private String text(ChaseList list, SheetProgress sheet) {
        String state = messages.get(list.isLate(sheet) ? "chase.late" : "months.state." + sheet.state());
        boolean isCounted = sheet.missing() > 0 || sheet.state() == MonthState.DRAFT && sheet.due() > 0;
        return isCounted ? messages.get("chase.cell", state, sheet.filled(), sheet.due()) : state;
    }

    private static Tone tone(ChaseList list, SheetProgress sheet) {
        if (list.isLate(sheet)) {
            return Tone.UNWELCOME;
        }
        return switch (sheet.state()) {
            case DRAFT -> sheet.missing() > 0 ? Tone.MISSING : Tone.PLAIN;
            case SUBMITTED -> Tone.PLAIN;
            case APPROVED -> Tone.WELCOME;
            case LOCKED -> Tone.NOT_APPLICABLE;
        };
    }

    String summary(ChaseList list) {
        int late = list.late().values().stream().mapToInt(List::size).sum();
        return messages.get("chase.summary", list.sheets().size(), list.count(MonthState.DRAFT),
                list.count(MonthState.SUBMITTED), list.count(MonthState.APPROVED), list.count(MonthState.LOCKED), late);
    }

    /** What is sent around: who is late with what, a line each. */
    String letter(ChaseList list) {
        StringBuilder letter = new StringBuilder();
        list.late().forEach((month, sheets) -> {
            letter.append(messages.get("chase.letter.month", periods.date(list.today()), periods.full(month),
                    periods.date(list.deadline(month)))).append('\n');
            sheets.forEach(sheet -> letter.append(messages.get(
                    sheet.missing() > 0 ? "chase.letter.office" : "chase.letter.filled",
                    sheet.office().name(), sheet.filled(), sheet.due(), sheet.missing())).append('\n'));
        });
        return letter.isEmpty() ? messages.get("chase.letter.none", periods.date(list.today()), list.year()) + "\n"
                : letter.toString();
    }

}
