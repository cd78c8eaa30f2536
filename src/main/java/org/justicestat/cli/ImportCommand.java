package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.exchange.ImportPreview;
import org.justicestat.model.Problem;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes figures from files, each file whole or not at all. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Option(names = "--replace", descriptionKey = "cli.option.replace")
    private boolean replace;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int exit = ExitCode.DONE;
        try (Workbench workbench = console.open(ledger, dryRun ? Access.READ : Access.WRITE)) {
            for (Path file : files) {
                ImportPreview preview = workbench.previewImport(file, replace);
                if (!preview.isAccepted()) {
                    exit = ExitCode.BAD_INPUT;
                } else if (!dryRun) {
                    workbench.importFigures(preview);
                }
                print(file, preview);
            }
        }
        return exit;
    }

    private void print(Path file, ImportPreview preview) {
        List<Problem> rejected = preview.rejected();
        if (dryRun) {
            new ImportDiff(preview).rows().print(console.out(), Rows.Format.table);
        }
        preview.notices().forEach(notice -> console.out().println(console.messages().of(notice)));
        rejected.forEach(problem -> console.out().println(console.messages().of(problem)));
        console.say(dryRun ? "cli.import.wouldBe" : rejected.isEmpty() ? "cli.import.done" : "cli.import.nothing",
                file.getFileName(), preview.added().size(), preview.changed().size(), preview.same().size(),
                preview.rejectedRows());
        if (!rejected.isEmpty()) {
            console.err().println(console.messages().get("error.rejected", console.messages().of(rejected.getFirst()),
                    rejected.size()));
        }
    }
}
