package org.justicestat.cli;

import org.justicestat.model.Language;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;
}
