package org.justicestat.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.justicestat.analysis.Exhibit;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;

/**
 * Writes an exhibit into a file: a picture 156 mm wide, as {@code .png} at 300 dpi, {@code .svg} or {@code .pdf}; or its figures
 * as {@code .csv}. The file is replaced as a whole or left as it was; the same exhibit gives the same bytes. Needs no display.
 */
public final class ChartFile {

    private final TrendChart charts;

    public ChartFile(TrendChart charts) {
        this.charts = charts;
    }

    /**
     * @throws UserException if the name ends in nothing that can be written, a character of the chart has no glyph, or the
     *                       file cannot be written
     */
    public void write(Exhibit exhibit, Path file) {
        write(exhibit, file, charts.page(exhibit));
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
        ChartSize page = charts.page(exhibit);
        return PngImage.of(drawn(exhibit, page), page);
    }

    /** A whole A4 page lying across at 300 dpi, as PNG: what a printer is given. */
    public byte[] page(Exhibit exhibit) {
        return PngImage.page(drawn(exhibit, ChartSize.ACROSS));
    }

    private JFreeChart drawn(Exhibit exhibit, ChartSize size) {
        return charts.of(exhibit, size);
    }

    private byte[] csv(Exhibit exhibit) {
        return switch (charts.depiction(exhibit)) {
            case TrendDepiction trend -> new TrendCsv(trend.trend(), trend.text()).bytes();
            case Depiction other -> new TableCsv(other.table()).bytes();
        };
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
