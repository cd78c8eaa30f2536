/**
 * What a document of the bureau is made of, from the red head to the tables and charts, and how it is written in Word so that
 * every figure keeps its identity. Words and numbers arrive ready.
 */
package org.justicestat.report.document;
