package org.justicestat.app;

import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WindowState;

/** Jumps by telling the state of the screen where to stand, and then showing it. */
final class ScreenNavigator implements Navigator {

    private final WindowState window;
    private final ScreenStates states;

    ScreenNavigator(WindowState window, ScreenStates states) {
        this.window = window;
        this.states = states;
    }

    @Override
    public void show(Screen screen) {
        window.screenProperty().set(screen);
    }

    @Override
    public void showTrend(Indicator indicator, Office office) {
        states.trends().show(indicator, office);
        show(Screen.TRENDS);
    }

    @Override
    public void showEntry(Indicator indicator, Office office, Period period) {
        states.entry().show(indicator, office, period.lastMonth());
        show(Screen.ENTRY);
    }

    @Override
    public void showFinding(FindingKey finding) {
        states.checks().show(finding);
        show(Screen.CHECKS);
    }

    @Override
    public void showChecks(Office office, Month month) {
        states.checks().show(office, month);
        show(Screen.CHECKS);
    }
}
