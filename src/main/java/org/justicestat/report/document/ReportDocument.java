package org.justicestat.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.Orientation;

/**
 * A report after GB/T 9704 while it is put together: its blocks from top to bottom. It knows no Word; {@link DocxWriter}
 * writes it. Not thread-safe.
 */
public final class ReportDocument {

    private final DocumentProperties properties;
    private final List<Block> blocks = new ArrayList<>();

    public ReportDocument(DocumentProperties properties) {
        this.properties = properties;
    }

    public ReportDocument title(String text) {
        return add(new Block.Title(text));
    }

    public ReportDocument recipient(String text) {
        return add(new Block.Recipient(text));
    }

    /** @param level 1 to 4 */
    public ReportDocument heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    public ReportDocument paragraph(List<Span> spans) {
        return add(new Block.Paragraph(spans));
    }

    public ReportDocument paragraph(Span... spans) {
        return paragraph(List.of(spans));
    }

    public ReportDocument attachmentNote(List<String> lines) {
        return add(new Block.AttachmentNote(lines));
    }

    public ReportDocument signature(String office, String date) {
        return add(new Block.Signature(office, date));
    }

    public ReportDocument table(StatisticalTable table) {
        return add(table);
    }

    public ReportDocument chart(ColumnChart chart) {
        return add(chart);
    }

    public ReportDocument annex(String label, String title) {
        return add(new Block.Annex(label, title));
    }

    public ReportDocument letterhead(List<String> notes, String issuer, String number, String signer) {
        return add(new Block.Letterhead(notes, issuer, number, signer));
    }

    public ReportDocument colophon(String copies, String printer, String date) {
        return add(new Block.Colophon(copies, printer, date));
    }

    public ReportDocument pageBreak() {
        return add(new Block.PageBreak());
    }

    public ReportDocument section(Orientation orientation) {
        return add(new Block.Section(orientation));
    }

    public ReportDocument add(Block block) {
        blocks.add(block);
        return this;
    }

    public DocumentProperties properties() {
        return properties;
    }

    /** What has been added so far, in order. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }
}
