package org.justicestat.model;

/** Which change of an indicator is welcome; it colours a change and never alters its value. */
public enum Direction {
    UP, DOWN, NONE
}
