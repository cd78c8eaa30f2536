package org.justicestat.store;

import org.justicestat.model.FigureKey;
import org.justicestat.model.UserException;

/** The place of a figure in this file: row ids, the key of the period, and the scale of its values. */
record CellPlace(long officeId, long indicatorId, int period, int decimals) {

    /** @throws UserException if the file has no such office or indicator */
    static CellPlace of(FigureKey key, Directory directory) {
        long office = directory.office(key.office())
                .orElseThrow(() -> new UserException("office.unknown", key.office())).id();
        var indicator = directory.indicator(key.indicator())
                .orElseThrow(() -> new UserException("indicator.unknown", key.indicator()));
        return new CellPlace(office, indicator.id(), key.period().key(), indicator.item().decimals());
    }
}
