package org.justicestat.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.model.Language;

/** The user guide in one language. Its parts are about one page of the window each, its chapters about one task. */
public final class Guide {

    private final List<Chapter> chapters;

    private Guide(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
    }

    /** @param parts the words by which the pages are known, in the order in which they are read; each has at least one chapter */
    public static Guide in(Language language, List<String> parts) {
        return new Guide(parts.stream().flatMap(part -> new GuideReader(language, part).chapters().stream()).toList());
    }

    /** In the order in which they are read. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** @throws java.util.NoSuchElementException if the guide has no such part */
    public Chapter firstOf(String part) {
        return chapters.stream().filter(chapter -> chapter.part().equals(part)).findFirst().orElseThrow();
    }

    public Optional<Chapter> find(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** The chapters in which every word of the query stands, those first whose title has them all; none for a blank query. */
    public List<Chapter> search(String query) {
        List<String> words = Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of() : chapters.stream().filter(chapter -> hasAll(chapter.text(), words))
                .sorted(Comparator.comparing(chapter -> !hasAll(chapter.title(), words))).toList();
    }

    private static boolean hasAll(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    /**
     * What is to be known for one task.
     *
     * @param id   by which links name it, the same in every language
     * @param part the page it is about
     */
    public record Chapter(String id, String part, String title, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }

        public Stream<Span> spans() {
            return blocks.stream().flatMap(Block::lines).flatMap(List::stream);
        }

        /** All its words, without a mark. */
        public String text() {
            return title + " " + spans().map(Span::text).collect(Collectors.joining(" "));
        }
    }

    /** A part of a chapter that stands by itself. */
    public sealed interface Block {

        /** Its lines or cells, in the order in which they are read. */
        Stream<List<Span>> lines();

        /** A heading within the chapter. */
        record Heading(List<Span> line) implements Block {

            @Override
            public Stream<List<Span>> lines() {
                return Stream.of(line);
            }
        }

        /** A few sentences. */
        record Paragraph(List<Span> line) implements Block {

            @Override
            public Stream<List<Span>> lines() {
                return Stream.of(line);
            }
        }

        /** What is done one after the other. */
        record Steps(List<List<Span>> steps) implements Block {

            @Override
            public Stream<List<Span>> lines() {
                return steps.stream();
            }
        }

        /** What stands side by side. */
        record Points(List<List<Span>> points) implements Block {

            @Override
            public Stream<List<Span>> lines() {
                return points.stream();
            }
        }

        /** Rows of cells, as many in each; the first is the head. */
        record Table(List<List<List<Span>>> rows) implements Block {

            @Override
            public Stream<List<Span>> lines() {
                return rows.stream().flatMap(List::stream);
            }
        }
    }

    /** Words of one kind within a line. */
    public sealed interface Span {

        String text();

        record Words(String text) implements Span {
        }

        /** What stands on the screen, word for word. */
        record Label(String text) implements Span {
        }

        /** A key, or keys pressed together, as a keyboard names them: Ctrl+V. */
        record Key(String text) implements Span {
        }

        /** @param chapter its id */
        record Link(String text, String chapter) implements Span {
        }
    }
}
