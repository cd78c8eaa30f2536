package org.justicestat.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Catalogue;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Quantity;
import org.justicestat.model.Retirement;
import org.justicestat.model.Rule;
import org.justicestat.model.UserException;
import org.justicestat.store.AuditText;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.Subject;
import org.justicestat.store.WriteTransaction;

/** What amendments change in words, in the order in which it can be written: what others need before those who need it. */
final class AmendmentPlan {

    private final WriteTransaction transaction;
    private final Map<Subject, String> present = new LinkedHashMap<>();
    private final List<TextChange> changes = new ArrayList<>();

    private AmendmentPlan(WriteTransaction transaction) {
        this.transaction = transaction;
        Catalogue catalogue = transaction.catalogue();
        catalogue.indicators().forEach(item -> present.put(AuditText.subject(item), AuditText.of(item)));
        catalogue.rules().forEach(item -> present.put(AuditText.subject(item), AuditText.of(item)));
        catalogue.retirements().forEach(item -> present.put(AuditText.subject(item), AuditText.of(item)));
        catalogue.breaks().forEach(item -> present.put(AuditText.subject(item), AuditText.of(item)));
        transaction.offices().forEach(item -> present.put(AuditText.subject(item), AuditText.of(item)));
        transaction.duties().forEach(item -> present.put(AuditText.subject(item), AuditText.of(item)));
    }

    /** @throws UserException if an amendment cannot be made whatever the others are */
    static List<TextChange> of(AmendmentEdit edit, WriteTransaction transaction) {
        AmendmentPlan plan = new AmendmentPlan(transaction);
        edit.amendments().forEach(plan::add);
        return plan.changes;
    }

    private void add(Amendment amendment) {
        switch (amendment) {
            case Amendment.PutIndicator(Indicator indicator) -> {
                checkFixed(indicator);
                put(AuditText.subject(indicator), AuditText.of(indicator));
            }
            case Amendment.RemoveIndicator(String code) -> remove(new Subject(Subject.Kind.INDICATOR, code));
            case Amendment.PutRule(Rule rule) -> put(AuditText.subject(rule), AuditText.of(rule));
            case Amendment.RemoveRule(String code) -> remove(new Subject(Subject.Kind.RULE, code));
            case Amendment.PutOffice(Office office) -> put(AuditText.subject(office), AuditText.of(office));
            case Amendment.RemoveOffice(String code) -> remove(new Subject(Subject.Kind.OFFICE, code));
            case Amendment.PutDuty(Duty duty) -> put(AuditText.subject(duty), AuditText.of(duty));
            case Amendment.RemoveDuty(Duty duty) -> remove(AuditText.subject(duty));
            case Amendment.PutBreak(DefinitionBreak change) -> put(AuditText.subject(change), AuditText.of(change));
            case Amendment.RemoveBreak(DefinitionBreak change) -> remove(AuditText.subject(change));
            case Amendment.Retire(String code, Optional<Month> from) -> change(new Subject(Subject.Kind.RETIREMENT, code),
                    from.map(month -> AuditText.of(new Retirement(code, month))));
            case Amendment.Order(Amendment.Ordered kind, List<String> codes) -> order(kind, codes);
        }
    }

    private void put(Subject subject, String words) {
        change(subject, Optional.of(words));
    }

    private void remove(Subject subject) {
        change(subject, Optional.empty());
    }

    private void change(Subject subject, Optional<String> after) {
        Optional<String> before = Optional.ofNullable(present.get(subject));
        if (!before.equals(after)) {
            changes.add(new TextChange(subject, before, after));
            after.ifPresentOrElse(words -> present.put(subject, words), () -> present.remove(subject));
        }
    }

    /** Figures were counted and stored by these; another indicator is another code. */
    private void checkFixed(Indicator after) {
        Optional<Indicator> before = transaction.indicator(after.code());
        if (before.isPresent() && !fixed(before.get().quantity()).equals(fixed(after.quantity()))
                && !transaction.figures(before.get()).isEmpty()) {
            throw new UserException("edit.indicator.fixed", after.code());
        }
    }

    private static List<Object> fixed(Quantity quantity) {
        return List.of(quantity.measure(), quantity.frequency(), quantity.aggregation());
    }

    private void order(Amendment.Ordered kind, List<String> codes) {
        Catalogue catalogue = transaction.catalogue();
        List<String> before = switch (kind) {
            case INDICATOR -> catalogue.indicators().stream().map(Indicator::code).toList();
            case RULE -> catalogue.rules().stream().map(Rule::code).toList();
            case OFFICE -> transaction.offices().stream().map(Office::code).toList();
        };
        Set<String> after = new LinkedHashSet<>(codes);
        after.retainAll(before);
        after.addAll(before);
        if (!List.copyOf(after).equals(before)) {
            Subject subject = new Subject(Subject.Kind.ORDER, kind.name().toLowerCase(Locale.ROOT));
            changes.add(new TextChange(subject, Optional.of(String.join("\n", before)), Optional.of(String.join("\n", after))));
        }
    }
}
