/**
 * The Entry screen: the sheet of one office for one month beside the figures it is compared with. It only shows; nothing
 * here changes a figure or computes a statistic.
 */
package org.justicestat.view.entry;
