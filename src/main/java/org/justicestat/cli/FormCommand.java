package org.justicestat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.justicestat.exchange.EntryForm;
import org.justicestat.model.Office;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the form of an office for a period, to be filled in Excel and imported again, or on paper. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "OUT.xlsx|.pdf")
    private Path out;

    @Mixin
    private PlaceOptions place;

    @Option(names = "--blank", descriptionKey = "cli.option.blank")
    private boolean blank;

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            Office office = place.office(workbench.snapshot().offices());
            EntryForm form = workbench.form(office, place.period(), !blank);
            workbench.writeForm(form, console.messages(), out);
            console.say("cli.form.done", out, office.name(), form.inputs());
        }
        return ExitCode.DONE;
    }
}
