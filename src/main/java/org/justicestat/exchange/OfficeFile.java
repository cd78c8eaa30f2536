package org.justicestat.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.exchange.table.Input;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.RowSource;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;

/**
 * Reads offices from a file, to stand under those there are already. The file may restate the root, with its code and no
 * parent: that row then is the root's, so that a complete list of a bureau's offices can be read over a new ledger's one.
 */
public final class OfficeFile {

    static final TableColumns COLUMNS = TableColumns.of("code", "name_zh", "name_en", "kind", "parent");

    private final Map<String, Office> existing = new LinkedHashMap<>();
    private final Map<String, Fields> fieldsOfCode = new LinkedHashMap<>();
    private final Map<String, Office> taken = new LinkedHashMap<>();

    private OfficeFile(Collection<Office> existing) {
        existing.forEach(office -> this.existing.put(office.code(), office));
    }

    /**
     * The offices of the file, in its order.
     *
     * @param existing offices that may be parents; empty where the file holds all
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong with the file
     */
    public static List<Office> read(Path file, Collection<Office> existing) {
        return read(Input.of(file, Limits.STANDARD.csvBytes()), existing);
    }

    static List<Office> read(Input input, Collection<Office> existing) {
        Problems problems = new Problems(input.name(), Limits.STANDARD);
        return read(RowSource.of(input, COLUMNS, problems), problems, existing);
    }

    static List<Office> read(RowSource rows, Problems problems, Collection<Office> existing) {
        OfficeFile reader = new OfficeFile(existing);
        rows.each(row -> reader.take(new Fields(row, COLUMNS, problems)));
        reader.checkTree(problems);
        problems.throwIfAny();
        return List.copyOf(reader.taken.values());
    }

    /** The offices after an addition: those there were, with the root as the file restates it, then the file's others. */
    public static List<Office> added(Collection<Office> existing, Collection<Office> read) {
        Map<String, Office> all = new LinkedHashMap<>();
        existing.forEach(office -> all.put(office.code(), office));
        read.forEach(office -> all.put(office.code(), office));
        return List.copyOf(all.values());
    }

    private void take(Fields fields) {
        String code = code(fields);
        Optional<Name> name = fields.name("name_zh", "name_en");
        Optional<OfficeKind> kind = fields.word("kind", kinds());
        if (fields.isSound()) {
            Optional<String> parent = Optional.of(fields.text("parent")).filter(text -> !text.isEmpty());
            taken.put(code, new Office(code, name.orElseThrow(), kind.orElseThrow(), parent));
        }
    }

    private String code(Fields fields) {
        String code = fields.required("code");
        if (!code.isEmpty() && !Office.isCode(code)) {
            fields.reject("code", "exchange.office.code", Problems.shown(code));
        } else if (fieldsOfCode.containsKey(code)) {
            fields.reject("code", "exchange.code.twice", code, fieldsOfCode.get(code).row());
        } else if (existing.containsKey(code) && !isRoot(existing.get(code), fields)) {
            fields.reject("code", "exchange.code.taken", code);
        }
        fieldsOfCode.putIfAbsent(code, fields);
        return code;
    }

    private static boolean isRoot(Office office, Fields fields) {
        return office.parent().isEmpty() && fields.isEmpty("parent");
    }

    private static Map<String, OfficeKind> kinds() {
        Map<String, OfficeKind> words = new LinkedHashMap<>();
        for (OfficeKind kind : OfficeKind.values()) {
            words.put(kind.id(), kind);
        }
        return words;
    }

    /** Only when every row is known can it be said whether the parents are. */
    private void checkTree(Problems problems) {
        List<String> roots = new ArrayList<>();
        existing.values().stream().filter(office -> office.parent().isEmpty()).forEach(root -> roots.add(root.code()));
        for (Office office : taken.values()) {
            Fields fields = fieldsOfCode.get(office.code());
            if (office.parent().isPresent()) {
                checkParent(fields, office, office.parent().get());
            } else if (roots.isEmpty()) {
                roots.add(office.code());
            } else if (!roots.contains(office.code())) {
                fields.reject("parent", "exchange.office.secondRoot", roots.getFirst());
            }
        }
        if (roots.isEmpty() && problems.isEmpty()) {
            problems.ofFile("office.roots", 0);
        }
    }

    private void checkParent(Fields fields, Office office, String parent) {
        if (!existing.containsKey(parent) && !fieldsOfCode.containsKey(parent)) {
            fields.reject("parent", "office.unknownParent", office.code(), Problems.shown(parent));
        } else if (leadsBack(office)) {
            fields.reject("parent", "office.cycle", office.code());
        }
    }

    private boolean leadsBack(Office office) {
        Set<String> seen = new HashSet<>();
        Office at = office;
        while (at != null && at.parent().isPresent()) {
            if (!seen.add(at.code())) {
                return at.code().equals(office.code());
            }
            at = taken.get(at.parent().get());
        }
        return false;
    }
}
