package org.justicestat.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;
import org.justicestat.model.UserException;

/** Puts things of the catalogue where their audited words say they are to stand, and takes away what was put by mistake. */
final class CatalogueRows {

    private final Tables tables;

    CatalogueRows(Tables tables) {
        this.tables = tables;
    }

    /**
     * Makes the thing what its words say; without words it goes.
     *
     * @throws UserException if the history of figures needs the thing, which then can only be retired
     */
    void put(Subject subject, Optional<String> words) {
        String code = subject.code();
        switch (subject.kind()) {
            case INDICATOR -> words.ifPresentOrElse(text -> put(AuditTextReader.indicator(code, text)),
                    () -> removeIndicator(code));
            case RULE -> words.ifPresentOrElse(text -> put(AuditTextReader.rule(code, text)),
                    () -> tables.catalogue.removeRule(code));
            case OFFICE -> words.ifPresentOrElse(text -> put(AuditTextReader.office(code, text)), () -> removeOffice(code));
            case DUTY -> words.ifPresentOrElse(text -> put(AuditTextReader.duty(text)), () -> removeDuty(subject));
            case DEFINITION_BREAK -> words.ifPresentOrElse(text -> put(AuditTextReader.definitionBreak(text)),
                    () -> removeBreak(subject));
            case RETIREMENT -> {
                long indicator = indicatorId(code);
                words.map(text -> AuditTextReader.retirement(code, text).fromInclusive()).ifPresentOrElse(
                        from -> tables.catalogue.retire(indicator, from),
                        () -> tables.catalogue.reinstate(indicator));
            }
            case ORDER -> words.ifPresent(text -> order(code, Arrays.asList(text.split("\n"))));
            default -> throw new IllegalArgumentException("not of the catalogue: " + subject);
        }
        tables.forgetDirectory();
    }

    private void put(Indicator indicator) {
        if (tables.directory().indicator(indicator.code()).isPresent()) {
            tables.catalogue.update(indicator);
        } else {
            tables.catalogue.add(indicator);
        }
    }

    private void removeIndicator(String code) {
        tables.directory().indicator(code).ifPresent(entry -> {
            requireUnused("SELECT 1 FROM audit WHERE indicator_id = ? LIMIT 1", entry.id(), code);
            tables.session.update("DELETE FROM indicator WHERE id = ?", entry.id());
        });
    }

    private void put(Rule rule) {
        if (tables.catalogue.rules().stream().anyMatch(present -> present.code().equals(rule.code()))) {
            tables.catalogue.update(rule);
        } else {
            tables.catalogue.add(rule);
        }
    }

    private void put(Office office) {
        if (office.parent().filter(parent -> tables.directory().office(parent).isEmpty()).isPresent()) {
            throw new UserException("office.unknownParent", office.code(), office.parent().get());
        }
        if (tables.directory().office(office.code()).isPresent()) {
            tables.offices.update(office);
        } else {
            tables.offices.add(office);
        }
        tables.offices.place(office);
    }

    private void removeOffice(String code) {
        tables.directory().office(code).ifPresent(entry -> {
            requireUnused("SELECT 1 FROM audit WHERE office_id = ? LIMIT 1", entry.id(), code);
            tables.session.update("DELETE FROM office WHERE id = ?", entry.id());
        });
    }

    private void requireUnused(String query, long id, String code) {
        if (tables.session.first(query, row -> row.integer(1), id).isPresent()) {
            throw new UserException("edit.inUse", code);
        }
    }

    private void put(Duty duty) {
        removeDuty(AuditText.subject(duty));
        long office = tables.directory().office(duty.office())
                .orElseThrow(() -> new UserException("office.unknown", duty.office())).id();
        tables.duties.add(duty, office);
    }

    private void removeDuty(Subject subject) {
        tables.duties.duties().stream().filter(present -> AuditText.subject(present).equals(subject)).forEach(present ->
                tables.duties.remove(present, tables.directory().office(present.office()).orElseThrow().id()));
    }

    private void put(DefinitionBreak change) {
        removeBreak(AuditText.subject(change));
        tables.catalogue.add(change, indicatorId(change.indicator()));
    }

    private long indicatorId(String code) {
        return tables.directory().indicator(code).orElseThrow(() -> new UserException("indicator.unknown", code)).id();
    }

    private void removeBreak(Subject subject) {
        tables.catalogue.breaks().stream().filter(present -> AuditText.subject(present).equals(subject)).forEach(present ->
                tables.catalogue.remove(present, indicatorId(present.indicator())));
    }

    /** What the list does not name keeps its order and stands after what it names. */
    private void order(String table, List<String> codes) {
        if (!table.equals("indicator") && !table.equals("rule") && !table.equals("office")) {
            throw new IllegalArgumentException("nothing to put in order: " + table);
        }
        tables.session.update("UPDATE " + table + " SET position = position + ?", codes.size());
        for (int i = 0; i < codes.size(); i++) {
            tables.session.update("UPDATE " + table + " SET position = ? WHERE code = ?", i + 1, codes.get(i));
        }
    }
}
