package org.justicestat.report.proposal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.report.PieceFill;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigures;
import org.justicestat.report.proposal.OldTable.Cell;
import org.justicestat.report.proposal.Proposal.Form;
import org.justicestat.report.proposal.Proposal.Range;
import org.justicestat.report.template.HeadingWords;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;

/** The numbers of the tables of an old report, told by the heads of their rows and columns; and tables known as a whole. */
final class TableProposals {

    private final ProposalFinder finder;
    private final StoryParagraphs texts;
    private final HeadingWords heads;
    private final WholeTables wholes;
    private final Map<Element, Reading> read = new IdentityHashMap<>();

    TableProposals(ReportScope scope, YearFigures figures, ProposalFinder finder, StoryParagraphs texts) {
        this.finder = finder;
        this.texts = texts;
        this.heads = new HeadingWords(scope.snapshot(), scope.year());
        this.wholes = new WholeTables(scope, figures, heads);
    }

    /** A table, its cells by their elements, and the words around it. */
    private record Reading(OldTable table, Map<Element, Cell> body, String around) {
    }

    /** Of the paragraph in the table; with the first one of a table goes the table itself. */
    List<Proposal> at(int paragraph, Element table) {
        List<Proposal> found = new ArrayList<>();
        boolean isFirst = !read.containsKey(table);
        Reading reading = read.computeIfAbsent(table, _ -> read(paragraph, table));
        if (isFirst && PieceFill.canStandAt(table)) {
            whole(reading, table).ifPresent(found::add);
        }
        String text = texts.get(paragraph).text().text();
        Optional<Cell> cell = WordXml.around(texts.get(paragraph).element(), "tc").map(reading.body()::get);
        found.addAll(cell.filter(Cell::isNumber).map(of -> finder.ofCell(paragraph, text, heads(reading, of), row(of)))
                .orElseGet(() -> finder.of(paragraph, text)));
        return found;
    }

    private Reading read(int paragraph, Element element) {
        OldTable table = new OldTable(texts.get(paragraph).xml(), element);
        Map<Element, Cell> body = new IdentityHashMap<>();
        table.body().forEach(row -> row.forEach(cell -> body.put(cell.element(), cell)));
        String around = String.join("，", Captions.TABLE_TITLE.above(blockOf(element)).stream()
                .map(title -> texts.get(texts.numberOf(title)).text().text()).toList());
        return new Reading(table, body, around);
    }

    private CellHeads heads(Reading reading, Cell cell) {
        List<String> words = Stream.concat(reading.table().leftOf(cell).stream(), reading.table().over(cell).stream()).toList();
        String around = String.join("，", reading.around(), reading.table().corner(), reading.table().bandOf(cell));
        return new CellHeads(around, words, words.stream().map(heads::of).toList());
    }

    /** From the first to the last paragraph of the row of the cell. */
    private Range row(Cell cell) {
        Element row = WordXml.around(cell.element(), "tr").orElseThrow();
        List<Integer> numbers = WordXml.all(row, "p").stream().filter(texts::has).map(texts::numberOf).toList();
        return Range.of(numbers.getFirst(), numbers.getLast());
    }

    private Optional<Proposal> whole(Reading reading, Element table) {
        List<String> offered = wholes.of(reading.table());
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Element block = blockOf(table);
        List<Integer> numbers = Stream.of(Captions.TABLE_TITLE.above(block), Captions.NOTE.below(block), WordXml.all(block, "p"))
                .flatMap(List::stream).filter(texts::has).map(texts::numberOf).sorted().toList();
        Range place = Range.of(numbers.getFirst(), numbers.getLast());
        String title = reading.around().isEmpty() ? String.join(" | ", reading.table().head().stream().flatMap(List::stream)
                .map(Cell::text).toList()) : reading.around();
        return Optional.of(new Proposal(place, place, "", title, "", offered, Form.TABLE));
    }

    /** The outermost table around it, or the paragraph itself, where no table is around. */
    static Element blockOf(Element inside) {
        Element block = inside;
        for (Optional<Element> around = WordXml.around(block, "tbl"); around.isPresent(); around = WordXml.around(block, "tbl")) {
            block = around.get();
        }
        return block;
    }
}
