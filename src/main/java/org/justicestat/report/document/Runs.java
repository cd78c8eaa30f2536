package org.justicestat.report.document;

import java.util.List;
import java.util.Optional;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.word.ElementSink;
import org.justicestat.report.word.ElementTree;
import org.justicestat.report.word.TextWidth;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.justicestat.report.word.XmlText;
import org.w3c.dom.Element;

/** Makes the runs of a text, a figure among them in its control and bookmark. */
public final class Runs {

    private final DocxTarget target;
    private final WordXml xml;

    public Runs(DocxTarget target, WordXml xml) {
        this.target = target;
        this.xml = xml;
    }

    /** Says what the next figures stand in, where the text around them does not tell it. */
    void inContext(String context) {
        target.figures().inContext(context);
    }

    public void append(Element paragraph, List<Span> spans) {
        spans.forEach(span -> append(paragraph, span));
    }

    public void append(Element paragraph, Span span) {
        write(span, new ElementTree(xml, paragraph));
    }

    /** In the format of the paragraph. */
    void write(Span span, ElementSink out) {
        write(span, target.figures().isMarked(), Optional.empty(), out);
    }

    /**
     * @param format what the text around is formatted with; a copy of it is used
     * @param marked false where a control cannot stand, as in the second writing of a text box
     */
    public List<Element> nodes(Span span, Optional<Element> format, boolean marked) {
        Element around = xml.make("p");
        write(span, marked, format, new ElementTree(xml, around));
        return WordXml.children(around);
    }

    private void write(Span span, boolean marked, Optional<Element> format, ElementSink out) {
        Optional<FigureRef> ref = switch (span) {
            case Span.Text _ -> Optional.empty();
            case Span.Figure figure -> figure.ref();
            case Span.Missing missing -> missing.ref();
        };
        if (ref.isEmpty() || !marked && target.figures().isMarked() || span.text().isEmpty()) {
            writeRuns(span, format, out);
            return;
        }
        FigureState state = span instanceof Span.Figure figure ? figure.state() : FigureState.MISSING;
        String id = target.figures().add(ref.get(), state, span.text());
        if (target.figures().isMarked()) {
            writeControl(id, span, format, out);
        } else {
            writeRuns(span, format, out);
        }
    }

    private void writeControl(String id, Span span, Optional<Element> format, ElementSink out) {
        String bookmark = Integer.toString(target.nextBookmark());
        out.empty("bookmarkStart", "id", bookmark, "name", id);
        out.open("sdt");
        out.element().ifPresent(control -> target.figures().place(id, control));
        out.open("sdtPr");
        out.empty("alias", "val", id);
        out.empty("tag", "val", id);
        out.empty("id", "val", target.figures().control(id));
        out.close();
        out.open("sdtContent");
        writeRuns(span, format, out);
        out.close();
        out.close();
        out.empty("bookmarkEnd", "id", bookmark);
    }

    private void writeRuns(Span span, Optional<Element> format, ElementSink out) {
        String text = XmlText.requireWritable(span.text());
        for (int start = 0; start < text.length();) {
            boolean shared = TextWidth.isShared(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && TextWidth.isShared(text.charAt(end)) == shared) {
                end++;
            }
            writeRun(span, text.substring(start, end), shared, format, out);
            start = end;
        }
    }

    private void writeRun(Span span, String text, boolean eastAsian, Optional<Element> format, ElementSink out) {
        out.open("r");
        if (format.isPresent()) {
            formatted(span, eastAsian, format.get()).ifPresent(out.element().orElseThrow()::appendChild);
        } else if (eastAsian || !(span instanceof Span.Text)) {
            out.open("rPr");
            switch (span) {
                case Span.Text _ -> { }
                case Span.Figure _ -> out.empty("rStyle", "val", target.styles().need(WordStyle.FIGURE_TEXT));
                case Span.Missing _ -> out.empty("rStyle", "val", target.styles().need(WordStyle.MISSING_TEXT));
            }
            if (eastAsian) {
                out.empty("rFonts", "hint", "eastAsia");
            }
            out.close();
        }
        if (text.equals(text.strip())) {
            out.open("t");
        } else {
            out.open("t", "xml:space", "preserve");
        }
        out.text(text);
        out.close();
        out.close();
    }

    /** A figure takes the format of the text around it as it is. */
    private Optional<Element> formatted(Span span, boolean eastAsian, Element format) {
        Element properties = (Element) format.cloneNode(true);
        if (span instanceof Span.Missing) {
            // A colour of the template's own would hide the mark.
            List.of("color", "highlight", "shd").forEach(name ->
                    WordXml.child(properties, name).ifPresent(properties::removeChild));
            xml.set(xml.first(properties, "rStyle"), "val", target.styles().need(WordStyle.MISSING_TEXT));
        }
        if (eastAsian) {
            xml.set(fonts(properties), "hint", "eastAsia");
        }
        return properties.hasChildNodes() ? Optional.of(properties) : Optional.empty();
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
