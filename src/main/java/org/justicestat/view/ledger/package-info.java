/**
 * The Ledger screen: how far the months of each office have come and who is late, figures revised after their lock, facts of
 * the open file and a safe copy of it. Nothing here reads or writes the file itself.
 */
package org.justicestat.view.ledger;
