package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.document.StatisticalTable.Band;
import org.justicestat.report.document.StatisticalTable.Cells;
import org.justicestat.report.document.StatisticalTable.Column;
import org.justicestat.report.document.StatisticalTable.Row;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.Placeholder;
import org.justicestat.text.Messages;

/** The tables that a template can ask for. */
public final class TablePieces {

    private static final int NAME_SHARE = 1800;
    /** Room for a number of so many digits and the margins of its cell, in twips at 10.5 pt. */
    private static final int DIGIT = 110;
    private static final int CELL_MARGINS = 180;
    private static final int LEAST_DIGITS = 5;

    private final YearFigures figures;
    private final ReportTexts texts;
    private final Messages messages;

    public TablePieces(YearFigures figures, ReportTexts texts) {
        this.figures = figures;
        this.texts = texts;
        this.messages = texts.messages();
    }

    /** @param number of the table in the document; empty where a title of the document's own stands above it */
    public StatisticalTable of(Placeholder.Table wanted, String number) {
        if (wanted.layout().byOffice()) {
            return byOffice(wanted, number);
        }
        FigureTable form = new FigureTable(texts, wanted.period(), wanted.layout().shares());
        return switch (wanted.scope()) {
            case EVERYTHING -> form.table(title(wanted, number, "report.annex.title"), everything(form),
                    notes("report.annex.note", all(), Optional.empty()));
            case MAIN -> form.table(title(wanted, number, "report.mainTable"), rows(main(), form),
                    notes("report.table.note", main(), Optional.empty()));
            case NAMED -> named(wanted, number, form);
        };
    }

    private StatisticalTable named(Placeholder.Table wanted, String number, FigureTable form) {
        List<YearFigure> said = wanted.indicators().stream()
                .map(indicator -> figures.compared(indicator, wanted.office(), wanted.period())).toList();
        Optional<ShareRows> shares = wanted.layout().shares()
                ? Optional.of(new ShareRows(texts, said, wanted.layout().balanced())) : Optional.empty();
        List<Row> rows = shares.map(all -> all.in(form)).orElseGet(() -> rows(said, form));
        Set<Name> domains = wanted.indicators().stream().map(Indicator::domain).collect(Collectors.toSet());
        String title = domains.size() == 1
                ? numbered(number, messages.get("report.domainTable", texts.name(wanted.office().name()),
                        texts.periods().full(wanted.period()), domains.iterator().next()))
                : title(wanted, number, "report.mainTable");
        return form.table(title, rows, notes("report.table.note", said, shares.flatMap(ShareRows::note)));
    }

    private List<String> notes(String signs, List<YearFigure> said, Optional<String> ofShares) {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get(signs));
        notes.addAll(texts.definitionNotes(said));
        ofShares.ifPresent(notes::add);
        notes.add(messages.get("report.annex.source"));
        return notes;
    }

    private String title(Placeholder.Table wanted, String number, String key) {
        return number.isEmpty() ? ""
                : numbered(number, messages.get(key, texts.name(wanted.office().name()),
                        texts.periods().full(wanted.period())));
    }

    private String numbered(String number, String title) {
        return number.isEmpty() ? title : messages.get("report.table.number", number, title);
    }

    private static List<Row> rows(List<YearFigure> said, FigureTable form) {
        return said.stream().map(form::row).toList();
    }

    /** The first indicator of each business line that has a figure for this year and the last. */
    List<YearFigure> main() {
        return figures.byDomain().values().stream()
                .flatMap(domain -> domain.stream().filter(indicator -> !indicator.isOpening()).map(figures::of)
                        .filter(figure -> figure.isKnown() && figure.comparison().base().isKnown()).findFirst().stream())
                .toList();
    }

    private List<YearFigure> all() {
        return figures.byDomain().values().stream().flatMap(List::stream).map(figures::of).toList();
    }

    /** Every indicator that has a figure or owes one, in stored unit and decimals; another period has a row of its own. */
    List<Row> everything(FigureTable form) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Name, List<Indicator>> domain : figures.byDomain().entrySet()) {
            List<Row> ofDomain = domain.getValue().stream().flatMap(indicator -> figures.rows(indicator).stream())
                    .map(form::row).toList();
            if (!ofDomain.isEmpty()) {
                rows.add(new Band(domain.getKey().in(messages.language())));
                rows.addAll(ofDomain);
            }
        }
        return rows;
    }

    private StatisticalTable byOffice(Placeholder.Table wanted, String number) {
        List<Cells> rows = new ArrayList<>();
        for (Office office : figures.officesUnder(wanted.office(), wanted.indicators(), wanted.period())) {
            rows.add(row(office, office.name(), wanted.indicators(), wanted.period()));
        }
        rows.add(row(wanted.office(), Name.of(messages.get("report.total")), wanted.indicators(), wanted.period()));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(messages.get("report.column.office"), NAME_SHARE, Alignment.LEFT));
        for (Indicator indicator : wanted.indicators()) {
            int column = columns.size();
            int digits = rows.stream().mapToInt(cells -> cells.spans().get(column).text().length()).max().orElse(0);
            columns.add(new Column(messages.get("report.column.withUnit", texts.name(indicator.name()), indicator.unit()),
                    CELL_MARGINS + DIGIT * Math.max(LEAST_DIGITS, digits), Alignment.DECIMAL));
        }
        String title = messages.get("report.officeTable", texts.name(wanted.office().name()),
                texts.periods().full(wanted.period()));
        return new StatisticalTable(numbered(number, title), "", columns, List.copyOf(rows),
                List.of(messages.get("report.table.note"), messages.get("report.annex.source")));
    }

    private Cells row(Office office, Name name, List<Indicator> indicators, Period period) {
        List<Span> cells = new ArrayList<>();
        cells.add(Span.text(texts.name(name)));
        for (Indicator indicator : indicators) {
            Outcome outcome = figures.aggregator().value(indicator, office, period);
            FigureRef ref = FigureRef.value(indicator, office, period);
            cells.add(outcome.isMissing() && !figures.isDueUnder(office, indicator, period)
                    ? Span.text("") : texts.cell(ref, outcome));
        }
        return new Cells(cells);
    }
}
