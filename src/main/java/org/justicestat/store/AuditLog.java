package org.justicestat.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Period;
import org.justicestat.store.Change.CellChange;

/** The chains of audit entries, one an office; chain 0 is the ledger's own. */
final class AuditLog {

    static final long LEDGER = 0;

    private static final String COLUMNS = """
            SELECT a.office_id, a.seq, a.undoes, a.hash, a.indicator_id, a.period, a.decimals, a.old_value, a.old_status,
                a.old_note, a.new_value, a.new_status, a.new_note, a.subject, a.old_text, a.new_text,
                e.id, e.at, e.os_user, e.user_name, e.kind, e.reason, e.undoes
            """;
    private static final String ENTRIES = COLUMNS + "FROM audit a JOIN edit e ON e.id = a.edit_id ";

    /** The last link of a chain. */
    record Head(long seq, byte[] hash) {
        static final Head NONE = new Head(0, AuditChain.START);
    }

    /** Number of an entry and of the one it takes back. */
    private record Link(long seq, OptionalLong undoes) {
    }

    private final Session session;
    private static final int ORIGIN_BYTES = 8;

    private final AuditChain chain = new AuditChain();
    private final Map<Long, Head> heads = new HashMap<>();

    AuditLog(Session session) {
        this.session = session;
    }

    /** The chain after the first edit, which laid down the bureau: no later change touches it, and copies keep it. */
    String origin() {
        return session.first("""
                SELECT hash FROM audit WHERE office_id = 0
                AND edit_id = (SELECT min(edit_id) FROM audit WHERE office_id = 0) ORDER BY seq DESC LIMIT 1
                """, row -> HexFormat.of().formatHex(row.bytes(1), 0, ORIGIN_BYTES)).orElse("");
    }

    Head head(long officeId) {
        return session.first("SELECT seq, hash FROM audit WHERE office_id = ? ORDER BY seq DESC LIMIT 1",
                row -> new Head(row.integer(1), row.bytes(2)), officeId).orElse(Head.NONE);
    }

    /** @return the number of the entry in the chain of its office */
    long append(EditRecord edit, CellChange change, CellPlace place, OptionalLong undoes) {
        Head head = heads.computeIfAbsent(place.officeId(), this::head);
        long seq = head.seq() + 1;
        byte[] hash = chain.next(head.hash(), seq, edit, change, undoes);
        Optional<Cell> before = change.before();
        Optional<Cell> after = change.after();
        session.update("""
                INSERT INTO audit (office_id, seq, edit_id, undoes, indicator_id, period, decimals,
                    old_value, old_status, old_note, new_value, new_status, new_note, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, place.officeId(), seq, edit.id(), undoes, place.indicatorId(), place.period(), place.decimals(),
                before.map(cell -> FigureTable.unscaled(cell, place.decimals())), before.map(cell -> cell.state().code()),
                before.flatMap(FigureTable::note),
                after.map(cell -> FigureTable.unscaled(cell, place.decimals())), after.map(cell -> cell.state().code()),
                after.flatMap(FigureTable::note), hash);
        heads.put(place.officeId(), new Head(seq, hash));
        return seq;
    }

    /**
     * Any change but one of a figure.
     *
     * @param officeId whose chain it goes to; {@link #LEDGER} for the ledger's own
     * @return the number of the entry in that chain
     */
    long append(EditRecord edit, Change change, long officeId, OptionalLong undoes) {
        ChangeText told = ChangeText.of(change);
        Head head = heads.computeIfAbsent(officeId, this::head);
        long seq = head.seq() + 1;
        byte[] hash = chain.next(head.hash(), seq, edit, change, undoes);
        session.update("""
                INSERT INTO audit (office_id, seq, edit_id, undoes, subject, old_text, new_text, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, officeId, seq, edit.id(), undoes, told.subject().toString(), told.before(), told.after(), hash);
        heads.put(officeId, new Head(seq, hash));
        return seq;
    }

    /** The entries of an edit, in the order they were made within each chain. */
    List<AuditEntry> entriesOf(long editId, Directory directory) {
        List<AuditEntry> entries = new ArrayList<>(entriesOf(editId, LEDGER, directory));
        directory.officeIds().forEach(office -> entries.addAll(entriesOf(editId, office.id(), directory)));
        return entries;
    }

    private List<AuditEntry> entriesOf(long editId, long officeId, Directory directory) {
        long length = head(officeId).seq();
        return session.list(ENTRIES + "WHERE a.office_id = ? AND a.seq >= ? AND a.seq < ? ORDER BY a.seq",
                row -> entry(row, directory), officeId, firstNotBefore(editId, officeId, length),
                firstNotBefore(editId + 1, officeId, length));
    }

    /** Number of the first entry of the chain that belongs to the edit or a later one; one more than the last if none does. */
    private long firstNotBefore(long editId, long officeId, long length) {
        long low = 1;
        long high = length + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            long edit = session.first("SELECT edit_id FROM audit WHERE office_id = ? AND seq = ?", row -> row.integer(1),
                    officeId, middle).orElseThrow();
            if (edit < editId) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What happened to a figure, first to last. */
    List<AuditEntry> entriesOf(CellPlace place, Directory directory) {
        return session.list(ENTRIES + """
                WHERE a.office_id = ? AND a.indicator_id = ? AND a.period = ? ORDER BY a.seq
                """, row -> entry(row, directory), place.officeId(), place.indicatorId(), place.period());
    }

    /** Every entry of a chain, first to last. */
    void readChain(long officeId, Directory directory, Consumer<AuditEntry> reader) {
        session.each(ENTRIES + "WHERE a.office_id = ? ORDER BY a.seq", row -> reader.accept(entry(row, directory)), officeId);
    }

    private static AuditEntry entry(Row row, Directory directory) {
        return new AuditEntry(row.integer(2), EditLog.record(row, 17), change(row, directory), row.optionalInteger(3),
                HexFormat.of().formatHex(row.bytes(4)));
    }

    private static Change change(Row row, Directory directory) {
        Optional<String> subject = row.optionalText(14);
        if (subject.isPresent()) {
            String office = row.integer(1) == LEDGER ? "" : directory.officeCode(row.integer(1));
            return new ChangeText(office, Subject.parse(subject.get()), row.optionalText(15), row.optionalText(16)).change();
        }
        Indicator indicator = directory.indicator(row.integer(5));
        FigureKey key = new FigureKey(directory.officeCode(row.integer(1)), indicator.code(), Period.ofKey(row.smallInteger(6)));
        int decimals = row.smallInteger(7);
        return new CellChange(key, cell(row, 8, decimals), cell(row, 11, decimals));
    }

    private static Optional<Cell> cell(Row row, int column, int decimals) {
        return row.optionalInteger(column + 1).isPresent()
                ? Optional.of(FigureTable.cell(row, column, decimals)) : Optional.empty();
    }

    /**
     * Number of the entry whose outcome stands for a thing of the ledger itself, leaving out what was taken back; 0 if none
     * does. An entry that takes back another leaves what stood before that other.
     *
     * @param untilInclusive as things were right after the entry of this number
     */
    long standing(Subject subject, long untilInclusive) {
        long until = untilInclusive;
        while (true) {
            Optional<Link> last = session.first("""
                    SELECT seq, undoes FROM audit WHERE office_id = 0 AND subject = ? AND seq <= ? ORDER BY seq DESC LIMIT 1
                    """, AuditLog::link, subject.toString(), until);
            if (last.isEmpty() || last.get().undoes().isEmpty()) {
                return last.map(Link::seq).orElse(0L);
            }
            until = last.get().undoes().getAsLong() - 1;
        }
    }

    /** What happened to the settings whose keys begin so, first to last. */
    List<AuditEntry> settings(String keyPrefix, Directory directory) {
        String subject = new Subject(Subject.Kind.SETTING, keyPrefix).toString();
        return session.list(ENTRIES + "WHERE a.office_id = 0 AND substr(a.subject, 1, ?) = ? ORDER BY a.seq",
                row -> entry(row, directory), (long) subject.length(), subject);
    }

    /** Every change of a figure of a locked month, in the order they were made; a cross join begins with these few. */
    List<AuditEntry> revisions(Directory directory) {
        return session.list(COLUMNS + """
                FROM figure_revision r CROSS JOIN audit a ON r.office_id = a.office_id AND r.seq = a.seq
                    CROSS JOIN edit e ON e.id = a.edit_id
                ORDER BY e.id, a.office_id, a.seq
                """, row -> entry(row, directory));
    }

    /** What happened to the sheet of an office for a month, first to last. */
    List<AuditEntry> entriesOf(long officeId, OfficeMonth sheet, Directory directory) {
        return session.list(ENTRIES + "WHERE a.office_id = ? AND a.subject = ? ORDER BY a.seq",
                row -> entry(row, directory), officeId, AuditText.subject(sheet).toString());
    }

    private static Link link(Row row) {
        return new Link(row.integer(1), row.optionalInteger(2));
    }
}
