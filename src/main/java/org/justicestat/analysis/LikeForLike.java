package org.justicestat.analysis;

/** Two sides of a comparison over the same months and offices, and how many of those due these are. */
record LikeForLike(Outcome current, Outcome base, Coverage coverage) {
}
