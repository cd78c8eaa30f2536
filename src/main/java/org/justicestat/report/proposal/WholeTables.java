package org.justicestat.report.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;
import org.justicestat.report.ReportScope;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.TablePieces;
import org.justicestat.report.YearFigures;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.template.Heading;
import org.justicestat.report.template.HeadingWords;
import org.justicestat.report.template.Placeholder;
import org.justicestat.report.template.PlaceholderReader;
import org.justicestat.report.template.PlaceholderText;
import org.justicestat.report.template.Reading;
import org.justicestat.report.typed.TypedNumbers;
import org.justicestat.report.typed.TypedTable;
import org.justicestat.report.typed.TypedTable.Cell;

/** Tells which table of the workbench somebody typed: the one whose every row and number is the same. */
final class WholeTables {

    private final ReportScope scope;
    private final PlaceholderText texts;
    private final PlaceholderReader reader;
    private final TablePieces pieces;
    private final HeadingWords heads;

    WholeTables(ReportScope scope, YearFigures figures, HeadingWords heads) {
        this.scope = scope;
        this.texts = new PlaceholderText(scope.snapshot(), scope.year());
        this.reader = new PlaceholderReader(scope.snapshot(), scope.year());
        this.pieces = new TablePieces(figures, new ReportTexts(scope.messages(), scope.conventions()));
        this.heads = heads;
    }

    /** Placeholders that would print the same numbers in the same rows. */
    List<String> of(TypedTable table) {
        return candidates(table).distinct().filter(text -> isSame(table, text)).toList();
    }

    private Stream<String> candidates(TypedTable table) {
        List<Optional<Indicator>> rows = table.body().stream().filter(row -> !TypedTable.isBand(row))
                .map(row -> indicator(row.getFirst())).toList();
        List<Indicator> named = rows.stream().flatMap(Optional::stream).toList();
        List<String> candidates = new ArrayList<>();
        if (!rows.isEmpty() && named.size() == rows.size()) {
            candidates.add(texts.mainTable());
            candidates.add(texts.wholeTable());
            candidates.add(texts.tableOf(named.getFirst().domain()));
            candidates.add(texts.tableOf(named));
            candidates.addAll(texts.shareTablesOf(named));
        }
        List<Optional<Indicator>> columns = table.head().isEmpty() ? List.of()
                : table.head().getLast().stream().skip(1).map(this::indicator).toList();
        if (!columns.isEmpty() && columns.stream().allMatch(Optional::isPresent)) {
            candidates.add(texts.tableByOffice(columns.stream().flatMap(Optional::stream).toList()));
        }
        return candidates.stream();
    }

    private Optional<Indicator> indicator(Cell cell) {
        return heads.of(cell.text()).indicator();
    }

    private boolean isSame(TypedTable table, String text) {
        boolean isUnderstood = reader.read(text.substring(1, text.length() - 1)) instanceof Reading.Understood(var placeholder)
                && placeholder instanceof Placeholder.Table wanted && isSame(table, pieces.of(wanted, ""));
        return isUnderstood;
    }

    private boolean isSame(TypedTable table, StatisticalTable printed) {
        List<List<Cell>> rows = table.body();
        if (rows.size() != printed.rows().size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> typed = rows.get(i);
            boolean same = switch (printed.rows().get(i)) {
                case StatisticalTable.Band band -> TypedTable.isBand(typed) && typed.getFirst().text().equals(band.text());
                case StatisticalTable.Cells cells -> isSame(typed, cells.spans().stream().map(Span::text).toList());
            };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The column of units may be left out of the typed table. */
    private boolean isSame(List<Cell> typed, List<String> printed) {
        List<String> expected = new ArrayList<>(printed);
        if (typed.size() == printed.size() - 1 && printed.size() > 2) {
            expected.remove(1);
        }
        if (typed.size() != expected.size() || !isSameRow(typed.getFirst().text(), expected.getFirst())) {
            return false;
        }
        for (int i = 1; i < typed.size(); i++) {
            if (!isSame(typed.get(i), expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameRow(String typed, String expected) {
        Heading one = heads.of(typed);
        Heading other = heads.of(expected);
        return typed.equals(expected) || one.indicator().isPresent() && one.indicator().equals(other.indicator())
                || one.office().isPresent() && one.office().equals(other.office());
    }

    private static boolean isSame(Cell typed, String expected) {
        String plain = TypedNumbers.halfWidth(typed.text()).replaceAll("[\\s%,]", "");
        boolean numbers = plain.matches("[+-]?[0-9]+(?:\\.[0-9]+)?") && expected.matches("-?[0-9]+(?:\\.[0-9]+)?");
        return numbers ? TypedNumbers.value(plain).compareTo(TypedNumbers.value(expected)) == 0
                : typed.text().equals(expected) || typed.isEmpty() && expected.matches("[…—]?");
    }
}
