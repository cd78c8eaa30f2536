package org.justicestat.cli;

import java.io.PrintWriter;
import java.time.Clock;
import org.justicestat.text.Messages;

/** What every command prints to and reads the time from. */
record Console(PrintWriter out, PrintWriter err, Messages messages, Clock clock) {

    void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
        out.flush();
    }
}
