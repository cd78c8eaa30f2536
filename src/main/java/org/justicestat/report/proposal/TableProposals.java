package org.justicestat.report.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.report.PieceFill;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigures;
import org.justicestat.report.proposal.Proposal.Form;
import org.justicestat.report.proposal.Proposal.Range;
import org.justicestat.report.template.HeadingWords;
import org.justicestat.report.typed.Captions;
import org.justicestat.report.typed.TypedTable;
import org.justicestat.report.typed.TypedTable.Cell;
import org.justicestat.report.typed.TypedTables;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;

/** The numbers of the tables of an old report, told by the heads of their rows and columns; and tables known as a whole. */
final class TableProposals {

    private final ProposalFinder finder;
    private final StoryParagraphs texts;
    private final TypedTables tables;
    private final WholeTables wholes;

    TableProposals(ReportScope scope, YearFigures figures, ProposalFinder finder, StoryParagraphs texts) {
        this.finder = finder;
        this.texts = texts;
        this.tables = new TypedTables(scope, texts);
        this.wholes = new WholeTables(scope, figures, new HeadingWords(scope.snapshot(), scope.year()));
    }

    /** Of the paragraph in the table; with the first one of a table goes the table itself. */
    List<Proposal> at(int paragraph, Element table) {
        List<Proposal> found = new ArrayList<>();
        boolean isFirst = !tables.isRead(table);
        Element element = texts.get(paragraph).element();
        TypedTables.Reading reading = tables.of(table, element);
        if (isFirst && PieceFill.canStandAt(table)) {
            whole(reading, table).ifPresent(found::add);
        }
        String text = texts.get(paragraph).text().text();
        found.addAll(tables.numberCell(reading, element)
                .map(cell -> finder.ofCell(paragraph, text, tables.heads(reading, cell), row(cell)))
                .orElseGet(() -> TypedTable.isBareYear(text) ? finder.ofYear(paragraph, text) : finder.of(paragraph, text)));
        return found;
    }

    /** From the first to the last paragraph of the row of the cell. */
    private Range row(Cell cell) {
        Element row = WordXml.around(cell.element(), "tr").orElseThrow();
        List<Integer> numbers = WordXml.all(row, "p").stream().filter(texts::has).map(texts::numberOf).toList();
        return Range.of(numbers.getFirst(), numbers.getLast());
    }

    private Optional<Proposal> whole(TypedTables.Reading reading, Element table) {
        List<String> offered = wholes.of(reading.table());
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Element block = TypedTables.blockOf(table);
        List<Integer> numbers = Stream.of(Captions.TABLE_TITLE.above(block), Captions.NOTE.below(block), WordXml.all(block, "p"))
                .flatMap(List::stream).filter(texts::has).map(texts::numberOf).sorted().toList();
        Range place = Range.of(numbers.getFirst(), numbers.getLast());
        String title = reading.around().isEmpty() ? String.join(" | ", reading.table().head().stream().flatMap(List::stream)
                .map(Cell::text).toList()) : reading.around();
        return Optional.of(new Proposal(place, place, "", title, "", offered, Form.TABLE));
    }
}
