package org.justicestat.report;

/**
 * A printed figure that is not so any more.
 *
 * @param now what would be printed today; the mark of a gap where there is no figure any more
 */
public record Falsified(FrozenFigure printed, String now) {
}
