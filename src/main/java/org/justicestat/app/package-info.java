/**
 * The JavaFX side of the composition: the application, its stage and the controller factory. Imported by Main only.
 */
package org.justicestat.app;
