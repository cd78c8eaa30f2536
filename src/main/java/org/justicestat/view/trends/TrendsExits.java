package org.justicestat.view.trends;

import org.justicestat.service.ErrorReporter;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.dialog.Dialogs;

/** The ways out of the screen: to other screens, to files, and to whoever is told of a failure. */
public record TrendsExits(Navigator navigator, Dialogs dialogs, ErrorReporter errors) {
}
