package org.justicestat.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.data.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
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
 * A report of some 74 pages: 40 tables of 31 rows and 6 columns, 30 charts, 200 figures in sentences. All compress at the
 * usual level; what else each does is {@link #WORK}. To the other writers the numbers in the tables are text. The product gives
 * each of them its identity and has no switch against that, so it is measured twice: with all of them out of the ledger, which
 * is the harder work, and with tables that are text in the template already, so that 200 figures are left as for the others.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportFile {

    static final String WORK = """
              product   fills in a template from the ledger: looks up 5,000 figures, those of the tables among them, puts each in
                        a control and a bookmark, lists them in the file, makes 30 native charts with their workbooks, and looks
                        the file through by its own rules, on a second processor while it is compressed
              typed     is the product with the 200 figures of the sentences alone: the tables are text in its template, which it
                        reads, searches for placeholders and writes again with 7,440 cells
              clean     is the product without controls, bookmarks and list: the copy to be handed in
              docx4j    puts finished texts and pictures together: no ledger, template, controls, native charts or look through
              poiTl     puts finished texts and pictures in a template: no ledger, controls, native charts or look through
              floor     zips a text put together by hand, with the finished charts
            """;

    /** Held, so that the level set here stays; at the usual level the peers spend their time on their logs. */
    private static final List<Logger> PEER_LOGS = List.of(Logger.getLogger("org.docx4j"), Logger.getLogger("com.deepoove"));

    private final ObjectFactory words = new ObjectFactory();
    private LargeReport report;

    @Setup
    public void prepare() throws IOException {
        PEER_LOGS.forEach(log -> log.setLevel(Level.WARNING));
        report = new LargeReport(Path.of(System.getProperty(Benchmarks.FOLDER)));
    }

    @Benchmark
    public int product() {
        return new TemplateFill(report.scope(), DocumentOptions.PLAIN).fill(report.template(), true, Progress.NONE).content().length;
    }

    @Benchmark
    public int clean() {
        return new TemplateFill(report.scope(), DocumentOptions.PLAIN).fill(report.template(), false, Progress.NONE).content().length;
    }

    @Benchmark
    public int typed() {
        return new TemplateFill(report.scope(), DocumentOptions.PLAIN).fill(report.typedTemplate(), true, Progress.NONE)
                .content().length;
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
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(report.peerTemplate()))) {
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
