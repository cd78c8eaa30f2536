/**
 * The ledger file: schema, opening, locking, one class per aggregate, backup, integrity; the only place that knows
 * SQL. What a change means and whether it is allowed by a rule is decided elsewhere.
 */
package org.justicestat.store;
