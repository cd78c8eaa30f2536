package org.justicestat.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.justicestat.analysis.Exhibit;
import org.justicestat.chart.ChartFile;
import org.justicestat.chart.ChartSize;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.UserException;
import org.justicestat.report.ExhibitDocument;
import org.justicestat.text.Messages;

/** Writes an exhibit into a file of the kind its name ends in: what {@link ChartFile} writes, {@code .xlsx} and {@code .docx}. */
public final class ExhibitFile {

    private final ChartFile charts;
    private final ExhibitDocument documents;

    /** @param date that stands in documents: the last change of the ledger */
    public ExhibitFile(TrendChart charts, Messages messages, Instant date) {
        this.charts = new ChartFile(charts);
        this.documents = new ExhibitDocument(charts, messages, date);
    }

    /**
     * The file is replaced as a whole or left as it was.
     *
     * @throws UserException if the name ends in nothing that can be written, a character of the chart has no glyph, or the
     *                       file cannot be written
     */
    public void write(Exhibit exhibit, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            ChartFile.replace(file, documents.docx(exhibit));
        } else if (name.endsWith(".xlsx")) {
            ChartFile.replace(file, documents.xlsx(exhibit));
        } else {
            charts.write(exhibit, file);
        }
    }

    /** As {@link #write}; a picture has the shape of a slide. */
    public void writeSlide(Exhibit exhibit, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            write(exhibit, file);
        } else {
            charts.write(exhibit, file, ChartSize.SLIDE);
        }
    }

    /** A picture at 300 dpi, as wide as the text of a document. */
    public byte[] png(Exhibit exhibit) {
        return charts.png(exhibit);
    }

    /** A whole A4 page lying across at 300 dpi, as PNG. */
    public byte[] page(Exhibit exhibit) {
        return charts.page(exhibit);
    }
}
