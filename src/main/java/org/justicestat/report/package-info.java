/**
 * The annual report: a template filled with the figures of a snapshot, the gate before it, and its editions. Numbers arrive
 * worded by the text package; nothing here computes one.
 */
package org.justicestat.report;
