package org.justicestat.analysis;

import java.util.List;
import org.justicestat.model.Fraction;
import org.justicestat.model.Target;

/**
 * The way to a target over a year.
 *
 * @param due what is to be reached by the end of each period, in order
 */
public record TargetCourse(Target target, List<Fraction> due) {

    public TargetCourse {
        due = List.copyOf(due);
    }
}
