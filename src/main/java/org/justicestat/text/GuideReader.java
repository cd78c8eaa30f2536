package org.justicestat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Language;
import org.justicestat.text.Guide.Block;
import org.justicestat.text.Guide.Chapter;
import org.justicestat.text.Guide.Span;

/**
 * Reads one part of the guide, which is kept in a small part of Markdown: {@code # Title {#id}} begins a chapter, {@code ##} a
 * heading in it, {@code 1.} a step, {@code -} a point, {@code |} the row of a table; every other line is a paragraph. Within a
 * line {@code **label**} is what stands on the screen, {@code `key`} a key, {@code [words](#id)} leads to a chapter.
 */
final class GuideReader {

    private static final Pattern TITLE = Pattern.compile("# (.+) \\{#([a-z-]+)}");
    private static final Pattern MARK = Pattern.compile(
            "\\*\\*(?<label>[^*]+)\\*\\*|`(?<key>[^`]+)`|\\[(?<link>[^\\[\\]]+)]\\(#(?<to>[a-z-]+)\\)");

    private final String part;
    private final List<String> lines;

    /** What a line is, by how it begins. Lines of one kind that follow each other make one block where they make a run. */
    private enum Kind {
        HEADING("## ", false), STEP("[0-9]+\\. ", true), POINT("- ", true), ROW("\\|", true), PARAGRAPH("", false);

        private final Pattern beginning;
        private final boolean runs;

        Kind(String beginning, boolean runs) {
            this.beginning = Pattern.compile(beginning);
            this.runs = runs;
        }

        static Kind of(String line) {
            return Arrays.stream(values()).filter(kind -> kind.beginning.matcher(line).lookingAt()).findFirst().orElseThrow();
        }

        String rest(String line) {
            return beginning.matcher(line).replaceFirst("");
        }
    }

    GuideReader(Language language, String part) {
        this.part = part;
        String file = "guide/" + (language == Language.ZH ? "zh/" : "en/") + part + ".md";
        try (InputStream text = Objects.requireNonNull(GuideReader.class.getResourceAsStream(file), file)) {
            this.lines = new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program is damaged: " + file, damaged);
        }
    }

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Matcher title = TITLE.matcher(lines.get(at));
            if (!title.matches()) {
                throw new IllegalStateException("no title of a chapter in " + part + ": " + lines.get(at));
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith("# ")) {
                end++;
            }
            chapters.add(new Chapter(title.group(2), part, title.group(1), blocks(lines.subList(at + 1, end))));
            at = end;
        }
        return chapters;
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Kind kind = Kind.of(lines.get(at));
            int end = at + 1;
            while (kind.runs && end < lines.size() && Kind.of(lines.get(end)) == kind) {
                end++;
            }
            if (!lines.get(at).isBlank()) {
                blocks.add(block(kind, lines.subList(at, end).stream().map(kind::rest).toList()));
            }
            at = end;
        }
        return blocks;
    }

    private static Block block(Kind kind, List<String> run) {
        return switch (kind) {
            case HEADING -> new Block.Heading(spans(run.getFirst()));
            case STEP -> new Block.Steps(run.stream().map(GuideReader::spans).toList());
            case POINT -> new Block.Points(run.stream().map(GuideReader::spans).toList());
            case ROW -> new Block.Table(run.stream().filter(row -> !row.startsWith("---"))
                    .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).map(GuideReader::spans).toList()).toList());
            case PARAGRAPH -> new Block.Paragraph(spans(run.getFirst()));
        };
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from) {
                spans.add(new Span.Words(line.substring(from, mark.start())));
            }
            spans.add(mark.group("label") != null ? new Span.Label(mark.group("label"))
                    : mark.group("key") != null ? new Span.Key(mark.group("key"))
                    : new Span.Link(mark.group("link"), mark.group("to")));
            from = mark.end();
        }
        if (from < line.length()) {
            spans.add(new Span.Words(line.substring(from)));
        }
        return spans;
    }
}
