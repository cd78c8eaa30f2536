package org.justicestat.view.checks;

/** By what the findings are put together; within each, the gravest first. */
public enum CheckOrder {
    SEVERITY, RULE, OFFICE
}
