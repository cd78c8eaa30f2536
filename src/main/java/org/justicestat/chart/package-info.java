/**
 * Results of analysis drawn by JFreeChart with one theme, on screen and into files. Nothing here computes a number.
 */
package org.justicestat.chart;
