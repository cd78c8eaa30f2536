package org.justicestat.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.justicestat.model.FigureKey;
import org.justicestat.model.UserException;

/** A figure that cannot stand where it was put. The sentence names office, indicator and period first. */
public final class FigureRefusedException extends UserException {

    FigureRefusedException(String key, FigureKey figure, Object... more) {
        super(key, arguments(figure, more));
    }

    static Object[] arguments(FigureKey figure, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(figure.office(), figure.indicator(), figure.period()));
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray();
    }
}
