package org.justicestat.report.document;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the next paragraphs and tables go: into {@code parent}, before {@code next}, or at its end. */
public record Flow(Element parent, Node next) {

    public void add(Element block) {
        parent.insertBefore(block, next);
    }
}
