package org.justicestat.app;

import java.time.Clock;
import org.justicestat.service.Settings;
import org.justicestat.service.UserFolders;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.control.WindowState;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.shell.Desk;

/** What lives as long as the window, whatever ledger is open and whatever language is spoken. */
record Tools(Settings settings, UserFolders folders, Clock clock, WindowState window, Activities activities, Desk desk,
        Dialogs dialogs, ChartStyle chartStyle) {
}
