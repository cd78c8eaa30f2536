/**
 * The Ledger screen: facts of the open file, its offices, and a safe copy of it.
 * Nothing here reads or writes the file itself.
 */
package org.justicestat.view.ledger;
