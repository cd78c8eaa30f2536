package org.justicestat.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.data.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.justicestat.job.Progress;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.TemplateFill;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A report of some 74 pages: 40 tables of 31 rows and 6 columns, 30 charts, 200 figures in sentences. The product fills in a
 * template, looks every figure up, puts each in a control and a bookmark and makes native charts with their workbooks. The
 * peers get finished texts and finished pictures and write neither controls nor charts. Floor: the same text put together by
 * hand and zipped with the finished charts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportFile {

    /** Held, so that the level set here stays; at the usual level this peer spends its time on its log. */
    private static final Logger PEER_LOG = Logger.getLogger("org.docx4j");

    private final ObjectFactory words = new ObjectFactory();
    private LargeReport report;
    private byte[] peerTemplate;

    @Setup
    public void prepare() throws IOException {
        PEER_LOG.setLevel(Level.WARNING);
        report = new LargeReport();
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < LargeReport.FIGURES; i++) {
                document.createParagraph().createRun().setText(LargeReport.BEFORE + "{{f" + i + "}}" + LargeReport.AFTER);
            }
            for (int i = 0; i < LargeReport.TABLES; i++) {
                document.createParagraph().createRun().setText("{{#t" + i + "}}");
            }
            for (int i = 0; i < LargeReport.CHARTS; i++) {
                document.createParagraph().createRun().setText("{{@c" + i + "}}");
            }
            document.write(out);
            peerTemplate = out.toByteArray();
        }
    }

    @Benchmark
    public int product() {
        return new TemplateFill(report.scope(), DocumentOptions.PLAIN).fill(report.template(), true, Progress.NONE).content().length;
    }

    @Benchmark
    public int floor() throws IOException {
        return report.zipped().length;
    }

    @Benchmark
    public int poiTl() throws IOException {
        Map<String, Object> data = new HashMap<>();
        for (int i = 0; i < LargeReport.FIGURES; i++) {
            data.put("f" + i, LargeReport.value(i));
        }
        for (int i = 0; i < LargeReport.TABLES; i++) {
            data.put("t" + i, Tables.of(report.cells(i)).create());
        }
        for (int i = 0; i < LargeReport.CHARTS; i++) {
            data.put("c" + i, Pictures.ofBytes(report.picture(), PictureType.PNG).size(590, 248).create());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(peerTemplate))) {
            template.render(data).write(out);
        }
        return out.size();
    }

    @Benchmark
    public int docx4j() throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
        for (int i = 0; i < LargeReport.FIGURES; i++) {
            document.getMainDocumentPart().addParagraphOfText(LargeReport.BEFORE + LargeReport.value(i) + LargeReport.AFTER);
        }
        for (int i = 0; i < LargeReport.TABLES; i++) {
            document.getMainDocumentPart().addObject(table(report.cells(i)));
        }
        for (int i = 0; i < LargeReport.CHARTS; i++) {
            Inline picture = BinaryPartAbstractImage.createImagePart(document, report.picture())
                    .createImageInline("chart", "chart", i + 1, i + 1, false);
            P paragraph = words.createP();
            R run = words.createR();
            var drawing = words.createDrawing();
            drawing.getAnchorOrInline().add(picture);
            run.getContent().add(drawing);
            paragraph.getContent().add(run);
            document.getMainDocumentPart().addObject(paragraph);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.size();
    }

    private Tbl table(String[][] cells) {
        Tbl table = words.createTbl();
        for (String[] texts : cells) {
            Tr row = words.createTr();
            for (String said : texts) {
                Text text = words.createText();
                text.setValue(said);
                R run = words.createR();
                run.getContent().add(text);
                P paragraph = words.createP();
                paragraph.getContent().add(run);
                Tc cell = words.createTc();
                cell.getContent().add(paragraph);
                row.getContent().add(cell);
            }
            table.getContent().add(row);
        }
        return table;
    }
}
