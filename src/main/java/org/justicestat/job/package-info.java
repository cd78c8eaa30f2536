/**
 * Work that the user waits for: progress, cancelling, running off the window's thread, newest wins. It knows nothing
 * of statistics or screens.
 */
package org.justicestat.job;
