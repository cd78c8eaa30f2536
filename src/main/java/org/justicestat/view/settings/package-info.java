/**
 * The Settings screen: what the program remembers of its user on this machine.
 * What belongs to a bureau is in its ledger and not here.
 */
package org.justicestat.view.settings;
