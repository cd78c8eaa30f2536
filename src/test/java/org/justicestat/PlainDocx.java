package org.justicestat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word files of plain paragraphs, as somebody types them, and the paragraphs of the body that stand in a Word file. */
public final class PlainDocx {

    private PlainDocx() {
    }

    /** @return the file */
    public static Path write(Path file, List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
        }
        return file;
    }

    /** Line by line. */
    public static String text(Path docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            return String.join("\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }
}
