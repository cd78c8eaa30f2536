package org.justicestat.store;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a ledger holds, to be compared with its copy.
 *
 * @param rows  number of rows by table
 * @param heads the last audit entry by office id
 */
record Census(Map<String, Long> rows, Map<Long, Head> heads) {

    /** The last entry of a chain. */
    record Head(long seq, String hash) {
    }

    static Census of(Session session) {
        Map<String, Long> rows = new TreeMap<>();
        List<String> names = session.list("""
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
                """, row -> row.text(1));
        for (String name : names) {
            rows.put(name, session.first("SELECT count(*) FROM \"" + name + "\"", row -> row.integer(1)).orElseThrow());
        }
        Map<Long, Head> heads = new TreeMap<>();
        session.each("""
                SELECT office_id, seq, hash FROM audit a
                WHERE seq = (SELECT max(b.seq) FROM audit b WHERE b.office_id = a.office_id)
                """, row -> heads.put(row.integer(1), new Head(row.integer(2), HexFormat.of().formatHex(row.bytes(3)))));
        return new Census(rows, heads);
    }

    /** Whether no chain is shorter than in {@code before} or longer than in {@code after}. */
    boolean isBetween(Census before, Census after) {
        return before.heads.entrySet().stream().allMatch(head -> length(head.getKey()) >= before.length(head.getKey()))
                && heads.keySet().stream().allMatch(office -> length(office) <= after.length(office));
    }

    private long length(long office) {
        return heads.containsKey(office) ? heads.get(office).seq() : 0;
    }
}
