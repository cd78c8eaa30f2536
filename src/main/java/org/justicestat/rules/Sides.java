package org.justicestat.rules;

import org.justicestat.model.Fraction;
import org.justicestat.model.Relation;

/** The two values that were compared, exact and unrounded, and the relation that should hold between them. */
public record Sides(Fraction left, Relation relation, Fraction right) {
}
