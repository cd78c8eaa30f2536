/**
 * A report read back, whoever wrote it: its numbers held against the ledger, by the identity they carry and else by the words
 * around them; or taken from it as candidate figures. Nothing here changes a document or a ledger.
 */
package org.justicestat.report.reading;
