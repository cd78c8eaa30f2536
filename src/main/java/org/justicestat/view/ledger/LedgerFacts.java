package org.justicestat.view.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.service.Workbench;

/**
 * What the Ledger screen says of a ledger.
 *
 * @param bytes      of the file itself
 * @param lastChange absent where nothing was ever changed
 */
record LedgerFacts(Path file, long bytes, boolean isReadOnly, Optional<Instant> lastChange, Content content) {

    /** How much the ledger holds. */
    record Content(int figures, int indicators, int rules, int offices, int duties, List<Integer> years) {

        static Content of(Snapshot snapshot) {
            return new Content(snapshot.figures().size(), snapshot.catalogue().indicators().size(),
                    snapshot.catalogue().rules().size(), snapshot.offices().all().size(), snapshot.duties().duties().size(),
                    snapshot.figures().years());
        }
    }

    /** @throws UserException if the file is gone */
    static LedgerFacts of(Workbench workbench) {
        Path file = workbench.file();
        try {
            return new LedgerFacts(file, Files.size(file), workbench.isReadOnly(),
                    Optional.of(workbench.lastChange()).filter(Instant.EPOCH::isBefore), Content.of(workbench.snapshot()));
        } catch (IOException gone) {
            throw new UserException(gone, "ledger.screen.gone", file);
        }
    }
}
