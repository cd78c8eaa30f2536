package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.template.FigureRef;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the runs of a text, a figure among them in its control and bookmark. */
final class Runs {

    private final DocxTarget target;
    private final WordXml xml;

    Runs(DocxTarget target, WordXml xml) {
        this.target = target;
        this.xml = xml;
    }

    /** Says what the next figures stand in, where the text around them does not tell it. */
    void inContext(String context) {
        target.figures().inContext(context);
    }

    void append(Element paragraph, List<Span> spans) {
        spans.forEach(span -> append(paragraph, span));
    }

    void append(Element paragraph, Span span) {
        nodes(span, Optional.empty(), target.figures().isMarked()).forEach(paragraph::appendChild);
    }

    /**
     * @param format what the text around is formatted with; a copy of it is used
     * @param marked false where a control cannot stand, as in the second writing of a text box
     */
    List<Node> nodes(Span span, Optional<Element> format, boolean marked) {
        List<Node> runs = new ArrayList<>(runs(span, format));
        Optional<FigureRef> ref = switch (span) {
            case Span.Text _ -> Optional.empty();
            case Span.Figure figure -> figure.ref();
            case Span.Missing missing -> missing.ref();
        };
        if (ref.isEmpty() || !marked && target.figures().isMarked() || runs.isEmpty()) {
            return runs;
        }
        FigureState state = span instanceof Span.Figure figure ? figure.state() : FigureState.MISSING;
        String id = target.figures().add(ref.get(), state, span.text());
        return target.figures().isMarked() ? inControl(id, runs) : runs;
    }

    private List<Node> inControl(String id, List<Node> runs) {
        String bookmark = Integer.toString(target.nextBookmark());
        Element control = xml.make("sdt");
        Element properties = xml.add(control, "sdtPr");
        xml.add(properties, "alias", "val", id);
        xml.add(properties, "tag", "val", id);
        xml.add(properties, "id", "val", target.figures().control(id));
        Element content = xml.add(control, "sdtContent");
        runs.forEach(content::appendChild);
        target.figures().place(id, control);
        return List.of(xml.make("bookmarkStart", "id", bookmark, "name", id), control,
                xml.make("bookmarkEnd", "id", bookmark));
    }

    private List<Element> runs(Span span, Optional<Element> format) {
        String text = XmlText.requireWritable(span.text());
        List<Element> runs = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            boolean shared = TextWidth.isShared(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && TextWidth.isShared(text.charAt(end)) == shared) {
                end++;
            }
            runs.add(run(span, text.substring(start, end), shared, format));
            start = end;
        }
        return runs;
    }

    private Element run(Span span, String text, boolean eastAsian, Optional<Element> format) {
        Element run = xml.make("r");
        Element properties = format.map(given -> (Element) given.cloneNode(true)).orElseGet(() -> xml.make("rPr"));
        switch (span) {
            case Span.Text _ -> { }
            case Span.Figure _ when format.isEmpty() -> setStyle(properties, WordStyle.FIGURE_TEXT);
            case Span.Figure _ -> { }
            case Span.Missing _ -> {
                // A colour of the template's own would hide the mark.
                List.of("color", "highlight", "shd").forEach(name ->
                        WordXml.child(properties, name).ifPresent(properties::removeChild));
                setStyle(properties, WordStyle.MISSING_TEXT);
            }
        }
        if (eastAsian) {
            xml.set(fonts(properties), "hint", "eastAsia");
        }
        if (properties.hasChildNodes()) {
            run.appendChild(properties);
        }
        Element words = xml.add(run, "t");
        words.setTextContent(text);
        if (!text.equals(text.strip())) {
            words.setAttributeNS(WordXml.XML, "xml:space", "preserve");
        }
        return run;
    }

    private void setStyle(Element properties, WordStyle style) {
        xml.set(xml.first(properties, "rStyle"), "val", target.styles().need(style));
    }

    /** Its place is after the style of the run. */
    private Element fonts(Element properties) {
        return WordXml.child(properties, "rFonts").orElseGet(() -> {
            Element fonts = xml.make("rFonts");
            Optional<Element> style = WordXml.child(properties, "rStyle");
            properties.insertBefore(fonts, style.isPresent() ? style.get().getNextSibling() : properties.getFirstChild());
            return fonts;
        });
    }
}
