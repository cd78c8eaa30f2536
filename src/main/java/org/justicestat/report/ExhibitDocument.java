package org.justicestat.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.analysis.Exhibit;
import org.justicestat.chart.ChartColumns;
import org.justicestat.chart.ChartFile;
import org.justicestat.chart.ChartSheet;
import org.justicestat.chart.ChartTable;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.UserException;
import org.justicestat.report.document.Block;
import org.justicestat.report.document.ChartPicture;
import org.justicestat.report.document.ColumnChart;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.Orientation;
import org.justicestat.text.Messages;

/**
 * One exhibit for office programs: a Word document with the chart, its sentence and its table, or the table as a workbook.
 * Columns are a native chart, whose numbers can be edited in Word; what cannot be told in columns is a picture, and says so.
 * The same exhibit and date give the same bytes.
 */
public final class ExhibitDocument {

    /** A table of more columns than this lies across the page. */
    private static final int MOST_UPRIGHT = 7;
    private static final int LEAST_SHARE = 5;
    private static final int MOST_SHARE = 26;

    private final TrendChart charts;
    private final ChartFile pictures;
    private final Messages messages;
    private final Instant date;

    /** @param date of the document, from the ledger and not from the clock */
    public ExhibitDocument(TrendChart charts, Messages messages, Instant date) {
        this.charts = charts;
        this.pictures = new ChartFile(charts);
        this.messages = messages;
        this.date = date;
    }

    /** @throws UserException if no font of this machine has a character of the chart */
    public byte[] xlsx(Exhibit exhibit) {
        ChartSheet sheet = charts.sheet(exhibit);
        return new TableWorkbook(sheet, messages.get("report.exhibit.remark")).bytes(properties(sheet));
    }

    /** @throws UserException if no font of this machine has a character of the chart, or a name holds what no document can */
    public byte[] docx(Exhibit exhibit) {
        ChartSheet sheet = charts.sheet(exhibit);
        ReportDocument document = new ReportDocument(properties(sheet));
        Optional<ColumnChart> columns = sheet.columns().filter(found -> !exhibit.isEmpty()
                && found.columns().size() <= ColumnChart.MOST_COLUMNS).map(found -> chart(sheet, found));
        document.add(columns.<Block>map(chart -> chart).orElseGet(() ->
                new ChartPicture(pictures.png(exhibit), sheet.title(), sheet.drawing().summary())));
        if (sheet.table().columns().size() > MOST_UPRIGHT) {
            document.section(Orientation.LANDSCAPE);
        }
        document.table(table(sheet, columns.isEmpty()));
        return new DocxWriter().bytes(document);
    }

    private DocumentProperties properties(ChartSheet sheet) {
        return new DocumentProperties(sheet.title(),
                sheet.exhibit().subject().publisher().name().in(messages.language()), date);
    }

    private ColumnChart chart(ChartSheet sheet, ChartColumns columns) {
        return new ColumnChart(sheet.title(), sheet.drawing().summary(), messages.unit(sheet.exhibit().indicator().unit()),
                columns.categories(),
                columns.columns().stream().map(series -> new ColumnChart.Series(series.name(), numbers(series))).toList(),
                columns.change().map(line -> new ColumnChart.Growth(line.name(), sheet.frame().corner(), numbers(line))),
                List.of());
    }

    private static List<BigDecimal> numbers(ChartColumns.Series series) {
        return series.values().stream().map(value -> value.orElse(null)).toList();
    }

    private StatisticalTable table(ChartSheet sheet, boolean isPicture) {
        ChartTable table = sheet.table();
        List<StatisticalTable.Column> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new StatisticalTable.Column(table.columns().get(i).name(), share(table, i),
                        table.columns().get(i).isFigure() ? Alignment.DECIMAL : Alignment.LEFT)).toList();
        List<StatisticalTable.Row> rows = table.rows().stream().<StatisticalTable.Row>map(row -> new StatisticalTable.Cells(
                row.entries().stream().map(entry -> Span.text(entry.text())).toList())).toList();
        return new StatisticalTable(sheet.title(), sheet.frame().unit(), columns, rows, notes(sheet, isPicture));
    }

    /** The sentence first; what the picture shows by hatching a native chart does not, and says so. */
    private List<String> notes(ChartSheet sheet, boolean isPicture) {
        List<String> notes = new ArrayList<>(Stream.concat(Stream.of(sheet.sentence()),
                Stream.concat(sheet.table().note().lines(), Stream.of(sheet.frame().notes())))
                .filter(note -> !note.isEmpty()).distinct().toList());
        if (isPicture) {
            notes.add(messages.get("report.exhibit.picture"));
        } else if (!sheet.frame().notes().isEmpty()) {
            notes.add(messages.get("report.exhibit.plain"));
        }
        notes.add(sheet.frame().source());
        return notes;
    }

    /** By its longest cell, so that long words neither break too often nor press the numbers. */
    private static int share(ChartTable table, int column) {
        int widest = table.rows().stream().mapToInt(row -> width(row.entries().get(column).text())).max().orElse(0);
        return Math.clamp(Math.max(widest, width(table.columns().get(column).name())), LEAST_SHARE, MOST_SHARE);
    }

    /** In letters of a half em: a Chinese character is as wide as two digits. */
    static int width(String text) {
        return text.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum();
    }
}
