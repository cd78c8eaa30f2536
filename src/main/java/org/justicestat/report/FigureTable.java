package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.model.Year;
import org.justicestat.report.StatisticalTable.Alignment;
import org.justicestat.report.StatisticalTable.Cells;
import org.justicestat.report.StatisticalTable.Column;
import org.justicestat.report.StatisticalTable.Row;
import org.justicestat.text.Messages;

/** Rows of indicator, unit, this year, last year and change, in stored unit and decimals. */
final class FigureTable {

    /** Together the 156 mm of the text block, in twips. */
    private static final int[] WIDTHS = {3900, 850, 1350, 1350, 1394};

    private final ReportTexts texts;
    private final Year year;

    FigureTable(ReportTexts texts, Year year) {
        this.texts = texts;
        this.year = year;
    }

    StatisticalTable table(String title, List<YearFigure> figures) {
        return table(title, figures.stream().map(this::row).toList(), List.of());
    }

    StatisticalTable table(String title, List<Row> rows, List<String> notes) {
        Messages messages = texts.messages();
        return new StatisticalTable(title, "", List.of(
                new Column(messages.get("report.column.indicator"), WIDTHS[0], Alignment.LEFT),
                new Column(messages.get("report.column.unit"), WIDTHS[1], Alignment.CENTRED),
                new Column(messages.get("report.column.current", year.year()), WIDTHS[2], Alignment.DECIMAL),
                new Column(messages.get("report.column.base", year.year() - 1), WIDTHS[3], Alignment.DECIMAL),
                new Column(messages.get("report.column.change"), WIDTHS[4], Alignment.DECIMAL)), rows, notes);
    }

    Row row(YearFigure figure) {
        List<Span> cells = new ArrayList<>();
        cells.add(Span.text(texts.rowName(figure, figure.period().equals(year))));
        cells.add(Span.text(figure.indicator().unit()));
        cells.add(texts.current(figure));
        cells.add(texts.base(figure));
        cells.add(texts.change(figure));
        return new Cells(cells);
    }
}
