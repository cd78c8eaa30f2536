/**
 * The Overview screen: what rose, what fell, what is behind its target and who has not reported, at one month and office.
 * Nothing here computes a statistic; a click leads to the trend or to the sheet behind a figure.
 */
package org.justicestat.view.overview;
