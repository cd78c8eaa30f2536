package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.model.Period;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.document.StatisticalTable.Cells;
import org.justicestat.report.document.StatisticalTable.Column;
import org.justicestat.report.document.StatisticalTable.Row;
import org.justicestat.text.Messages;

/** Rows of indicator, unit, this year, last year and change, in stored unit and decimals; where wanted also of shares. */
final class FigureTable {

    /** Together the 156 mm of the text block, in twips. */
    private static final int[] WIDTHS = {3900, 850, 1350, 1350, 1394};
    private static final int SHARE_WIDTH = 1200;

    private final ReportTexts texts;
    private final Period period;
    private final boolean shares;

    FigureTable(ReportTexts texts, Period period, boolean shares) {
        this.texts = texts;
        this.period = period;
        this.shares = shares;
    }

    StatisticalTable table(String title, List<Row> rows, List<String> notes) {
        Messages messages = texts.messages();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(messages.get("report.column.indicator"), WIDTHS[0], Alignment.LEFT),
                new Column(messages.get("report.column.unit"), WIDTHS[1], Alignment.CENTRED),
                new Column(texts.periods().full(period), WIDTHS[2], Alignment.DECIMAL),
                new Column(texts.periods().full(period.previousYear()), WIDTHS[3], Alignment.DECIMAL),
                new Column(messages.get("report.column.change"), WIDTHS[4], Alignment.DECIMAL)));
        if (shares) {
            columns.add(new Column(messages.get("report.column.share"), SHARE_WIDTH, Alignment.DECIMAL));
        }
        return new StatisticalTable(title, "", columns, rows, notes);
    }

    Row row(YearFigure figure) {
        return new Cells(cells(figure));
    }

    Row row(YearFigure figure, Span share) {
        List<Span> cells = cells(figure);
        cells.add(share);
        return new Cells(cells);
    }

    private List<Span> cells(YearFigure figure) {
        List<Span> cells = new ArrayList<>();
        cells.add(Span.text(texts.rowName(figure, figure.period().equals(period))));
        cells.add(Span.text(figure.indicator().unit()));
        cells.add(texts.current(figure));
        cells.add(texts.base(figure));
        cells.add(texts.change(figure));
        return cells;
    }
}
