/**
 * Words and formats: the message bundle, every number, percent, period and date as printed, and the grammar of change (同比).
 * Nothing here computes a statistic; everything the product prints in either language is written here.
 */
package org.justicestat.text;
