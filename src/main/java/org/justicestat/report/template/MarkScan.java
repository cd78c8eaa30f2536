package org.justicestat.report.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the placeholders and optional sentences in the text of a paragraph. Lenticular brackets always make a placeholder;
 * square ones, which texts use for other things, only around something that is understood.
 */
public final class MarkScan {

    private static final String OPENERS = "【〖";
    private static final String CLOSERS = "】〗";
    private static final String WEAK_OPENERS = "[\uFF3B";
    private static final String WEAK_CLOSERS = "]\uFF3D";
    private static final String OPTIONAL_OPENERS = "〔";
    private static final String OPTIONAL_CLOSERS = "〕";
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final int LONGEST = 1_000;

    private final PlaceholderReader reader;

    public MarkScan(PlaceholderReader reader) {
        this.reader = reader;
    }

    /** In the order of their starts; an optional sentence before the placeholders in it. */
    public List<Mark> of(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            Mark mark = OPENERS.indexOf(c) >= 0 ? strong(text, i) : WEAK_OPENERS.indexOf(c) >= 0 ? weak(text, i)
                    : CLOSERS.indexOf(c) >= 0 ? new Mark(i, i + 1, new Mark.Unclosed()) : null;
            if (mark == null) {
                i++;
            } else {
                marks.add(mark);
                i = mark.end();
            }
        }
        if (marks.isEmpty()) {
            return marks;
        }
        addOptional(text, marks);
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    /** Names that a text was perhaps meant to be, the nearest first. */
    public List<String> near(String text) {
        return reader.near(text.replaceAll("[" + OPENERS + CLOSERS + "]", ""));
    }

    private Mark strong(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST && !isBracket(text.charAt(end))
                && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length() && (CLOSERS + WEAK_CLOSERS).indexOf(text.charAt(end)) >= 0) {
            return bracketed(text, start, end + 1);
        }
        return new Mark(start, end, new Mark.Unclosed());
    }

    private Mark weak(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST && !isBracket(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && (CLOSERS + WEAK_CLOSERS).indexOf(text.charAt(end)) >= 0;
        if (!closed) {
            return null;
        }
        Mark mark = bracketed(text, start, end + 1);
        boolean half = CLOSERS.indexOf(text.charAt(end)) >= 0;
        boolean understood = mark.kind() instanceof Mark.Bracketed(String _, Reading.Understood _);
        return half || understood ? mark : null;
    }

    private Mark bracketed(String text, int start, int end) {
        String inside = text.substring(start + 1, end - 1);
        return new Mark(start, end, new Mark.Bracketed(inside, reader.read(inside)));
    }

    private static boolean isWord(Mark mark) {
        return mark.kind() instanceof Mark.Bracketed(String _, Reading.Understood(Placeholder understood))
                && (understood instanceof Placeholder.OfDocument || understood instanceof Placeholder.ToWrite);
    }

    private static boolean isBracket(char c) {
        return (OPENERS + CLOSERS + WEAK_OPENERS + WEAK_CLOSERS + OPTIONAL_OPENERS + OPTIONAL_CLOSERS).indexOf(c) >= 0;
    }

    /**
     * Numbers of documents, as 〔2024〕, stand in the same brackets as optional sentences, but have no figure in them; they may
     * stand within such a sentence, and so may another one.
     */
    private static void addOptional(String text, List<Mark> marks) {
        List<Mark> figures = marks.stream().filter(mark -> !isWord(mark)).toList();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (OPTIONAL_OPENERS.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (OPTIONAL_CLOSERS.indexOf(text.charAt(i)) >= 0) {
                boolean closed = !open.isEmpty();
                int start = closed ? open.pop() : 0;
                int end = i;
                if (figures.stream().anyMatch(mark -> mark.start() >= start && mark.end() <= end)) {
                    marks.add(closed ? new Mark(start, end + 1, new Mark.OptionalSentence())
                            : new Mark(end, end + 1, new Mark.Unclosed()));
                }
            }
        }
        open.stream().filter(start -> figures.stream().anyMatch(mark -> mark.start() > start))
                .forEach(start -> marks.add(new Mark(start, start + 1, new Mark.Unclosed())));
    }
}
