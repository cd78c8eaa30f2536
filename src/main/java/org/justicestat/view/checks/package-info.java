/**
 * The Checks screen: what the rules find in a period, what is missing, and what could not be checked, each with its live
 * numbers. Nothing here decides whether a rule holds.
 */
package org.justicestat.view.checks;
