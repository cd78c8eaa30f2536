/**
 * Checks a snapshot against its rules and the checks built in, and lists what does not hold. Nothing here stores an
 * explanation or blocks a submission.
 */
package org.justicestat.rules;
