package org.justicestat.view.shell;

import java.util.Optional;
import org.justicestat.model.UserException;
import org.justicestat.service.Workbench;

/**
 * The ledger on the desk, read.
 *
 * @param whyReadOnly what kept it from being opened for writing; absent where it was not asked for or did not fail
 */
public record OpenLedger(Workbench workbench, Optional<UserException> whyReadOnly) {
}
