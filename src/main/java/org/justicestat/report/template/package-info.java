/**
 * What the placeholders of a Word template say: their grammar, the names they use, and the figures they ask for. Nothing here
 * knows Word or computes a figure.
 */
package org.justicestat.report.template;
