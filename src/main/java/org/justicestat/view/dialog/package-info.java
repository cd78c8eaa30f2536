/**
 * Questions to the user outside the flow of a screen: file choosers, confirmations, failures. Behind an interface, so that
 * a test answers them; nothing here knows a screen or a ledger.
 */
package org.justicestat.view.dialog;
