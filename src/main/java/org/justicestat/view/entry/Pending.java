package org.justicestat.view.entry;

import org.justicestat.model.UserException;

/** A text that stands in a place without being a figure, and why it is none. */
record Pending(String text, UserException reason) {
}
