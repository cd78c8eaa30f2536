package org.justicestat.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Element;

/** Cuts paragraphs and tables into boxes. What cannot be measured without the fonts of the reader gives none. */
final class PageBoxes {

    private static final int EMU_PER_TWIP = 635;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Take room that their own text does not tell. */
    private static final Set<String> UNMEASURED = Set.of("pict", "object", "footnoteReference", "endnoteReference", "numPr",
            "framePr", "AlternateContent", "anchor", "ptab", "vMerge", "tblpPr", "oMath");
    /** A rule of half a point. */
    private static final int RULE = 10;
    private static final int CELL_MARGIN = 108;

    private final Styles styles;
    private final WordXml xml;
    private final PageGeometry page;
    private final boolean tight;

    PageBoxes(Styles styles, WordXml xml, PageGeometry page, boolean tight) {
        this.styles = styles;
        this.xml = xml;
        this.page = page;
        this.tight = tight;
    }

    Optional<List<PageBox>> of(Element block) {
        if (isUnmeasured(block)) {
            return Optional.empty();
        }
        return WordXml.is(block, "tbl") ? table(block) : paragraph(block, page.width());
    }

    private static boolean isUnmeasured(Element block) {
        var all = block.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (UNMEASURED.contains(all.item(i).getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<PageBox>> paragraph(Element paragraph, int width) {
        ParagraphLook look = new ParagraphLook(paragraph, styles, page);
        OptionalInt size = look.size();
        if (size.isEmpty()) {
            return Optional.empty();
        }
        var pictures = paragraph.getElementsByTagNameNS(DRAWING, "extent");
        if (pictures.getLength() > 0) {
            int height = Integer.parseInt(((Element) pictures.item(0)).getAttribute("cy")) / EMU_PER_TWIP;
            int descent = tight ? 0 : size.getAsInt() / 2;
            return Optional.of(boxes(paragraph, look, List.of(height + descent), List.of()));
        }
        OptionalInt line = look.lineHeight(size.getAsInt());
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> heights = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        for (String part : parts(paragraph)) {
            breaks.add(heights.size());
            int lines = lines(part, look, size.getAsInt(), width);
            for (int i = 0; i < lines; i++) {
                heights.add(line.getAsInt());
            }
        }
        return Optional.of(boxes(paragraph, look, heights, breaks.subList(1, breaks.size())));
    }

    /** The text before, between and after page breaks. */
    private List<String> parts(Element paragraph) {
        String text = new ParagraphText(xml, paragraph).text();
        List<String> parts = new ArrayList<>();
        int at = 0;
        int start = 0;
        for (Element br : WordXml.all(paragraph, "br")) {
            at = text.indexOf('\n', at);
            if (at < 0) {
                break;
            }
            if (WordXml.value(br, "type").equals("page")) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
            at++;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private int lines(String text, ParagraphLook look, int size, int width) {
        int left = look.indent("left", size);
        int available = width - left - look.indent("right", size);
        int first = available - look.indent("firstLine", size) + look.indent("hanging", size);
        return Math.max(1, LineBreaks.count(text, look.measure(size, tight), first, available));
    }

    private static List<PageBox> boxes(Element paragraph, ParagraphLook look, List<Integer> heights, List<Integer> breaks) {
        boolean widows = look.controlsWidows();
        int last = heights.size() - 1;
        List<PageBox> boxes = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean keeps = i == last ? look.has("keepNext") : look.has("keepLines") || widows && (i == 0 || i == last - 1);
            boolean breaksBefore = i == 0 ? look.has("pageBreakBefore") : breaks.contains(i);
            boxes.add(new PageBox(heights.get(i), i == 0 ? look.before() : 0, i == last ? look.after() : 0,
                    keeps && !breaks.contains(i + 1), breaksBefore, 0, i == 0 ? Optional.of(paragraph) : Optional.empty()));
        }
        return boxes;
    }

    private Optional<List<PageBox>> table(Element table) {
        List<Integer> columns = WordXml.child(table, "tblGrid").stream().flatMap(grid -> WordXml.children(grid, "gridCol"))
                .map(column -> WordXml.value(column, "w")).map(Integer::valueOf).toList();
        List<PageBox> rows = new ArrayList<>();
        int header = 0;
        for (Element row : WordXml.children(table, "tr").toList()) {
            Optional<PageBox> box = row(row, columns, margins(table), header);
            if (box.isEmpty()) {
                return Optional.empty();
            }
            boolean isHeader = WordXml.child(row, "trPr").flatMap(format -> WordXml.child(format, "tblHeader")).isPresent();
            header += isHeader ? box.get().height() : 0;
            rows.add(box.get().keeping(isHeader));
        }
        return Optional.of(rows);
    }

    private Optional<PageBox> row(Element row, List<Integer> columns, int margins, int header) {
        int height = 0;
        int column = 0;
        boolean keeps = false;
        for (Element cell : WordXml.children(row, "tc").toList()) {
            int span = WordXml.child(cell, "tcPr").flatMap(format -> WordXml.child(format, "gridSpan"))
                    .map(found -> Integer.parseInt(WordXml.value(found, "val"))).orElse(1);
            int width = columns.stream().skip(column).limit(span).mapToInt(Integer::intValue).sum() - margins;
            column += span;
            int needed = 0;
            for (Element paragraph : WordXml.children(cell, "p").toList()) {
                Optional<List<PageBox>> lines = paragraph(paragraph, width);
                if (lines.isEmpty()) {
                    return Optional.empty();
                }
                needed += lines.get().stream().mapToInt(line -> line.height() + line.before() + line.after()).sum();
                keeps |= lines.get().getLast().keeps();
            }
            height = Math.max(height, needed);
        }
        return Optional.of(new PageBox(height + RULE, 0, 0, keeps, false, header, Optional.empty()));
    }

    /** Left and right inside a cell, together. */
    private int margins(Element table) {
        String style = WordXml.child(table, "tblPr").flatMap(format -> WordXml.child(format, "tblStyle"))
                .map(found -> WordXml.value(found, "val")).orElse("");
        Optional<Element> given = styles.find(style).flatMap(found -> WordXml.child(found, "tblPr"))
                .flatMap(format -> WordXml.child(format, "tblCellMar"));
        return given.map(margins -> margin(margins, "left") + margin(margins, "right")).orElse(2 * CELL_MARGIN);
    }

    private static int margin(Element margins, String side) {
        return WordXml.child(margins, side).map(found -> WordXml.value(found, "w")).filter(value -> value.matches("[0-9]{1,4}"))
                .map(Integer::parseInt).orElse(CELL_MARGIN);
    }
}
