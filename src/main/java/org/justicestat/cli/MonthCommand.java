package org.justicestat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.justicestat.edit.MonthEdit;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.MonthReview;
import org.justicestat.rules.SheetProgress;
import org.justicestat.rules.Sheets;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows how far the months of a period have come, or takes them a step: all sheets of an office and those under it that stand
 * where the step begins, or none of them. Sheets that are not there yet are left as they are, and then the run ends with 1.
 */
@Command(name = "month")
final class MonthCommand implements Callable<Integer> {

    /** What is done with the sheets. */
    enum Step {
        SHOW(MonthState.DRAFT), SUBMIT(MonthState.DRAFT), APPROVE(MonthState.SUBMITTED), LOCK(MonthState.APPROVED),
        RETURN(MonthState.SUBMITTED);

        private final MonthState from;

        Step(MonthState from) {
            this.from = from;
        }

        private boolean isFor(MonthState state) {
            return this == RETURN ? state.isReturnable() : state == from;
        }
    }

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEDGER")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "show|submit|approve|lock|return", descriptionKey = "cli.option.step")
    private Step step;

    @Mixin
    private PlaceOptions place;

    @Option(names = "--reason", paramLabel = "R", defaultValue = "", descriptionKey = "cli.option.reason")
    private String reason;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "cli.option.format")
    private Rows.Format format;

    MonthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = console.open(ledger, step == Step.SHOW ? Access.READ : Access.WRITE)) {
            List<SheetProgress> sheets = sheets(workbench);
            if (step == Step.SHOW) {
                print(sheets);
                return ExitCode.DONE;
            }
            List<SheetProgress> ready = sheets.stream().filter(sheet -> step.isFor(sheet.state())).toList();
            List<MonthReview> stopped = stopped(ready, workbench);
            if (!stopped.isEmpty()) {
                refuse(stopped, workbench);
                return ExitCode.NOT_SOUND;
            }
            move(ready, workbench);
            print(sheets(workbench));
            long behind = sheets.stream().filter(sheet -> sheet.state().compareTo(step.from) < 0).count();
            console.say("cli.month.done", ready.size(), step == Step.RETURN ? 0 : behind);
            return step != Step.RETURN && behind > 0 ? ExitCode.NOT_SOUND : ExitCode.DONE;
        }
    }

    private List<SheetProgress> sheets(Workbench workbench) {
        var snapshot = workbench.snapshot();
        return Sheets.of(snapshot, place.period(), place.office(snapshot.offices()));
    }

    private List<MonthReview> stopped(List<SheetProgress> ready, Workbench workbench) {
        return switch (step) {
            case SUBMIT -> workbench.reviews(ready).stream()
                    .filter(review -> !review.isSound() || reason.isBlank() && !review.missing().isEmpty()).toList();
            case APPROVE -> workbench.reviews(ready).stream().filter(review -> !review.isSound()).toList();
            case SHOW, LOCK, RETURN -> List.of();
        };
    }

    private void refuse(List<MonthReview> stopped, Workbench workbench) {
        CheckRows rows = new CheckRows(console.messages(), workbench.snapshot().explanations());
        stopped.forEach(review -> rows.findings(review.errors()).findings(review.unexplained())
                .missing(step == Step.SUBMIT && reason.isBlank() ? review.missing() : List.of()));
        rows.rows().print(console.out(), format);
        console.err().println(console.messages().get("cli.month.refused", stopped.size(),
                stopped.stream().mapToInt(review -> review.errors().size()).sum(),
                stopped.stream().mapToInt(review -> review.unexplained().size()).sum(),
                reason.isBlank() ? stopped.stream().mapToInt(review -> review.missing().size()).sum() : 0));
    }

    private void move(List<SheetProgress> ready, Workbench workbench) {
        List<OfficeMonth> sheets = ready.stream().map(SheetProgress::sheet).toList();
        switch (step) {
            case SUBMIT -> workbench.apply(MonthEdit.submit(sheets, reason));
            case APPROVE -> workbench.apply(MonthEdit.approve(sheets));
            case LOCK -> workbench.apply(MonthEdit.lock(sheets));
            case RETURN -> sendBack(ready, workbench);
            case SHOW -> throw new IllegalStateException("nothing to move");
        }
    }

    private void sendBack(List<SheetProgress> ready, Workbench workbench) {
        for (MonthState from : List.of(MonthState.SUBMITTED, MonthState.APPROVED)) {
            workbench.apply(MonthEdit.sendBack(ready.stream().filter(sheet -> sheet.state() == from)
                    .map(SheetProgress::sheet).toList(), from, reason));
        }
    }

    private void print(List<SheetProgress> sheets) {
        Rows rows = new Rows("office", "month", "state", "filled", "due");
        sheets.forEach(sheet -> rows.add(sheet.office().code(), sheet.month(), sheet.state().id(), sheet.filled(), sheet.due()));
        rows.print(console.out(), format);
    }
}
