package org.justicestat.report.typed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.report.ReportScope;
import org.justicestat.report.template.HeadingWords;
import org.justicestat.report.typed.TypedTable.Cell;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;

/** The tables of a document, each read once, and what the heads around a cell say of its number. */
public final class TypedTables {

    private final StoryParagraphs texts;
    private final HeadingWords heads;
    private final Map<Element, Reading> read = new IdentityHashMap<>();

    public TypedTables(ReportScope scope, StoryParagraphs texts) {
        this.texts = texts;
        this.heads = new HeadingWords(scope.snapshot(), scope.year());
    }

    /**
     * A table, its cells by their elements, and the words around it.
     *
     * @param around titles and units above it; empty for none
     */
    public record Reading(TypedTable table, Map<Element, Cell> body, String around) {
    }

    /** Whether the table was asked for before. */
    public boolean isRead(Element table) {
        return read.containsKey(table);
    }

    /** @param inside any of its paragraphs */
    public Reading of(Element table, Element inside) {
        return read.computeIfAbsent(table, _ -> read(table, inside));
    }

    private Reading read(Element element, Element inside) {
        TypedTable table = new TypedTable(texts.get(texts.numberOf(inside)).xml(), element);
        Map<Element, Cell> body = new IdentityHashMap<>();
        table.body().forEach(row -> row.forEach(cell -> body.put(cell.element(), cell)));
        String around = String.join("，", Captions.TABLE_TITLE.above(blockOf(element)).stream()
                .map(title -> texts.get(texts.numberOf(title)).text().text()).toList());
        return new Reading(table, body, around);
    }

    /** The cell of the body that a paragraph stands in, if it holds a number. */
    public Optional<Cell> numberCell(Reading reading, Element paragraph) {
        return WordXml.around(paragraph, "tc").map(reading.body()::get).filter(Cell::isNumber);
    }

    public CellHeads heads(Reading reading, Cell cell) {
        List<String> words = Stream.concat(reading.table().leftOf(cell).stream(), reading.table().over(cell).stream()).toList();
        String around = String.join("，", reading.around(), reading.table().corner(), reading.table().bandOf(cell));
        return new CellHeads(around, words, words.stream().map(heads::of).toList());
    }

    /** The outermost table around it, or the paragraph itself, where no table is around. */
    public static Element blockOf(Element inside) {
        Element block = inside;
        for (Optional<Element> around = WordXml.around(block, "tbl"); around.isPresent(); around = WordXml.around(block, "tbl")) {
            block = around.get();
        }
        return block;
    }
}
