package org.justicestat.view.catalogue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.justicestat.edit.Applied;
import org.justicestat.exchange.FormPages;
import org.justicestat.exchange.ImportPreview;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.UserException;
import org.justicestat.service.Workbench;
import org.justicestat.text.Messages;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.dialog.PrintEnding;

/** The forms of offices for the month at hand, out to Excel and paper and back in; what came of it outlives the view. */
public final class FormState {

    private static final double PRINTED_DOTS_PER_INCH = 300;

    private final Workbench workbench;
    private final WorkContext context;
    private final ReadOnlyObjectWrapper<Optional<CatalogueState.Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());

    public FormState(Workbench workbench, WorkContext context) {
        this.workbench = workbench;
        this.context = context;
    }

    ObjectProperty<Month> monthProperty() {
        return context.monthProperty();
    }

    /** Beside the ledger: office code and month, as in {@code office.north-2024-06.xlsx}. */
    Path proposal(Office office, String extension) {
        return workbench.file().toAbsolutePath().resolveSibling(office.code() + "-" + context.month() + "." + extension);
    }

    Job<Path> writing(Office office, boolean filled, Messages messages, Path out) {
        Month month = context.month();
        return _ -> {
            workbench.writeForm(workbench.form(office, month, filled), messages, out);
            return out;
        };
    }

    Job<List<BufferedImage>> drawing(Office office, boolean filled, Messages messages) {
        Month month = context.month();
        return _ -> {
            FormPages pages = new FormPages(workbench.form(office, month, filled), messages);
            return IntStream.range(0, pages.count()).mapToObj(i -> pages.picture(i, PRINTED_DOTS_PER_INCH)).toList();
        };
    }

    /** What a file would change; figures may be replaced, since each is shown first. */
    Job<ImportPreview> previewing(Path file) {
        return _ -> workbench.previewImport(file, true);
    }

    Job<Applied> importing(ImportPreview shown) {
        return _ -> workbench.importFigures(shown);
    }

    void written(JobResult<Path> result) {
        tell(switch (result) {
            case JobResult.Done(Path file) -> CatalogueState.Outcome.done("form.written", file);
            case JobResult.Failed(Throwable cause) -> CatalogueState.Outcome.failed(cause);
            case JobResult.Cancelled() -> CatalogueState.Outcome.done("catalogue.cancelled");
        });
    }

    void printed(PrintEnding ending) {
        String key = "form.print." + ending;
        tell(switch (ending) {
            case PRINTED, CANCELLED -> CatalogueState.Outcome.done(key);
            case NO_PRINTER, FAILED -> CatalogueState.Outcome.failed(new UserException(key));
        });
    }

    void previewed(JobResult<ImportPreview> result) {
        switch (result) {
            case JobResult.Done(ImportPreview shown) -> {
                outcome.set(Optional.empty());
                preview.set(Optional.of(shown));
            }
            case JobResult.Failed(Throwable cause) -> tell(CatalogueState.Outcome.failed(cause));
            case JobResult.Cancelled() -> tell(CatalogueState.Outcome.done("catalogue.cancelled"));
        }
    }

    void imported(JobResult<Applied> result) {
        preview.set(Optional.empty());
        tell(switch (result) {
            case JobResult.Done(Applied applied) -> CatalogueState.Outcome.done("form.imported", applied.figures().size());
            case JobResult.Failed(Throwable cause) -> CatalogueState.Outcome.failed(cause);
            case JobResult.Cancelled() -> CatalogueState.Outcome.done("catalogue.cancelled");
        });
    }

    void dropPreview() {
        preview.set(Optional.empty());
    }

    void tell(CatalogueState.Outcome told) {
        outcome.set(Optional.of(told));
    }

    ReadOnlyObjectProperty<Optional<CatalogueState.Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
