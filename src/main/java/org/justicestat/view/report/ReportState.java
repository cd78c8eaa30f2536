package org.justicestat.view.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.job.Job;
import org.justicestat.chart.SystemFonts;
import org.justicestat.job.JobResult;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.RenderedText;
import org.justicestat.report.Template;
import org.justicestat.service.AnnualReports;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.ReportPreview;
import org.justicestat.view.control.Activity;

/** What is chosen on the Report screen, what is in the way of a final report, and how the last writing ended. */
public final class ReportState {

    private static final String EXTENSION = ".docx";

    private final AnnualReports reports;
    private final Path folder;
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final BooleanProperty draft = new SimpleBooleanProperty(this, "draft", true);
    private final StringProperty out = new SimpleStringProperty(this, "out", "");
    private String offered = "";
    private final ReadOnlyObjectWrapper<Optional<Activity>> writing =
            new ReadOnlyObjectWrapper<>(this, "writing", Optional.empty());
    private final StringProperty template = new SimpleStringProperty(this, "template", "");
    private final StringProperty override = new SimpleStringProperty(this, "override", "");
    private final BooleanProperty contents = new SimpleBooleanProperty(this, "contents");
    private final BooleanProperty letterhead = new SimpleBooleanProperty(this, "letterhead");
    private final BooleanProperty lines = new SimpleBooleanProperty(this, "lines");
    private final BooleanProperty clean = new SimpleBooleanProperty(this, "clean");
    private final ReadOnlyObjectWrapper<Optional<JobResult<Shown>>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Written>>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());

    /** @param folder where reports are offered to be put: beside the ledger */
    public ReportState(AnnualReports reports, Path folder) {
        this.reports = reports;
        this.folder = folder;
        chooseYear(null);
    }

    /** @param wanted where it cannot be reported on, or is null, the last year that can takes its place, if there is one */
    void chooseYear(Integer wanted) {
        List<Integer> years = reports.years();
        year.set(years.contains(wanted) || years.isEmpty() ? wanted : years.getLast());
    }

    List<Integer> years() {
        return reports.years();
    }

    /** The file that is offered for this year, by the name that the language gives it. */
    Path proposal(String name) {
        return folder.resolve(name + EXTENSION);
    }

    /** As it is named in the field: one beside the ledger by its name alone. */
    String shown(Path chosen) {
        return folder.equals(chosen.getParent()) ? chosen.getFileName().toString() : chosen.toString();
    }

    /** Puts the file into the field, where it stays until another one is offered or typed. */
    void offer(Path file) {
        offered = shown(file);
        out.set(offered);
    }

    /** Whether what is named is what was offered last, in whatever language that was. */
    boolean isAsOffered() {
        return out.get().equals(offered);
    }

    /** The file that is named; empty where there is none yet or the text names none. */
    Optional<Path> file() {
        String text = out.get().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path named = folder.resolve(text);
            return Optional.of(text.endsWith(EXTENSION) ? named : named.resolveSibling(named.getFileName() + EXTENSION));
        } catch (InvalidPathException unwritable) {
            return Optional.empty();
        }
    }

    boolean canWrite() {
        return year.get() != null && file().isPresent() && writing.get().isEmpty();
    }

    Snapshot snapshot() {
        return reports.snapshot();
    }

    /** The template that is named; empty for a report in our own words. */
    Optional<Path> templateFile() {
        String text = template.get().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(text));
    }

    /** Whether the ledger was changed after what is shown was seen. */
    boolean isOutdated() {
        return !(shown.get().orElse(null) instanceof JobResult.Done(Shown seen) && seen.snapshot() == snapshot());
    }

    /** What fills the chosen template in, to be looked at. */
    Job<Shown> question() {
        Year asked = new Year(year.get());
        Optional<Path> file = templateFile();
        return progress -> {
            Snapshot seen = snapshot();
            ReportPreview preview = reports.preview(ReportOrder.draft(asked, file.map(Template::read)), progress);
            return new Shown(seen, preview, RenderedText.of(preview.report()), SystemFonts.families());
        };
    }

    void answered(JobResult<Shown> answer) {
        shown.set(Optional.of(answer));
    }

    /**
     * What writes the report as it is described now.
     *
     * @param cleanMark tells the name of the clean copy from that of the report
     */
    Job<Written> order(String cleanMark) {
        Path file = file().orElseThrow();
        Year of = new Year(year.get());
        Optional<Path> from = templateFile();
        boolean asDraft = draft.get();
        Optional<String> reason = Optional.of(override.get().strip()).filter(text -> !asDraft && !text.isEmpty());
        Optional<Path> copy = clean.get() ? Optional.of(cleanCopy(file, cleanMark)) : Optional.empty();
        DocumentOptions options = new DocumentOptions(contents.get(),
                lines.get() ? DocumentOptions.Grid.LINES : DocumentOptions.Grid.CHARACTERS);
        return progress -> {
            ReportOrder order = new ReportOrder(of, from.map(Template::read), asDraft, reason, copy, options);
            return new Written(file, order, reports.write(order, file, progress));
        };
    }

    private static Path cleanCopy(Path file, String mark) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - EXTENSION.length()) + mark + EXTENSION);
    }

    /** What writes a starter template. */
    Job<Path> starter(Path file) {
        Year of = new Year(year.get());
        boolean official = letterhead.get();
        return _ -> {
            reports.writeStarter(of, official, file);
            return file;
        };
    }

    void started(Activity activity) {
        result.set(Optional.empty());
        writing.set(Optional.of(activity));
    }

    void finished(JobResult<Written> ended) {
        writing.set(Optional.empty());
        result.set(Optional.of(ended));
    }

    /** The failure to tell, where the last writing failed. */
    Optional<Throwable> failure() {
        return result.get().flatMap(ended -> switch (ended) {
            case JobResult.Failed(Throwable cause) -> Optional.of(cause);
            case JobResult.Done(Written written) when !written.isThere() ->
                    Optional.of(new UserException("report.screen.refused", written.preview().gate().count()));
            default -> Optional.empty();
        });
    }

    /** Whether the last writing was refused by the conditions of a final report. */
    boolean isRefused() {
        return result.get().orElse(null) instanceof JobResult.Done(Written ended) && !ended.isThere();
    }

    /** The last writing, where it made a file. */
    Optional<Written> written() {
        return result.get().orElse(null) instanceof JobResult.Done(Written ended) && ended.isThere()
                ? Optional.of(ended) : Optional.empty();
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    BooleanProperty draftProperty() {
        return draft;
    }

    /** Text of the file to write; relative names lie beside the ledger. */
    StringProperty outProperty() {
        return out;
    }

    /** The writing that goes on, if one does. */
    ReadOnlyObjectProperty<Optional<Activity>> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Text of the template to fill in; empty for a report in our own words. */
    StringProperty templateProperty() {
        return template;
    }

    /** Why a report is to be final against its conditions. */
    StringProperty overrideProperty() {
        return override;
    }

    /** Whether a copy without the marks of figures is wanted beside the report. */
    BooleanProperty cleanProperty() {
        return clean;
    }

    /** Whether a new template is to have the head and end of an official document. */
    BooleanProperty letterheadProperty() {
        return letterhead;
    }

    /** Whether the page is to have a grid of lines alone, for old versions of LibreOffice. */
    BooleanProperty linesProperty() {
        return lines;
    }

    /** Whether a table of contents is wanted in front of the text. */
    BooleanProperty contentsProperty() {
        return contents;
    }

    ReadOnlyObjectProperty<Optional<JobResult<Shown>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JobResult<Written>>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
