package org.justicestat.model;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.SequencedSet;

/** A relation between figures that must hold (error) or be explained (warning). */
public record Rule(String code, Severity severity, Relationship relationship, RuleScope scope, Name message) {

    /** Two expressions and the relation that must hold between them. */
    public record Relationship(Expression left, Relation relation, Expression right) {

        public Relationship {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public String toString() {
            return left + " " + relation.symbol() + " " + right;
        }
    }

    /** @throws IllegalArgumentException if the code is blank */
    public Rule {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(message, "message");
        if (code.isBlank()) {
            throw new IllegalArgumentException("blank rule code");
        }
    }

    /** Every indicator code of both sides once, in the order of first mention. */
    public SequencedSet<String> codes() {
        SequencedSet<String> codes = new LinkedHashSet<>(relationship.left().codes());
        codes.addAll(relationship.right().codes());
        return codes;
    }
}
