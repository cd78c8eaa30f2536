package org.justicestat.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.justicestat.model.Catalogue;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.UserException;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.WriteTransaction;

/** Whether additions fit what the ledger has: the whole of both must be a catalogue and a tree of offices. */
final class CatalogueCheck {

    private CatalogueCheck() {
    }

    /** @throws UserException if they do not; it says why */
    static void check(CatalogueEdit edit, WriteTransaction transaction) {
        Catalogue present = transaction.catalogue();
        Catalogue whole = new Catalogue(joined(present.indicators(), edit.indicators()),
                joined(present.rules(), edit.rules()), joined(present.breaks(), edit.breaks()));
        checkNames(whole.indicators());
        checkBreaks(whole);
        List<Office> offices = joined(transaction.offices(), edit.offices());
        if (!edit.offices().isEmpty()) {
            new OfficeTree(offices);
        }
        checkDuties(joined(transaction.duties(), edit.duties()), whole, offices);
    }

    /** Whether a change may make a catalogue unsound. */
    static boolean concerns(TextChange change) {
        return switch (change.subject().kind()) {
            case INDICATOR, RULE, OFFICE, DUTY, DEFINITION_BREAK, RETIREMENT -> true;
            default -> false;
        };
    }

    /**
     * Whether the ledger as it now stands in the transaction is sound.
     *
     * @throws UserException if it is not; it says why
     */
    static void check(WriteTransaction transaction) {
        Catalogue whole = transaction.catalogue();
        checkNames(whole.indicators());
        checkBreaks(whole);
        new OfficeTree(transaction.offices());
        checkDuties(transaction.duties(), whole, transaction.offices());
    }

    private static <T> List<T> joined(Collection<T> present, Collection<T> added) {
        List<T> all = new ArrayList<>(present);
        all.addAll(added);
        return all;
    }

    /** A name or an alias leads to one indicator. */
    private static void checkNames(Collection<Indicator> indicators) {
        Map<String, String> owners = new HashMap<>();
        for (Indicator indicator : indicators) {
            Set<String> own = new HashSet<>(indicator.meaning().aliases());
            own.add(indicator.name().zh());
            for (String name : own) {
                String other = owners.put(name, indicator.code());
                if (other != null) {
                    throw new UserException("edit.nameTwice", name, other, indicator.code());
                }
                if (name.contains("\n")) {
                    throw new UserException("edit.nameBroken", indicator.code());
                }
            }
        }
    }

    private static void checkBreaks(Catalogue whole) {
        Set<String> places = new HashSet<>();
        for (DefinitionBreak change : whole.breaks()) {
            whole.get(change.indicator());
            if (!places.add(change.indicator() + " " + change.fromInclusive())) {
                throw new UserException("edit.breakTwice", change.indicator(), change.fromInclusive());
            }
        }
    }

    private static void checkDuties(List<Duty> duties, Catalogue whole, List<Office> offices) {
        Set<String> known = new HashSet<>();
        offices.forEach(office -> known.add(office.code()));
        Set<String> places = new HashSet<>();
        for (Duty duty : duties) {
            if (!known.contains(duty.office())) {
                throw new UserException("office.unknown", duty.office());
            }
            if (whole.indicators().stream().noneMatch(duty::covers)) {
                throw new UserException("indicator.unknown", duty.indicator());
            }
            if (!places.add(duty.office() + " " + duty.indicator() + " " + duty.fromInclusive())) {
                throw new UserException("edit.dutyTwice", duty.office(), duty.indicator());
            }
        }
    }
}
