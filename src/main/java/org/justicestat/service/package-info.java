/**
 * The composition without a toolkit: an open workbench with its ledger, snapshot, history and jobs, settings, error
 * reports. No screen and no command line lives here.
 */
package org.justicestat.service;
