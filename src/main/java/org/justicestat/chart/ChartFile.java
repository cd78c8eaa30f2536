package org.justicestat.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.Trend;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.Conventions;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/**
 * Writes an exhibit into a file: a picture 156 mm wide, as {@code .png} at 300 dpi, {@code .svg} or {@code .pdf}; or its figures
 * as {@code .csv}. The file is replaced as a whole or left as it was; the same exhibit gives the same bytes. Needs no display.
 */
public final class ChartFile {

    private final ChartTheme theme;
    private final Messages messages;
    private final Conventions conventions;

    public ChartFile(ChartTheme theme, Messages messages, Conventions conventions) {
        this.theme = theme;
        this.messages = messages;
        this.conventions = conventions;
    }

    /**
     * @throws UserException if the name ends in nothing that can be written, a character of the chart has no glyph, or the
     *                       file cannot be written
     */
    public void write(Exhibit exhibit, Path file) {
        write(exhibit, file, new TrendChart(theme, messages, conventions).page(exhibit));
    }

    /**
     * As {@link #write(Exhibit, Path)}, in a size of its own, which does not matter to figures.
     *
     * @throws UserException as there
     */
    public void write(Exhibit exhibit, Path file, ChartSize size) {
        String name = file.getFileName().toString();
        byte[] content = switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "png" -> PngImage.of(drawn(exhibit, size), size);
            case "csv" -> csv(exhibit);
            case "svg" -> VectorImage.svg(drawn(exhibit, size), size);
            case "pdf" -> VectorImage.pdf(drawn(exhibit, size), size);
            default -> throw new UserException("chart.unknownFormat", name);
        };
        replace(file, content);
    }

    /** The picture that {@link #write} puts into a {@code .png} file. */
    public byte[] png(Exhibit exhibit) {
        TrendChart chart = new TrendChart(theme, messages, conventions);
        ChartSize page = chart.page(exhibit);
        return PngImage.of(chart.of(exhibit, page), page);
    }

    /** A whole A4 page lying across at 300 dpi, as PNG: what a printer is given. */
    public byte[] page(Exhibit exhibit) {
        return PngImage.page(drawn(exhibit, ChartSize.ACROSS));
    }

    private JFreeChart drawn(Exhibit exhibit, ChartSize size) {
        return new TrendChart(theme, messages, conventions).of(exhibit, size);
    }

    private byte[] csv(Exhibit exhibit) {
        return exhibit instanceof Trend trend ? new TrendCsv(trend, new TrendText(trend, messages, conventions)).bytes()
                : new TableCsv(new TrendChart(theme, messages, conventions).depiction(exhibit).table()).bytes();
    }

    /**
     * Puts the content in the place of the file, as a whole.
     *
     * @throws UserException if it cannot be written; then the file is as it was
     */
    public static void replace(Path file, byte[] content) {
        try {
            ReplacedFile.write(file.toAbsolutePath(), stream -> stream.write(content));
        } catch (IOException failure) {
            throw new UserException(failure, "chart.notWritten", file);
        }
    }
}
