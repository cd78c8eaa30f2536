package org.justicestat.exchange;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/** Writes a form as a PDF for printing; its text is drawn as outlines, so that it looks the same without any font. */
public final class FormPdf {

    private FormPdf() {
    }

    /**
     * Writes the file, replacing one of that name as a whole. The same form gives the same bytes.
     *
     * @throws UserException if the file cannot be written
     */
    public static void write(EntryForm form, Messages messages, Path file) {
        FormPages pages = new FormPages(form, messages);
        try {
            ReplacedFile.write(file, stream -> write(pages, stream));
        } catch (IOException e) {
            throw new UserException(e, "exchange.export.failure", file, String.valueOf(e.getMessage()));
        }
    }

    private static void write(FormPages pages, OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // Else it would be made of the clock.
            document.setDocumentId(0L);
            for (int i = 0; i < pages.count(); i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) FormPages.WIDTH, (float) FormPages.HEIGHT);
                pages.draw(graphics, i);
                graphics.dispose();
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(graphics.getXFormObject());
                }
            }
            document.save(stream);
        }
    }
}
