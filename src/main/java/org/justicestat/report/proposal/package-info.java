/**
 * An old report on its way to becoming a template: the numbers somebody typed, in sentences and tables, and the placeholders
 * they could be.
 */
package org.justicestat.report.proposal;
