package org.justicestat.view.control;

import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** Jumps from one screen to a place on another; no screen knows another. */
public interface Navigator {

    void show(Screen screen);

    void showTrend(Indicator indicator, Office office);

    /** The line of the indicator in the sheet of the office for the last month of the period. */
    void showEntry(Indicator indicator, Office office, Period period);

    /** The sheet of the office for the month, where it is checked and its state is changed. */
    void showChecks(Office office, Month month);

    /** The finding among those of its office and month, where it is explained. */
    void showFinding(FindingKey finding);
}
