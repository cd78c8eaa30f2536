package org.justicestat.report.word;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements as the bytes of a part, in UTF-8: what a tree of many would take memory and time for. */
public final class Markup implements ElementSink {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int LAST_ASCII = 0x7F;
    private static final int MOST_BYTES = 3;

    private final String prefix;
    private final Deque<String> open = new ArrayDeque<>();
    /** Whether the last tag still waits for attributes and its end. */
    private boolean inTag;
    /** What stands before the bytes at hand. */
    private final List<byte[]> before = new ArrayList<>();
    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** @param prefix of the elements and their attributes, with its colon; empty where names are written as they are given */
    Markup(String prefix) {
        this.prefix = prefix;
    }

    /** A part from its beginning, whose names are written as they are given. */
    public static Markup part() {
        Markup part = new Markup("");
        part.append(HEAD);
        return part;
    }

    @Override
    public void open(String name, String... attributes) {
        endTag();
        append("<");
        append(prefix);
        append(name);
        open.push(name);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Of the element that was just opened. */
    public void attribute(String name, String value) {
        append(" ");
        if (name.indexOf(':') < 0) {
            append(prefix);
        }
        append(name);
        append("=\"");
        escape(value, true);
        append("\"");
    }

    @Override
    public void text(String said) {
        if (!said.isEmpty()) {
            endTag();
            escape(said, false);
        }
    }

    /** Gives what is written away, as a node for the tree of a document. Each character of the node is a byte. */
    public Node takeNode(Document document) {
        Node taken = document.createCDATASection(new String(toBytes(), StandardCharsets.ISO_8859_1));
        before.clear();
        size = 0;
        return taken;
    }

    /** What {@link #takeNode} made. */
    void written(CDATASection node) {
        endTag();
        before.add(Arrays.copyOf(bytes, size));
        before.add(node.getData().getBytes(StandardCharsets.ISO_8859_1));
        size = 0;
    }

    @Override
    public void close() {
        String name = open.pop();
        if (inTag) {
            append("/>");
            inTag = false;
        } else {
            append("</");
            append(prefix);
            append(name);
            append(">");
        }
    }

    private void endTag() {
        if (inTag) {
            append(">");
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
                append(text, copied, i);
                append(escaped);
                copied = i + 1;
            }
        }
        append(text, copied, text.length());
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

    private void append(String text) {
        append(text, 0, text.length());
    }

    private void append(String text, int start, int end) {
        reserve(MOST_BYTES * (end - start));
        // Not counted in the fields, which would be written for each character.
        byte[] target = bytes;
        int at = size;
        int next = start;
        while (next < end && text.charAt(next) <= LAST_ASCII) {
            target[at++] = (byte) text.charAt(next++);
        }
        size = at;
        if (next < end) {
            append(text.substring(next, end).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void append(byte[] added) {
        reserve(added.length);
        System.arraycopy(added, 0, bytes, size, added.length);
        size += added.length;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    public byte[] toBytes() {
        ByteBuffer all = ByteBuffer.allocate(before.stream().mapToInt(part -> part.length).sum() + size);
        before.forEach(all::put);
        return all.put(bytes, 0, size).array();
    }
}
