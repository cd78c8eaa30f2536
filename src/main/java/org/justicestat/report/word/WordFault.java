package org.justicestat.report.word;

/** A place where a document breaks a rule of {@link WordRules}. */
public record WordFault(Rule rule, String part, String detail) {

    enum Rule {
        NOT_WELL_FORMED, CELL_WITHOUT_PARAGRAPH, UNDEFINED_STYLE, BOOKMARK_UNPAIRED, BOOKMARK_NAME_TOO_LONG, BOOKMARK_UNKNOWN,
        FIELD_UNBALANCED, DUPLICATE_ID, CONTROL_NAME_TOO_LONG, GRID_DISAGREES, UNKNOWN_RELATIONSHIP, TARGET_MISSING,
        CONTENT_TYPE_MISSING, PART_MISSING, MISPLACED, REFERENCE_MISSING, AXIS_UNKNOWN
    }
}
