package org.justicestat.report;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes blocks one after another into the body of a Word document. */
final class BodyWriter {

    private static final int EMU_PER_TWIP = 635;
    /** 75 mm. */
    private static final int CHART_HEIGHT = 2_700_000;

    private final XWPFDocument document;
    private final DocumentProperties properties;
    private final CTBody body;
    private final DerivedStyles styles;
    private final SectionFormat sections;
    private Orientation orientation = Orientation.PORTRAIT;
    private boolean pageIsEmpty = true;
    private boolean breakIsDue;
    private int drawings;

    BodyWriter(XWPFDocument document, DocumentProperties properties) {
        this.document = document;
        this.properties = properties;
        this.body = document.getDocument().getBody();
        this.styles = new DerivedStyles(document.getStyles());
        this.sections = new SectionFormat(body.getSectPr());
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            write(block);
        }
        sections.write(body.getSectPr(), orientation);
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Title title -> paragraph(WordStyle.TITLE, title.text());
            case Block.Recipient recipient -> paragraph(WordStyle.RECIPIENT, recipient.text());
            case Block.Heading heading -> paragraph(WordStyle.heading(heading.level()), heading.text());
            case Block.Paragraph paragraph -> Runs.append(paragraph(WordStyle.BODY.id()), paragraph.spans());
            case Block.AttachmentNote note -> writeAttachmentNote(note);
            case Block.Signature signature -> writeSignature(signature);
            case Block.Annex annex -> writeAnnex(annex);
            case Block.PageBreak _ -> breakPage();
            case Block.Section section -> startSection(section.orientation());
            case StatisticalTable table -> writeTable(table);
            case ColumnChart chart -> writeChart(chart);
        }
    }

    private void writeAttachmentNote(Block.AttachmentNote note) {
        paragraph(WordStyle.ATTACHMENT_NOTE, note.lines().getFirst());
        note.lines().stream().skip(1).forEach(line -> paragraph(WordStyle.ATTACHMENT_NOTE_NEXT, line));
    }

    private void writeSignature(Block.Signature signature) {
        SignatureLayout layout = SignatureLayout.of(signature.office(), signature.date());
        styles.indent(WordStyle.SIGNATURE, layout.office());
        styles.indent(WordStyle.SIGNATURE_DATE, layout.date());
        paragraph(WordStyle.SIGNATURE, signature.office());
        paragraph(WordStyle.SIGNATURE_DATE, signature.date());
    }

    private void writeAnnex(Block.Annex annex) {
        breakPage();
        paragraph(WordStyle.ANNEX_LABEL, annex.label());
        paragraph(WordStyle.ANNEX_TITLE, annex.title());
    }

    private void writeTable(StatisticalTable table) {
        paragraph(WordStyle.TABLE_TITLE, table.title());
        if (!table.unit().isEmpty()) {
            paragraph(WordStyle.TABLE_UNIT, table.unit());
        }
        new TableWriter(table, orientation.textWidth(), styles).write(body.addNewTbl());
        table.notes().forEach(note -> paragraph(WordStyle.TABLE_NOTE, note));
        paragraph(WordStyle.TABLE_END.id());
    }

    private void writeChart(ColumnChart chart) throws IOException {
        XWPFRun run = new XWPFParagraph(paragraph(WordStyle.CHART.id()), document).createRun();
        try {
            XWPFChart target = document.createChart(run, orientation.textWidth() * EMU_PER_TWIP, CHART_HEIGHT);
            new ChartWriter(chart, properties).write(target);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the base document refuses a chart part", e);
        }
        CTNonVisualDrawingProps drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        drawings++;
        drawing.setId(drawings);
        drawing.setName("Chart " + drawings);
        drawing.setDescr(chart.alternativeText());
        paragraph(WordStyle.CAPTION, chart.caption());
        chart.notes().forEach(note -> paragraph(WordStyle.TABLE_NOTE, note));
    }

    private void breakPage() {
        breakIsDue = !pageIsEmpty;
    }

    private void startSection(Orientation next) {
        if (!pageIsEmpty) {
            breakIsDue = false;
            sections.write(paragraph(WordStyle.SECTION_END.id()).getPPr().addNewSectPr(), orientation);
        }
        orientation = next;
        pageIsEmpty = true;
    }

    private void paragraph(WordStyle style, String text) {
        paragraph(style.id(), text);
    }

    private void paragraph(String style, String text) {
        Runs.append(paragraph(style), Span.text(text));
    }

    private CTP paragraph(String style) {
        CTP paragraph = body.addNewP();
        CTPPr format = paragraph.addNewPPr();
        format.addNewPStyle().setVal(style);
        if (breakIsDue) {
            format.addNewPageBreakBefore();
        }
        breakIsDue = false;
        pageIsEmpty = false;
        return paragraph;
    }
}
