/**
 * A Word file as such: its package and parts, its styles, fonts, grid and pages, the text of its paragraphs, and what Word would
 * refuse. Nothing here knows a report or a figure.
 */
package org.justicestat.report.word;
