package org.justicestat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;

/**
 * Writes the figures of a ledger in the interchange format, CSV or Excel by the name of the file. Rows stand in the order
 * of the ledger's offices, then of its indicators, then by period; the same figures give the same bytes. What goes out
 * comes back by {@link FigureImport} value for value, state for state and note for note.
 */
public final class FigureExport {

    private final Snapshot snapshot;
    private final ExportFilter filter;
    private int rows;

    private FigureExport(Snapshot snapshot, ExportFilter filter) {
        this.snapshot = snapshot;
        this.filter = filter;
    }

    /**
     * Writes the file, replacing one of that name as a whole.
     *
     * @return number of figures written
     * @throws UserException if the name ends neither in .csv nor in .xlsx, the filter names an office or indicator the
     *     ledger has not, there are more figures than a worksheet has rows, or the file cannot be written
     */
    public static int write(Path file, Snapshot snapshot, ExportFilter filter) {
        FigureExport export = new FigureExport(snapshot, filter);
        List<Office> offices = export.offices();
        Collection<Indicator> indicators = export.indicators();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new UserException("exchange.export.kind", file);
        }
        try {
            ReplacedFile.write(file, stream -> export.write(writer(name, stream), offices, indicators));
        } catch (IOException e) {
            throw new UserException(e, "exchange.export.failure", file, String.valueOf(e.getMessage()));
        }
        return export.rows;
    }

    private static FigureWriter writer(String name, OutputStream stream) throws IOException {
        return name.endsWith(".xlsx") ? new XlsxFigureWriter(stream) : new CsvFigureWriter(stream);
    }

    private List<Office> offices() {
        if (filter.office().isEmpty()) {
            return List.copyOf(snapshot.offices().all());
        }
        Office top = snapshot.offices().get(filter.office().get());
        Set<String> codes = snapshot.offices().subtree(top).stream().map(Office::code).collect(Collectors.toSet());
        return snapshot.offices().all().stream().filter(office -> codes.contains(office.code())).toList();
    }

    private Collection<Indicator> indicators() {
        return filter.indicator().isEmpty() ? snapshot.catalogue().indicators()
                : List.of(snapshot.catalogue().get(filter.indicator().get()));
    }

    private void write(FigureWriter writer, List<Office> offices, Collection<Indicator> indicators) throws IOException {
        for (Office office : offices) {
            for (Indicator indicator : indicators) {
                write(writer, office, indicator);
            }
        }
        writer.end();
    }

    private void write(FigureWriter writer, Office office, Indicator indicator) throws IOException {
        Series series = snapshot.figures().series(office.code(), indicator.code());
        List<Period> periods = IntStream.range(0, series.size()).map(series::key).filter(filter::takes)
                .mapToObj(Period::ofKey).sorted().toList();
        for (Period period : periods) {
            FigureKey key = new FigureKey(office.code(), indicator.code(), period);
            writer.write(new Figure(key, series.cell(period).orElseThrow()), indicator);
            rows++;
        }
    }
}
