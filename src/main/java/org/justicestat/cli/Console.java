package org.justicestat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.justicestat.service.LedgerCreation;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.text.Messages;

/** What every command prints to, reads the time from and opens ledgers with. */
record Console(PrintWriter out, PrintWriter err, Messages messages, Clock clock, Actor actor) {

    void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
        out.flush();
    }

    Workbench open(Path ledger, Access access) {
        return Workbench.open(ledger, access, actor, clock);
    }

    LedgerCreation creation() {
        return new LedgerCreation(actor, clock);
    }
}
