/**
 * The frame around the screens: the start page, the left rail, header and status bar, the guide with the list of keys, and
 * the desk on which one ledger is open. It is handed the screens and knows none of them.
 */
package org.justicestat.view.shell;
