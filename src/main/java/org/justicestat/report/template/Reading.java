package org.justicestat.report.template;

import java.util.Objects;

/** How a text between brackets was understood. */
public sealed interface Reading {

    record Understood(Placeholder placeholder) implements Reading {

        public Understood {
            Objects.requireNonNull(placeholder, "placeholder");
        }
    }

    record NotUnderstood(PlaceholderFault fault) implements Reading {

        public NotUnderstood {
            Objects.requireNonNull(fault, "fault");
        }
    }
}
