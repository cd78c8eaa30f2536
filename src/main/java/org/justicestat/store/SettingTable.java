package org.justicestat.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settings of the ledger, which go with it wherever it goes. */
final class SettingTable {

    private final Session session;

    SettingTable(Session session) {
        this.session = session;
    }

    Map<String, String> all() {
        Map<String, String> settings = new TreeMap<>();
        session.each("SELECT key, value FROM setting", row -> settings.put(row.text(1), row.text(2)));
        return settings;
    }

    Optional<String> get(String key) {
        return session.first("SELECT value FROM setting WHERE key = ?", row -> row.text(1), key);
    }

    void put(String key, String value) {
        session.update("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, value);
    }

    void remove(String key) {
        session.update("DELETE FROM setting WHERE key = ?", key);
    }
}
