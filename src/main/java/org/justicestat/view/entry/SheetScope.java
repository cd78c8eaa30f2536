package org.justicestat.view.entry;

/** Which indicators a sheet shows. */
public enum SheetScope {
    /** What is owed or has figures. */
    DUE,
    /** What still has to be done. */
    MISSING,
    ALL
}
