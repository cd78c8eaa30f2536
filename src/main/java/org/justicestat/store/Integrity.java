package org.justicestat.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.justicestat.model.Period;
import org.justicestat.store.IntegrityFinding.AlteredSchema;
import org.justicestat.store.IntegrityFinding.BrokenChain;
import org.justicestat.store.IntegrityFinding.DamagedPages;
import org.justicestat.store.IntegrityFinding.FigureDiffers;
import org.justicestat.store.IntegrityFinding.OfficeDiffers;
import org.justicestat.store.IntegrityFinding.OrphanRows;
import org.justicestat.store.IntegrityFinding.SubjectDiffers;

/**
 * Whether a ledger file is whole. SQLite keeps no checksums, so a flipped bit in a value passes its own check; here every
 * figure is held against its last audit entry, and every entry against the chain of hashes.
 */
public final class Integrity {

    /** The last entry of each figure. */
    private static final String LAST = """
            WITH last AS MATERIALIZED (
                SELECT office_id, indicator_id, period, max(seq) AS seq FROM audit
                WHERE indicator_id IS NOT NULL GROUP BY office_id, indicator_id, period)
            """;

    private final Tables tables;
    private final List<IntegrityFinding> findings = new ArrayList<>();

    private Integrity(Tables tables) {
        this.tables = tables;
    }

    /** Everything that is wrong with the ledger, at one moment of it; empty if nothing is. */
    public static List<IntegrityFinding> verify(LedgerFile ledger) {
        return ledger.read(tables -> new Integrity(tables).verify(ledger.schema()));
    }

    private List<IntegrityFinding> verify(Schema schema) {
        try {
            tables.session.list("PRAGMA integrity_check", row -> row.text(1)).stream()
                    .filter(message -> !message.equals("ok")).forEach(message -> findings.add(new DamagedPages(message)));
            checkSchema(schema);
            if (findings.stream().noneMatch(Integrity::isAlteredTable)) {
                checkRows();
            }
        } catch (SqlFailure e) {
            if (!e.isCorrupt()) {
                throw e;
            }
            findings.add(new DamagedPages(e.getCause().getMessage()));
        } catch (IllegalArgumentException e) {
            findings.add(new DamagedPages(e.getMessage()));
        }
        return List.copyOf(findings);
    }

    private void checkSchema(Schema schema) {
        Map<String, String> made = schema.definitions();
        Map<String, String> present = Schema.definitionsIn(tables.session);
        TreeSet<String> names = new TreeSet<>(made.keySet());
        names.addAll(present.keySet());
        names.stream().filter(name -> !Objects.equals(made.get(name), present.get(name)))
                .forEach(name -> findings.add(new AlteredSchema(name)));
    }

    /** Where a table is another than ours, its rows say nothing that could be understood. */
    private static boolean isAlteredTable(IntegrityFinding finding) {
        return finding instanceof AlteredSchema altered && altered.name().startsWith("table ");
    }

    private void checkRows() {
        checkReferences();
        checkFigures();
        checkChains(tables.directory());
        checkSubjects();
        checkOffices(tables.directory());
        checkRevisions();
    }

    private void checkReferences() {
        Map<List<String>, Long> broken = new LinkedHashMap<>();
        tables.session.each("PRAGMA foreign_key_check", row -> broken.merge(List.of(row.text(1), row.text(3)), 1L, Long::sum));
        broken.forEach((place, count) -> findings.add(new OrphanRows(place.get(0), place.get(1), count)));
        long entries = tables.session.first("""
                SELECT count(*) FROM audit WHERE office_id <> 0 AND office_id NOT IN (SELECT id FROM office)
                """, row -> row.integer(1)).orElseThrow();
        if (entries > 0) {
            findings.add(new OrphanRows("audit", "office", entries));
        }
    }

    private void checkChains(Directory directory) {
        checkChain(AuditLog.LEDGER, "", directory);
        directory.officeIds().forEach(office -> checkChain(office.id(), office.item(), directory));
    }

    private void checkChain(long officeId, String office, Directory directory) {
        AuditChain chain = new AuditChain();
        AuditLog audit = tables.audit();
        ClosedMonths closed = new ClosedMonths();
        byte[][] previous = {AuditChain.START};
        long[] last = {0};
        try {
            audit.readChain(officeId, directory, entry -> {
                byte[] hash = chain.next(previous[0], entry.seq(), entry.edit(), entry.change(), entry.undoes());
                if (entry.seq() != last[0] + 1 || !Arrays.equals(hash, HexFormat.of().parseHex(entry.hash()))) {
                    throw new IllegalArgumentException("the chain breaks");
                }
                previous[0] = hash;
                last[0] = entry.seq();
                closed.follow(entry).ifPresent(findings::add);
            });
        } catch (IllegalArgumentException _) {
            findings.add(new BrokenChain(office, last[0] + 1));
        }
    }

    /** By row ids and raw columns, so that no value, however broken, keeps the rest from being looked at. */
    private void checkFigures() {
        tables.session.each(LAST + """
                SELECT coalesce(o.code, f.office_id), coalesce(i.code, f.indicator_id), f.period
                FROM figure f
                    LEFT JOIN office o ON o.id = f.office_id
                    LEFT JOIN indicator i ON i.id = f.indicator_id
                    LEFT JOIN audit a ON a.office_id = f.office_id AND a.seq = f.rev
                    LEFT JOIN last l ON l.office_id = f.office_id AND l.indicator_id = f.indicator_id AND l.period = f.period
                WHERE l.seq IS DISTINCT FROM f.rev
                    OR a.indicator_id IS DISTINCT FROM f.indicator_id OR a.period IS DISTINCT FROM f.period
                    OR a.decimals IS DISTINCT FROM i.decimals OR a.new_value IS DISTINCT FROM f.value
                    OR a.new_status IS DISTINCT FROM f.status OR a.new_note IS DISTINCT FROM f.note
                """, this::figureDiffers);
        tables.session.each(LAST + """
                SELECT coalesce(o.code, a.office_id), coalesce(i.code, a.indicator_id), a.period
                FROM last l
                    JOIN audit a ON a.office_id = l.office_id AND a.seq = l.seq
                    LEFT JOIN office o ON o.id = a.office_id
                    LEFT JOIN indicator i ON i.id = a.indicator_id
                WHERE a.new_status IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.office_id = a.office_id
                        AND f.indicator_id = a.indicator_id AND f.period = a.period)
                """, this::figureDiffers);
    }

    private void figureDiffers(Row row) {
        findings.add(new FigureDiffers(row.text(1), row.text(2), period(row.smallInteger(3))));
    }

    private static String period(int key) {
        try {
            return Period.ofKey(key).toString();
        } catch (IllegalArgumentException _) {
            return Integer.toString(key);
        }
    }

    private void checkSubjects() {
        Map<String, String> audited = new TreeMap<>();
        tables.session.each("""
                SELECT a.subject, a.new_text FROM audit a
                WHERE a.office_id = 0 AND a.new_text IS NOT NULL AND a.subject NOT LIKE 'restore:%'
                    AND a.subject NOT LIKE 'order:%' AND NOT EXISTS (
                    SELECT 1 FROM audit later WHERE later.office_id = 0 AND later.subject = a.subject AND later.seq > a.seq)
                """, row -> audited.put(row.text(1), row.text(2)));
        Map<String, String> present = present();
        TreeSet<String> subjects = new TreeSet<>(audited.keySet());
        subjects.addAll(present.keySet());
        subjects.stream().filter(subject -> !Objects.equals(audited.get(subject), present.get(subject)))
                .forEach(subject -> findings.add(new SubjectDiffers(subject)));
    }

    /** Every entry of a revision, and no other, is listed as one. */
    private void checkRevisions() {
        tables.session.each("""
                SELECT coalesce(o.code, a.office_id), a.seq FROM audit a
                    JOIN edit e ON e.id = a.edit_id
                    LEFT JOIN office o ON o.id = a.office_id
                    LEFT JOIN figure_revision r ON r.office_id = a.office_id AND r.seq = a.seq
                WHERE (e.kind = 'revision') <> (r.seq IS NOT NULL)
                """, row -> findings.add(new OfficeDiffers(row.text(1), "revision:" + row.integer(2))));
    }

    /** What the audit says last of the months and explanations of each office, against what stands. */
    private void checkOffices(Directory directory) {
        Map<List<String>, String> audited = new HashMap<>();
        tables.session.each("""
                SELECT coalesce(o.code, a.office_id), a.subject, a.new_text FROM audit a LEFT JOIN office o ON o.id = a.office_id
                WHERE a.office_id <> 0 AND a.new_text IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM audit later
                    WHERE later.office_id = a.office_id AND later.subject = a.subject AND later.seq > a.seq)
                """, row -> audited.put(List.of(row.text(1), row.text(2)), row.text(3)));
        Map<List<String>, String> present = new HashMap<>();
        tables.months.states(directory).closed().forEach((sheet, state) ->
                present.put(List.of(sheet.office(), AuditText.subject(sheet).toString()), state.id()));
        tables.explanations.all(directory).all().forEach(explanation -> present.put(
                List.of(explanation.finding().office(), AuditText.subject(explanation.finding()).toString()),
                AuditText.of(new Explained(explanation.text(), explanation.numbers()))));
        Stream.concat(audited.keySet().stream(), present.keySet().stream()).distinct()
                .filter(place -> !Objects.equals(audited.get(place), present.get(place)))
                .sorted(Comparator.comparing(List::toString))
                .forEach(place -> findings.add(new OfficeDiffers(place.getFirst(), place.getLast())));
    }

    private Map<String, String> present() {
        Map<String, String> present = new TreeMap<>();
        tables.directory().indicators().forEach(item -> present.put(AuditText.subject(item).toString(), AuditText.of(item)));
        tables.directory().offices().forEach(item -> present.put(AuditText.subject(item).toString(), AuditText.of(item)));
        tables.catalogue.rules().forEach(item -> present.put(AuditText.subject(item).toString(), AuditText.of(item)));
        tables.catalogue.breaks().forEach(item -> present.put(AuditText.subject(item).toString(), AuditText.of(item)));
        tables.catalogue.retirements().forEach(item -> present.put(AuditText.subject(item).toString(), AuditText.of(item)));
        tables.duties.duties().forEach(item -> present.put(AuditText.subject(item).toString(), AuditText.of(item)));
        tables.settings.all().forEach((key, value) -> present.put(new Subject(Subject.Kind.SETTING, key).toString(), value));
        return present;
    }
}
