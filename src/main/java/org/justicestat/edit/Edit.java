package org.justicestat.edit;

/** A change of a ledger that somebody wants. {@link History} is the only one who does it. */
public sealed interface Edit permits FigureEdit, CatalogueEdit, AmendmentEdit, SettingEdit, RestoreEdit, MonthEdit,
        ExplanationEdit, EditionEdit {

    /** Why; may be empty. */
    String reason();
}
