/**
 * The command line: one class a command over the service package, its printing and exit codes. Nothing here is needed
 * by the window.
 */
package org.justicestat.cli;
