package org.justicestat.analysis;

/**
 * How much of what is due is there. A month (or quarter) counts when every office that owes it has it; an office counts when
 * it has every month it owes. Not applicable cells are left out of both.
 */
public record Coverage(int periodsPresent, int periodsExpected, int officesPresent, int officesExpected) {

    public static final Coverage NOTHING_EXPECTED = new Coverage(0, 0, 0, 0);

    /** @throws IllegalArgumentException if more is present than expected */
    public Coverage {
        if (periodsPresent < 0 || periodsPresent > periodsExpected || officesPresent < 0 || officesPresent > officesExpected) {
            throw new IllegalArgumentException("coverage out of bounds: " + periodsPresent + "/" + periodsExpected + " "
                    + officesPresent + "/" + officesExpected);
        }
    }

    /** Whether nobody owes any of it. */
    public boolean isNothingExpected() {
        return periodsExpected == 0 && officesExpected == 0;
    }

    public boolean isComplete() {
        return periodsPresent == periodsExpected && officesPresent == officesExpected;
    }
}
