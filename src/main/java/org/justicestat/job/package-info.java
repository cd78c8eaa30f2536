/**
 * Work that the user waits for: progress, cancelling, running off the window's thread, newest wins, and the files it leaves,
 * replaced as a whole or not at all. It knows nothing of statistics or screens.
 */
package org.justicestat.job;
