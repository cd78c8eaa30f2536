package org.justicestat.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.Sample;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.PendingInput;
import org.justicestat.store.Access;

/**
 * A clerk who never tires: types a cell, now and then a text that is no figure, now and then takes such a text back, for ever;
 * says the number of each deed on a line once the program has told him that it is done. What he does follows from its number.
 */
public final class TypingRobot {

    private static final int CELLS = 120;

    private TypingRobot() {
    }

    public static void main(String... args) {
        try (Workbench workbench = Workbench.open(Path.of(args[0]), Access.WRITE, Sample.CLERK, Clock.systemUTC())) {
            for (int deed = Integer.parseInt(args[1]); ; deed++) {
                act(workbench, deed);
                System.out.println(deed);
            }
        }
    }

    private static void act(Workbench workbench, int deed) {
        switch (kind(deed)) {
            case FIGURE -> workbench.apply(FigureEdit.entry(List.of(
                    CellWrite.put(place(deed), Cell.reported(Integer.toString(deed))))));
            case TEXT -> workbench.keepPending(new PendingInput(place(deed), text(deed)));
            case DROP -> workbench.dropPending(place(deed));
        }
    }

    enum Kind { FIGURE, TEXT, DROP }

    static Kind kind(int deed) {
        return deed % 7 == 3 ? Kind.TEXT : deed % 7 == 6 && deed % 2 == 0 ? Kind.DROP : Kind.FIGURE;
    }

    /** Figures stand with the accepted cases, texts with the amounts; a text is dropped three deeds after it was typed. */
    static FigureKey place(int deed) {
        int number = switch (kind(deed)) {
            case FIGURE, TEXT -> deed;
            case DROP -> deed - 3;
        } % CELLS;
        return Sample.key("office.east", kind(deed) == Kind.FIGURE ? "aid.accepted" : "aid.amount",
                "%04d-%02d".formatted(2010 + number / 12, number % 12 + 1));
    }

    static String text(int deed) {
        return deed + "万x";
    }
}
