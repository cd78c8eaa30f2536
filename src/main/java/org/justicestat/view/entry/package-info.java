/**
 * The Entry screen: the sheet of one office for a month or a year, typed into cell by cell or pasted as a block, beside the
 * figures it is compared with. What is worked out comes from {@code analysis} and what is written goes through {@code service};
 * nothing here computes a statistic or keeps a figure.
 */
package org.justicestat.view.entry;
