package org.justicestat.view.trends;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.justicestat.chart.ChartSheet;
import org.justicestat.chart.TrendChart;
import org.justicestat.job.JobResult;
import org.justicestat.model.Conventions;
import org.justicestat.model.UserException;
import org.justicestat.service.ExhibitFile;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;
import org.justicestat.view.dialog.PrintEnding;

/** Takes what is shown out of the window: into files, onto the clipboard, onto paper. */
public record TrendsOutput(TrendsState state, Messages messages, Activities activities, Dialogs dialogs, ChartStyle style) {

    /** Asks where to, and writes in a job. */
    void save(ChartSheet sheet, FileType type, Consumer<JobResult<String>> onResult) {
        save(sheet, type, (files, path) -> files.write(sheet.exhibit(), path), onResult);
    }

    void saveSlide(ChartSheet sheet, Consumer<JobResult<String>> onResult) {
        save(sheet, FileType.PICTURE, (files, path) -> files.writeSlide(sheet.exhibit(), path), onResult);
    }

    private void save(ChartSheet sheet, FileType type, BiConsumer<ExhibitFile, Path> write,
            Consumer<JobResult<String>> onResult) {
        dialogs.chooseToWrite(type, state.proposal(sheet.title(), type)).ifPresent(file ->
                activities.start("trends.saving", _ -> {
                    write.accept(files(), file);
                    return messages.get("trends.saved", file);
                }, onResult));
    }

    /** As in a file, on white. */
    void copyPicture(ChartSheet sheet, Consumer<JobResult<String>> onResult) {
        activities.start("trends.copying", _ -> image(files().png(sheet.exhibit())), drawn -> onResult.accept(drawn.map(image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            return messages.get("trends.copied");
        })));
    }

    /** On A4 paper that lies across. */
    void print(ChartSheet sheet, Consumer<JobResult<String>> onResult) {
        activities.start("trends.printing", _ -> image(files().page(sheet.exhibit())), drawn -> onResult.accept(switch (drawn) {
            case JobResult.Done(Image page) -> ended(dialogs.print(List.of(page)));
            case JobResult.Failed(Throwable cause) -> new JobResult.Failed<>(cause);
            case JobResult.Cancelled() -> new JobResult.Cancelled<>();
        }));
    }

    private JobResult<String> ended(PrintEnding ending) {
        String key = "form.print." + ending;
        return switch (ending) {
            case PRINTED, CANCELLED -> new JobResult.Done<>(messages.get(key));
            case NO_PRINTER, FAILED -> new JobResult.Failed<>(new UserException(key));
        };
    }

    private static Image image(byte[] png) {
        return new Image(new ByteArrayInputStream(png));
    }

    /** It reads the fonts when first asked for, so it is made in a job. */
    private ExhibitFile files() {
        return new ExhibitFile(new TrendChart(style.paper(), messages, Conventions.STANDARD, state.printedRemarks()), messages,
                state.lastChange());
    }
}
