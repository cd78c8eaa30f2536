package org.justicestat.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The pages on which paragraphs of the body begin, worked out from the document alone. On the grid of GB/T 9704 lines and their
 * characters are counted; a table has rows of known height. Each page is worked out twice, with all that a word processor may
 * decide taking least room and most: only where both agree is it known. After something that cannot be measured, such as a text
 * box, nothing is.
 */
public final class PageNumbers {

    private final List<Element> blocks = new ArrayList<>();
    private final Styles styles;
    private final WordXml xml;
    private final boolean squeezesMarks;
    private final Map<Element, Integer> known = new HashMap<>();
    private int room;

    private PageNumbers(WordPackage parts, Styles styles) throws SAXException, IOException {
        this.styles = styles;
        this.xml = new WordXml(parts.body());
        Optional<String> settings = parts.ofMain("settings").filter(parts::has);
        this.squeezesMarks = settings.isPresent() && WordXml.all(parts.tree(settings.get()), "characterSpacingControl")
                .stream().noneMatch(control -> WordXml.value(control, "val").equals("doNotCompress"));
        collect(WordXml.child(parts.body().getDocumentElement(), "body").orElseThrow());
    }

    public static PageNumbers of(WordPackage parts, Styles styles) throws SAXException, IOException {
        PageNumbers numbers = new PageNumbers(parts, styles);
        Layout tight = numbers.layOut(true);
        Layout loose = numbers.layOut(false);
        tight.pages.forEach((paragraph, page) -> {
            if (page.equals(loose.pages.get(paragraph))) {
                numbers.known.put(paragraph, page);
            }
        });
        numbers.room = Math.max(0, Math.min(tight.height - tight.used, loose.height - loose.used));
        return numbers;
    }

    /** The number printed on the page where the paragraph begins; empty where it depends on the reader's word processor. */
    public Optional<Integer> of(Element paragraph) {
        return Optional.ofNullable(known.get(paragraph));
    }

    /** Height left under the text on the last page, in twips; of no meaning where that page is not known. */
    public int room() {
        return room;
    }

    private void collect(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p", "tbl", "sectPr" -> blocks.add(child);
                case "sdt" -> WordXml.child(child, "sdtContent").ifPresent(this::collect);
                case "ins", "customXml" -> collect(child);
                default -> { }
            }
        }
    }

    private Layout layOut(boolean tight) {
        Layout layout = new Layout(tight);
        List<Element> ofSection = new ArrayList<>();
        for (Element block : blocks) {
            boolean isSection = WordXml.is(block, "sectPr");
            if (!isSection) {
                ofSection.add(block);
            }
            Optional<Element> section = isSection ? Optional.of(block)
                    : WordXml.child(block, "pPr").flatMap(format -> WordXml.child(format, "sectPr"));
            if (section.isPresent()) {
                if (!layOut(ofSection, section.get(), layout)) {
                    return layout;
                }
                ofSection.clear();
            }
        }
        return layout;
    }

    private boolean layOut(List<Element> ofSection, Element section, Layout layout) {
        if (!PageGeometry.isUsual(section)) {
            return false;
        }
        PageGeometry page = PageGeometry.of(section, squeezesMarks);
        PageBoxes cutter = new PageBoxes(styles, xml, page, layout.tight);
        layout.startSection(section, page.height());
        List<PageBox> boxes = new ArrayList<>();
        boolean measured = true;
        for (Element block : ofSection) {
            Optional<List<PageBox>> cut = cutter.of(block);
            if (cut.isEmpty()) {
                measured = false;
                break;
            }
            boxes.addAll(cut.get());
        }
        layout.place(boxes);
        return measured;
    }

    /** Puts boxes on one page after another. */
    private static final class Layout {

        private final boolean tight;
        private final Map<Element, Integer> pages = new HashMap<>();
        private int height;
        private int page;
        private int used;
        private int lastAfter;
        private boolean fresh;

        Layout(boolean tight) {
            this.tight = tight;
        }

        void startSection(Element section, int textHeight) {
            height = textHeight;
            newPage();
            String type = WordXml.child(section, "type").map(found -> WordXml.value(found, "val")).orElse("");
            if (type.equals("evenPage") && page % 2 != 0 || type.equals("oddPage") && page % 2 == 0) {
                page++;
            }
            WordXml.child(section, "pgNumType").map(found -> WordXml.value(found, "start"))
                    .filter(start -> start.matches("[0-9]{1,4}")).ifPresent(start -> page = Integer.parseInt(start));
        }

        private void newPage() {
            page++;
            used = 0;
            lastAfter = 0;
            fresh = true;
        }

        void place(List<PageBox> boxes) {
            for (int i = 0; i < boxes.size();) {
                int end = i + 1;
                while (end < boxes.size() && boxes.get(end - 1).keeps() && !boxes.get(end).breaks()) {
                    end++;
                }
                placeTogether(boxes.subList(i, end));
                i = end;
            }
        }

        private void placeTogether(List<PageBox> group) {
            if (group.getFirst().breaks() && !fresh) {
                newPage();
            }
            int needed = 0;
            int after = lastAfter;
            for (PageBox box : group) {
                needed += Math.max(after, box.before()) + box.height();
                after = box.after();
            }
            if (!fresh && used + needed > height && needed + group.getFirst().repeated() <= height) {
                breakPage(group.getFirst());
            }
            group.forEach(this::place);
        }

        private void breakPage(PageBox next) {
            newPage();
            used = next.repeated();
            // Word processors differ in whether space above is kept at the head of a page.
            lastAfter = 0;
        }

        private void place(PageBox box) {
            int above = fresh && tight ? 0 : Math.max(lastAfter, box.before());
            if (!fresh && used + above + box.height() > height) {
                breakPage(box);
                above = tight ? 0 : box.before();
            }
            box.paragraph().ifPresent(paragraph -> pages.put(paragraph, page));
            used += above + box.height();
            lastAfter = box.after();
            fresh = false;
        }
    }
}
