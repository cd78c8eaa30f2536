package org.justicestat.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;

/**
 * Writes a report as a Word document. The same report gives the same bytes on every run: nothing in the file comes from
 * the clock. Thread-safe.
 */
public final class DocxWriter {

    /**
     * Replaces the file as a whole: whatever fails, an older file of that name stays as it was.
     *
     * @throws org.justicestat.model.UserException if the file cannot be written
     * @throws IllegalStateException               if the document breaks one of the {@link WordRules}
     */
    public void write(ReportDocument report, Path target) {
        byte[] content = bytes(report);
        try {
            ReplacedFile.write(target, stream -> stream.write(content));
        } catch (IOException e) {
            throw new UserException(e, "report.notWritten", target);
        }
    }

    /** @throws IllegalStateException if the document breaks one of the {@link WordRules} */
    public byte[] bytes(ReportDocument report) {
        try {
            CanonicalZip zip = CanonicalZip.read(render(report));
            List<WordFault> faults = WordRules.check(zip.entries());
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "Word would refuse the document in " + faults.size() + " places, first: " + faults.getFirst());
            }
            return zip.toBytes();
        } catch (IOException e) {
            // All of it happens in memory.
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] render(ReportDocument report) throws IOException {
        try (XWPFDocument document = BaseDocument.open(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            describe(document, report.properties());
            new BodyWriter(document, report.properties()).write(report.blocks());
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void describe(XWPFDocument document, DocumentProperties properties) {
        CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(properties.date()));
        core.setTitle(properties.title());
        core.setCreator(properties.organisation());
        core.setCreated(date);
        core.setModified(date);
    }
}
