package org.justicestat.cli;

import org.justicestat.model.Language;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "cli.option.lang")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.option.help")
    private boolean help;
}
