package org.justicestat.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.justicestat.model.Frequency;
import org.justicestat.model.Period;

/** Remembers the parts of the few periods that an analysis asks for again and again. */
final class PeriodParts {

    private record Question(Frequency frequency, Period period) {
    }

    private final Map<Question, List<Period>> answers = new ConcurrentHashMap<>();

    /** As {@link Frequency#parts}. */
    List<Period> of(Frequency frequency, Period period) {
        return answers.computeIfAbsent(new Question(frequency, period), q -> q.frequency().parts(q.period()));
    }
}
