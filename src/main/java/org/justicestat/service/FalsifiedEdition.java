package org.justicestat.service;

import java.util.List;
import org.justicestat.report.Edition;
import org.justicestat.report.Falsified;

/** An issued report that prints what is not so any more, and where it does. */
public record FalsifiedEdition(Edition edition, List<Falsified> places) {

    public FalsifiedEdition {
        places = List.copyOf(places);
    }
}
