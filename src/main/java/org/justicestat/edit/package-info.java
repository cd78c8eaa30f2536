/**
 * Every change of a ledger is an Edit, done by the History in one transaction with its audit row; undo and redo live
 * here. Nothing outside this package writes a figure.
 */
package org.justicestat.edit;
