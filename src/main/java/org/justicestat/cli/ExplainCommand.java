package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.edit.ExplanationEdit;
import org.justicestat.model.Office;
import org.justicestat.model.UserException;
import org.justicestat.rules.Finding;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why the warnings of one check are no mistakes, at an office and for a period. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "RULE", descriptionKey = "cli.option.rule")
    private String code;

    @Mixin
    private PlaceOptions place;

    @Option(names = "--text", paramLabel = "T", required = true, descriptionKey = "cli.option.text")
    private String text;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.WRITE)) {
            Office office = place.office(workbench.snapshot().offices());
            List<Finding> warnings = workbench.check(place.period(), office).warnings().stream()
                    .filter(finding -> finding.check().code().equals(code)).toList();
            if (warnings.isEmpty()) {
                throw new UserException("cli.explain.nothing", code, office.name(), place.period());
            }
            warnings.forEach(warning -> workbench.apply(ExplanationEdit.explain(warning, text)));
            console.say("cli.explain.done", warnings.size());
        }
        return ExitCode.DONE;
    }
}
