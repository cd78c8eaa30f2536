package org.justicestat.report.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A line of text or a row of a table: what no page breaks. Heights are in twips.
 *
 * @param before    space above, which it shares with the {@code after} of the box before it
 * @param keeps     whether the box after it stands on the same page
 * @param breaks    whether a new page begins before it
 * @param repeated  height of the rows that are repeated above it on a new page
 * @param paragraph that begins with it; absent inside a paragraph
 */
record PageBox(int height, int before, int after, boolean keeps, boolean breaks, int repeated, Optional<Element> paragraph) {

    PageBox keeping(boolean next) {
        return new PageBox(height, before, after, keeps || next, breaks, repeated, paragraph);
    }
}
