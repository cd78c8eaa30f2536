package org.justicestat.model;

/** A language of the window, the command line and the documents; formats follow it, never the machine's locale. */
public enum Language {
    ZH, EN
}
