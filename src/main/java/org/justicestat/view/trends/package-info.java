/**
 * The Trends screen: choose an indicator, an office and years, and see the chart and the table of one trend.
 * Nothing here computes a statistic or knows how a chart is drawn.
 */
package org.justicestat.view.trends;
