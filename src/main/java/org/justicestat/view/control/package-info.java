/**
 * Widgets that more than one screen uses: grid cell, period picker, chart pane, the fonts of the window.
 * No screen, and nothing that knows which screen it stands in.
 */
package org.justicestat.view.control;
