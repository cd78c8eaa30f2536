package org.justicestat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.justicestat.app.WorkbenchApp;
import org.justicestat.cli.Cli;

/** Start of the program: the command line, or the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Cli.Ending ending = Cli.run(arguments, out, err, Clock.systemDefaultZone());
        ending.window().ifPresent(window -> WorkbenchApp.open(window.ledger()));
        System.exit(ending.exitCode());
    }
}
