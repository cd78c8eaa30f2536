package org.justicestat.view.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.justicestat.edit.Amendment;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.exchange.CatalogueEntry;
import org.justicestat.exchange.OfficeFile;
import org.justicestat.model.Duty;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;

/** The offices, as a tree. One field more than their file has: from which month the office owes nothing any more. */
final class OfficeShelf implements Shelf {

    static final String CLOSED_FROM = "closed_from";
    private static final String INDENT = "\u3000";

    private final Snapshot snapshot;
    private final Messages messages;

    OfficeShelf(Snapshot snapshot, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    private OfficeTree offices() {
        return snapshot.offices();
    }

    private List<Duty> dutiesOf(String office) {
        return snapshot.duties().duties().stream().filter(duty -> duty.office().equals(office)).toList();
    }

    @Override
    public List<Line> lines(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Line> lines = new ArrayList<>();
        collect(offices().root(), 0, wanted, lines);
        return lines;
    }

    private void collect(Office office, int depth, String wanted, List<Line> lines) {
        String text = office.code() + "\n" + office.name().zh() + "\n" + office.name().en();
        if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
            String indent = INDENT.repeat(wanted.isEmpty() ? depth : 0);
            lines.add(new Line(office.code(), indent + office.name().in(messages.language()), office.code(),
                    messages.get("ledger.screen.kind." + office.kind()), false));
        }
        offices().children(office).forEach(child -> collect(child, depth + 1, wanted, lines));
    }

    @Override
    public Optional<SequencedMap<String, String>> facts(String key) {
        return offices().find(key).map(office -> {
            SequencedMap<String, String> facts = new LinkedHashMap<>();
            facts.put(messages.get("catalogue.field.code"), office.code());
            facts.put(messages.get("catalogue.fact.names"),
                    messages.get("catalogue.names", office.name().zh(), office.name().en()));
            facts.put(messages.get("catalogue.field.kind"), messages.get("ledger.screen.kind." + office.kind()));
            offices().parent(office).ifPresent(parent ->
                    facts.put(messages.get("catalogue.field.parent"), parent.name().in(messages.language())));
            String owes = dutiesOf(key).stream().map(duty -> DutyShelf.words(duty, messages)).collect(Collectors.joining("\n"));
            facts.put(messages.get("catalogue.office.owes"),
                    owes.isEmpty() ? messages.get("catalogue.office.owesNothing") : owes);
            return facts;
        });
    }

    @Override
    public List<EditField> fields(boolean isNew) {
        List<EditField> fields = new ArrayList<>();
        fields.add(EditField.line("name_zh"));
        fields.add(EditField.line("name_en"));
        if (isNew) {
            fields.addFirst(EditField.line("code"));
        }
        fields.add(EditField.choice("kind", ChoiceWords.of(OfficeKind.values(), OfficeKind::id,
                kind -> messages.get("ledger.screen.kind." + kind))));
        SequencedMap<String, String> parents = new LinkedHashMap<>();
        parents.put("", messages.get("catalogue.office.noParent"));
        lines("").forEach(line -> parents.put(line.key(), line.name()));
        fields.add(EditField.choice("parent", parents));
        if (!isNew) {
            fields.add(EditField.line(CLOSED_FROM));
        }
        return fields;
    }

    @Override
    public Map<String, String> texts(Optional<String> key) {
        return key.map(code -> (Map<String, String>) CatalogueEntry.texts(offices().get(code)))
                .orElseGet(() -> Map.of("kind", "office", "parent", offices().root().code()));
    }

    @Override
    public AmendmentEdit saving(Optional<String> key, Map<String, String> texts) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        key.ifPresent(code -> all.put("code", code));
        List<Problem> problems = new ArrayList<>();
        Optional<Month> closed = IndicatorShelf.month(all, CLOSED_FROM, problems);
        if (!problems.isEmpty()) {
            throw new RejectedInputException(problems);
        }
        List<Office> others = offices().all().stream().filter(other -> key.isEmpty() || !other.code().equals(key.get())).toList();
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(new Amendment.PutOffice(CatalogueEntry.office(all, others)));
        closed.ifPresent(from -> dutiesOf(all.get("code")).forEach(duty -> amendments.add(ended(duty, from.previous()))));
        return new AmendmentEdit(amendments, "");
    }

    /** The duty up to the month; one that would begin later goes. */
    private static Amendment ended(Duty duty, Month last) {
        if (duty.toInclusive().filter(to -> to.key() <= last.key()).isPresent()) {
            return new Amendment.PutDuty(duty);
        }
        return duty.fromInclusive().filter(from -> from.key() > last.key()).isPresent() ? new Amendment.RemoveDuty(duty)
                : new Amendment.PutDuty(new Duty(duty.office(), duty.indicator(), duty.fromInclusive(), Optional.of(last)));
    }

    @Override
    public String keyOf(Map<String, String> texts) {
        return texts.getOrDefault("code", "").strip();
    }

    @Override
    public AmendmentEdit removing(String key) {
        List<Amendment> amendments = new ArrayList<>();
        dutiesOf(key).forEach(duty -> amendments.add(new Amendment.RemoveDuty(duty)));
        amendments.add(new Amendment.RemoveOffice(key));
        return new AmendmentEdit(amendments, "");
    }

    /** Among the offices under the same parent. */
    @Override
    public Optional<AmendmentEdit> moving(String key, boolean up) {
        Office office = offices().get(key);
        List<String> all = offices().all().stream().map(Office::code).toList();
        List<String> like = offices().all().stream().filter(other -> other.parent().equals(office.parent()))
                .map(Office::code).toList();
        return Moves.step(Amendment.Ordered.OFFICE, all, like, key, up);
    }

    /** Parents come before their children, whatever the order of the file. */
    @Override
    public Addition adding(Path file) {
        List<Office> read = OfficeFile.read(file, offices().all());
        OfficeTree tree = new OfficeTree(OfficeFile.added(offices().all(), read));
        List<Amendment> amendments = tree.subtree(tree.root()).stream().filter(read::contains)
                .<Amendment>map(Amendment.PutOffice::new).toList();
        String name = String.valueOf(file.getFileName());
        return new Addition(name, read.stream().map(office -> office.name().in(messages.language())).toList(),
                new AmendmentEdit(amendments, name));
    }
}
