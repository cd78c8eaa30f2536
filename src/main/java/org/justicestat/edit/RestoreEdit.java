package org.justicestat.edit;

/** Puts on record that the ledger was made from a backup; nothing else changes. */
public record RestoreEdit(String backupName, String reason) implements Edit {
}
