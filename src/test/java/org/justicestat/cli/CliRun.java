package org.justicestat.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** One run of the command line and what it printed. */
record CliRun(int exit, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-05T03:04:05Z"), ZoneOffset.UTC);

    static CliRun of(Object... words) {
        return at(CLOCK, words);
    }

    static CliRun at(Clock clock, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        Cli.Ending ending = Cli.run(arguments, new PrintWriter(out), new PrintWriter(err), clock);
        return new CliRun(ending.exitCode(), out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
