package org.justicestat.report;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the next paragraphs and tables go: into {@code parent}, before {@code next}, or at its end. */
record Flow(Element parent, Node next) {

    void add(Element block) {
        parent.insertBefore(block, next);
    }
}
