package org.justicestat.report.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.CoreProperties;
import org.justicestat.report.word.WordFault;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordRules;
import org.xml.sax.SAXException;

/**
 * Writes a document of our own making, such as the starter template, as a Word file. The same document gives the same bytes on
 * every run: nothing in the file comes from the clock. Thread-safe.
 */
public final class DocxWriter {

    /**
     * @throws IllegalStateException if the document breaks one of the {@link WordRules}
     * @throws org.justicestat.model.UserException if a text holds a character that no document can
     */
    public byte[] bytes(ReportDocument report) {
        try {
            WordPackage parts = BaseDocument.open();
            CoreProperties.write(parts, report.properties());
            new BodyWriter(new DocxTarget(parts, report.properties(), new FigureLog(true))).write(report.blocks());
            return checked(parts.toZip(), List::of);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the base document", e);
        }
    }

    /**
     * The file, looked through while it is compressed: either takes about as long as the other.
     *
     * @param borne what may be wrong with it, for a template can have faults of its own that Word bears; asked only if
     *              something is
     * @throws IllegalStateException if it breaks another of the {@link WordRules}
     */
    public static byte[] checked(CanonicalZip zip, Supplier<List<WordFault>> borne) {
        CompletableFuture<byte[]> file = CompletableFuture.supplyAsync(zip::toBytes);
        List<WordFault> faults = new ArrayList<>(WordRules.check(zip.entries()));
        if (!faults.isEmpty()) {
            borne.get().forEach(faults::remove);
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Word would refuse the document in " + faults.size() + " places, first: " + faults.getFirst());
        }
        return file.join();
    }
}
