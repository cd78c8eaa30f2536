package org.justicestat.report.word;

import java.util.Optional;
import org.w3c.dom.Element;

/** Takes elements of one namespace in the order of the document. */
public interface ElementSink {

    /** @param attributes names and values in turn, in the order of the names; {@code xml:space} with its prefix */
    void open(String name, String... attributes);

    void text(String said);

    /** Ends the element that was opened last. */
    void close();

    default void empty(String name, String... attributes) {
        open(name, attributes);
        close();
    }

    /** The open element, where elements are kept. */
    Optional<Element> element();
}
