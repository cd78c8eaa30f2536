/**
 * The annual report: outline, sentences, tables and charts from a snapshot into a Word document after GB/T 9704, and
 * the gate before it. Numbers arrive worded by the text package; nothing here computes one.
 */
package org.justicestat.report;
