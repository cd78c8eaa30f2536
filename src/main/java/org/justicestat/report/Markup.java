package org.justicestat.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.w3c.dom.Element;

/** Elements as text: what a tree of many would take memory and time for. */
final class Markup implements ElementSink {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final String prefix;
    private final Deque<String> open = new ArrayDeque<>();
    /** Whether the last tag still waits for attributes and its end. */
    private boolean inTag;

    /** @param prefix of the elements and their attributes, with its colon; empty where names are written as they are given */
    Markup(String prefix) {
        this.prefix = prefix;
    }

    /** A part from its beginning, whose names are written as they are given. */
    static Markup part() {
        Markup part = new Markup("");
        part.out.append(HEAD);
        return part;
    }

    @Override
    public void open(String name, String... attributes) {
        endTag();
        out.append('<').append(prefix).append(name);
        open.push(name);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Of the element that was just opened. */
    void attribute(String name, String value) {
        out.append(' ');
        if (name.indexOf(':') < 0) {
            out.append(prefix);
        }
        out.append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    @Override
    public void text(String said) {
        if (!said.isEmpty()) {
            endTag();
            escape(said, false);
        }
    }

    /** What is markup already. */
    void written(String markup) {
        endTag();
        out.append(markup);
    }

    @Override
    public void close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(prefix).append(name).append('>');
        }
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    @Override
    public Optional<Element> element() {
        return Optional.empty();
    }

    private void escape(String text, boolean inAttribute) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = c > '>' ? null : escaped(c, inAttribute);
            if (escaped != null) {
                out.append(text, copied, i).append(escaped);
                copied = i + 1;
            }
        }
        if (copied == 0) {
            out.append(text);
        } else {
            out.append(text, copied, text.length());
        }
    }

    /** Null for what is written as it is. */
    private static String escaped(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            default -> null;
        };
    }

    byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
