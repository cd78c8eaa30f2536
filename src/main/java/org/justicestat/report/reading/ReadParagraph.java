package org.justicestat.report.reading;

import java.util.List;
import java.util.Optional;
import org.justicestat.report.typed.CellHeads;
import org.justicestat.report.typed.TypedNumbers;

/**
 * A paragraph of a report.
 *
 * @param start    of it in the text of the whole report
 * @param headings it stands under, the highest first
 * @param heads    what stands over and beside it, where it is the number of a cell
 * @param marks    figures that carry their identity, in the order of the text
 */
record ReadParagraph(int start, String text, List<String> headings, Optional<CellHeads> heads, List<Mark> marks) {

    /** Where a figure of the workbench's own stands, by the id in its control or bookmark; offsets in the paragraph. */
    record Mark(String id, int start, int end) {
    }

    ReadParagraph {
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
    }

    String halfWidth() {
        return TypedNumbers.halfWidth(text);
    }
}
