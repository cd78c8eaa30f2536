package org.justicestat.report.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A kind of paragraph that belongs to a table or a chart beside it: told by its style, or by how it begins. */
public enum Captions {

    TABLE_TITLE(Set.of(WordStyle.TABLE_TITLE, WordStyle.TABLE_UNIT),
            "\\s*(?:表\\s*[0-9一二三四五六七八九十]+|续表|[（(]?(?:计量)?单位\\s*[：:]).*"),
    /** A sentence about a chart ends like one. */
    CHART(Set.of(WordStyle.CAPTION), "\\s*图表?\\s*[0-9一二三四五六七八九十]+.*(?<!。)"),
    NOTE(Set.of(WordStyle.TABLE_NOTE, WordStyle.TABLE_END), "\\s*(?:注|备注|资料来源|数据来源|来源)\\s*[：:].*");

    private final List<String> styles;
    private final Pattern text;

    Captions(Set<WordStyle> styles, String text) {
        this.styles = styles.stream().map(WordStyle::id).toList();
        this.text = Pattern.compile(text);
    }

    public boolean has(Element paragraph) {
        return styles.contains(WordXml.styleOf(paragraph))
                || text.matcher(new ParagraphText(new WordXml(paragraph.getOwnerDocument()), paragraph).text()).matches();
    }

    /** Those right above a table or paragraph, the top one first. */
    public List<Element> above(Element block) {
        List<Element> found = new ArrayList<>();
        for (Optional<Element> at = beside(block, true); at.filter(this::has).isPresent(); at = beside(at.get(), true)) {
            found.addFirst(at.get());
        }
        return found;
    }

    public List<Element> below(Element block) {
        List<Element> found = new ArrayList<>();
        for (Optional<Element> at = beside(block, false); at.filter(this::has).isPresent(); at = beside(at.get(), false)) {
            found.add(at.get());
        }
        return found;
    }

    /** The paragraph right above or below; empty where something else is there. */
    public static Optional<Element> beside(Element block, boolean above) {
        Node at = above ? block.getPreviousSibling() : block.getNextSibling();
        while (at != null && !(at instanceof Element)) {
            at = above ? at.getPreviousSibling() : at.getNextSibling();
        }
        return Optional.ofNullable(at).filter(node -> WordXml.is(node, "p")).map(Element.class::cast);
    }
}
