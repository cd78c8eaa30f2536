/**
 * Figures, catalogues, offices and duties in and out of CSV and Excel, with previews; input is taken whole or not at
 * all. Nothing here computes a statistic.
 */
package org.justicestat.exchange;
