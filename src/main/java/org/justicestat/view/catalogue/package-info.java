/**
 * The Catalogue screen: every indicator of the ledger and what it means. It only shows; nothing here changes a definition.
 */
package org.justicestat.view.catalogue;
