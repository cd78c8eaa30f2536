package org.justicestat.bench;

/** What a clerk waits for after the start: the Entry screen, or a bare table, as the first that a program opens. */
public class GridFirstOpening extends GridOpening {
}
