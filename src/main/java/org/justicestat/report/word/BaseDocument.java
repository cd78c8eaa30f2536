package org.justicestat.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The empty document every report of our own starts from. Its parts lie unpacked in the {@code base} folder beside this class:
 * all page geometry, styles, fonts, footers and the look of charts are there and nowhere in Java.
 */
public final class BaseDocument {

    private static final List<String> PARTS = List.of(CanonicalZip.CONTENT_TYPES, "_rels/.rels", "docProps/app.xml",
            "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml",
            "word/footer1.xml", "word/footer2.xml", "word/footer3.xml", "word/footer4.xml", "word/settings.xml",
            "word/styles.xml");
    private static final List<String> WORKBOOK_PARTS = List.of(CanonicalZip.CONTENT_TYPES, "_rels/.rels", "docProps/core.xml",
            "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");

    private static final Map<String, Document> TREES = new ConcurrentHashMap<>();

    private BaseDocument() {
    }

    public static WordPackage open() {
        try {
            return new WordPackage(zip("", PARTS));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the base document", e);
        }
    }

    /** The workbook of a chart, without its sheet. */
    public static CanonicalZip workbook() {
        return Workbook.PARTS.copy();
    }

    /** Read once, for a document may have many charts. */
    private static final class Workbook {
        static final CanonicalZip PARTS = zip("workbook/", WORKBOOK_PARTS);
    }

    private static CanonicalZip zip(String folder, List<String> parts) {
        CanonicalZip zip = new CanonicalZip();
        for (String part : parts) {
            zip.put(part, XmlTree.write(tree(folder + part)));
        }
        return zip;
    }

    /** A chart with the most series it can have, without data. */
    public static Document chart() {
        return tree("chart.xml");
    }

    static Document styles() {
        return tree("word/styles.xml");
    }

    /** A tree of its own, to be changed. Each part is read once: a document may have many charts. */
    public static Document tree(String name) {
        Document read = TREES.computeIfAbsent(name, BaseDocument::read);
        // Trees promise nothing to those who read them at the same time.
        synchronized (read) {
            return (Document) read.cloneNode(true);
        }
    }

    private static Document read(String name) {
        try (InputStream in = BaseDocument.class.getResourceAsStream("base/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the base document lacks " + name);
            }
            return WordPackage.withoutLayout(XmlTree.parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(name + " of the base document", e);
        }
    }
}
