package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.justicestat.model.Year;
import org.justicestat.report.AnnualReport;
import org.justicestat.report.proposal.OldReport;
import org.justicestat.report.proposal.Proposal;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a template to begin with: the starter, or a report of an earlier year with placeholders for its numbers. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--year", paramLabel = "Y", required = true, converter = YearConverter.class,
            descriptionKey = "cli.option.year")
    private Year year;

    @Option(names = "--out", paramLabel = "T.docx", required = true, descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--from", paramLabel = "R.docx", descriptionKey = "cli.option.template.from")
    private Path from;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    @Option(names = "--letterhead", descriptionKey = "cli.option.letterhead")
    private boolean letterhead;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, Access.READ)) {
            if (from == null) {
                workbench.reports().writeStarter(year, letterhead, out);
                console.say("cli.template.done", out);
            } else {
                writeFrom(workbench.reports().oldReport(from, year));
            }
        }
        return ExitCode.DONE;
    }

    /** Nobody is there to confirm: the likeliest placeholder is taken, and every number is listed with what became of it. */
    private void writeFrom(OldReport report) {
        Map<Proposal, String> taken = report.likeliest();
        AnnualReport.write(report.asTemplate(taken), out);
        List<Proposal> typed = report.staysTyped(taken.keySet());
        Rows rows = new Rows("state", "number", "placeholder", "others", "text");
        report.proposals().stream().filter(one -> taken.containsKey(one) || typed.contains(one)).forEach(one -> rows.add(
                taken.containsKey(one) ? "placeholder" : "typed", one.number(), taken.getOrDefault(one, ""),
                String.join(" ", one.placeholders().stream().skip(1).toList()),
                one.before() + (one.number().isEmpty() ? "" : "[" + one.number() + "]") + one.after()));
        rows.print(console.out(), format);
        console.say("cli.template.from", out, taken.size(), typed.size());
    }
}
