package org.justicestat.report;

/** What a template says of the unit beside a number, which decides how the number is written. */
enum UnitAround {
    /** The text goes on; the reader takes the stored unit to be said somewhere. */
    STORED,
    /** The unit follows from the ledger too, so that number and unit may be scaled together. */
    PRINTED,
    /** 亿元 is typed behind the number. */
    HUNDRED_MILLION,
    /** The sign % is typed behind the number. */
    PERCENT_SIGN,
    /** The number stands alone, as in the cell of a table whose head names the unit. */
    ALONE
}
