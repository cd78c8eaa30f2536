package org.justicestat.view.trends;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.justicestat.chart.ChartFile;
import org.justicestat.chart.ChartSheet;
import org.justicestat.chart.ChartSize;
import org.justicestat.job.JobResult;
import org.justicestat.model.Conventions;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** Takes what is shown out of the window: into files and onto the clipboard. */
public record TrendsOutput(TrendsState state, Messages messages, Activities activities, Dialogs dialogs, ChartStyle style) {

    /** Asks where to, and writes in a job. */
    void save(ChartSheet sheet, FileType type, Consumer<JobResult<String>> onResult) {
        save(sheet, type, (file, path) -> file.write(sheet.exhibit(), path), onResult);
    }

    void saveSlide(ChartSheet sheet, Consumer<JobResult<String>> onResult) {
        save(sheet, FileType.PICTURE, (file, path) -> file.write(sheet.exhibit(), path, ChartSize.SLIDE), onResult);
    }

    private void save(ChartSheet sheet, FileType type, BiConsumer<ChartFile, Path> write, Consumer<JobResult<String>> onResult) {
        dialogs.chooseToWrite(type, state.proposal(sheet.title(), type)).ifPresent(file ->
                activities.start("trends.saving", _ -> {
                    write.accept(file(), file);
                    return messages.get("trends.saved", file);
                }, onResult));
    }

    /** As in a file, on white. */
    void copyPicture(ChartSheet sheet, Consumer<JobResult<String>> onResult) {
        activities.start("trends.copying", _ -> file().png(sheet.exhibit()), drawn -> onResult.accept(drawn.map(png -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new Image(new ByteArrayInputStream(png)));
            Clipboard.getSystemClipboard().setContent(content);
            return messages.get("trends.copied");
        })));
    }

    /** It reads the fonts when first asked for, so it is made in a job. */
    private ChartFile file() {
        return new ChartFile(style.paper(), messages, Conventions.STANDARD);
    }
}
