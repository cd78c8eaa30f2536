/**
 * The Report screen: which year, draft or final, where to; what is still in the way; and the writing of it. What a report
 * says and what keeps it back is decided elsewhere.
 */
package org.justicestat.view.report;
