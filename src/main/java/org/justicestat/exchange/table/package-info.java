/**
 * Rows of cells in CSV and Excel files: what stands where, held back where a file is damaged or made to do harm. Nothing here
 * knows a figure.
 */
package org.justicestat.exchange.table;
