package org.justicestat.report.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.UserException;
import org.justicestat.report.FrozenFigure;
import org.justicestat.report.Manifest;
import org.justicestat.report.ReportScope;
import org.justicestat.report.Template;
import org.justicestat.report.typed.CellHeads;
import org.justicestat.report.typed.TypedTables;
import org.justicestat.report.word.Headings;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A report as a reader sees it: its paragraphs, those of the body first, and what it says of its own figures.
 *
 * @param printed figures that the document says it was written with, by ids; empty for one that the workbench did not write
 */
record ReadReport(List<ReadParagraph> paragraphs, Map<String, FrozenFigure> printed) {

    private static final long LARGEST_TEXT = 20L << 20;

    ReadReport {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Paragraphs of a document are joined by a line feed; a text stands as it is in its file.
     *
     * @param file .docx, or .txt in UTF-8
     * @throws UserException if it cannot be read or is neither
     */
    static ReadReport of(Path file, ReportScope scope) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return ofText(text(file));
        }
        try {
            return ofWord(Template.read(file).open(), scope);
        } catch (SAXException | IOException e) {
            throw new UserException(e, "template.damaged", file.getFileName());
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_TEXT) {
                throw new UserException("template.tooLarge", file.getFileName());
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new UserException(e, "reading.notUtf8", file.getFileName());
        } catch (IOException e) {
            throw new UserException(e, "template.unreadable", file);
        }
    }

    static ReadReport ofText(String text) {
        List<ReadParagraph> paragraphs = new ArrayList<>();
        Headings headings = new Headings();
        for (int start = 0; start < text.length();) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end);
            headings.pass(line);
            paragraphs.add(new ReadParagraph(start, line, headings.path(), Optional.empty(), List.of()));
            start = end + 1;
        }
        return new ReadReport(paragraphs, Map.of());
    }

    private static ReadReport ofWord(WordPackage parts, ReportScope scope) throws SAXException, IOException {
        StoryParagraphs texts = StoryParagraphs.of(parts);
        TypedTables tables = new TypedTables(scope, texts);
        Headings headings = new Headings(new Styles(parts));
        List<ReadParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (StoryParagraphs.Entry entry : texts.entries()) {
            String text = entry.text().text();
            Optional<Element> table = WordXml.around(entry.element(), "tbl");
            if (table.isEmpty()) {
                headings.pass(entry.element(), text);
            }
            Optional<CellHeads> heads = table.flatMap(of -> {
                TypedTables.Reading reading = tables.of(of, entry.element());
                return tables.numberCell(reading, entry.element()).map(cell -> tables.heads(reading, cell));
            });
            paragraphs.add(new ReadParagraph(start, text, headings.path(), heads, MarkSearch.in(entry)));
            start += text.length() + 1;
        }
        return new ReadReport(paragraphs, Manifest.read(parts));
    }
}
