package org.justicestat.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The headings of a document while it is read from top to bottom: by their outline level, and where a template has none, by the
 * numbers that headings of official documents begin with.
 */
public final class Headings {

    private static final int LONGEST = 60;
    private static final List<Pattern> NUMBERED = List.of(Pattern.compile("[一二三四五六七八九十]{1,3}、.+"),
            Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].+"), Pattern.compile("[0-9]{1,2}[.．、][^0-9].*"),
            Pattern.compile("[（(][0-9]{1,2}[）)].+"));
    /** A line of a table of contents, which repeats a heading. */
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\t|…{2,}|[.·]{3,})\\s*[0-9]{0,3}");
    private static final String SENTENCE_END = "。；：，";

    private final Optional<Styles> styles;
    private final List<String> path = new ArrayList<>();

    public Headings(Styles styles) {
        this.styles = Optional.of(styles);
    }

    /** Of a plain text, in which only the numbers tell. */
    public Headings() {
        this.styles = Optional.empty();
    }

    /** 1 for the highest; empty for running text. */
    public Optional<Integer> level(Element paragraph, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<Integer> direct = WordXml.child(paragraph, "pPr").flatMap(format -> WordXml.child(format, "outlineLvl"))
                .map(level -> Integer.parseInt(WordXml.value(level, "val"))).filter(level -> level < 9);
        Optional<Integer> said = direct.or(() -> styles.flatMap(all -> all.outlineLevel(WordXml.styleOf(paragraph))));
        return said.isPresent() ? said.map(level -> level + 1) : byNumber(text.strip());
    }

    private static Optional<Integer> byNumber(String text) {
        if (text.length() > LONGEST || SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0
                || CONTENTS.matcher(text).matches()) {
            return Optional.empty();
        }
        for (int i = 0; i < NUMBERED.size(); i++) {
            if (NUMBERED.get(i).matcher(text).matches()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    public void pass(Element paragraph, String text) {
        level(paragraph, text).ifPresent(level -> enter(level, text));
    }

    /** A line of a plain text. */
    public void pass(String text) {
        Optional.of(text.strip()).filter(line -> !line.isEmpty()).flatMap(Headings::byNumber)
                .ifPresent(level -> enter(level, text));
    }

    private void enter(int level, String text) {
        while (path.size() >= level) {
            path.removeLast();
        }
        path.add(text.strip());
    }

    public List<String> path() {
        return List.copyOf(path);
    }
}
