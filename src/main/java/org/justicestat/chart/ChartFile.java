package org.justicestat.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.Trend;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.Conventions;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/**
 * Writes an exhibit into a file: {@code .png}, 156 mm wide at 300 dpi, or {@code .csv}, its figures. The file is replaced as a
 * whole or left as it was; the same exhibit gives the same bytes. Needs no display.
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
        String name = file.getFileName().toString();
        byte[] content = switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "png" -> png(exhibit);
            case "csv" -> csv(exhibit);
            case "svg", "pdf" -> throw new UserException("chart.notYet", name);
            default -> throw new UserException("chart.unknownFormat", name);
        };
        replace(file.toAbsolutePath(), content);
    }

    /** The picture that {@link #write} puts into a {@code .png} file. */
    public byte[] png(Exhibit exhibit) {
        TrendChart chart = new TrendChart(theme, messages, conventions);
        ChartSize page = chart.page(exhibit);
        return PngImage.of(chart.of(exhibit, page), page);
    }

    private byte[] csv(Exhibit exhibit) {
        return exhibit instanceof Trend trend ? new TrendCsv(trend, new TrendText(trend, messages, conventions)).bytes()
                : new TableCsv(new TrendChart(theme, messages, conventions).depiction(exhibit).table()).bytes();
    }

    private static void replace(Path file, byte[] content) {
        try {
            ReplacedFile.write(file, stream -> stream.write(content));
        } catch (IOException failure) {
            throw new UserException(failure, "chart.notWritten", file);
        }
    }
}
