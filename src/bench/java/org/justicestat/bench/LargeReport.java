package org.justicestat.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.justicestat.job.Progress;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Direction;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Quantity;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.FilledReport;
import org.justicestat.report.ReportScope;
import org.justicestat.report.StarterTemplate;
import org.justicestat.report.Template;
import org.justicestat.report.TemplateFill;
import org.justicestat.text.Messages;

/** A ledger, a template and what every writer is given to write. */
final class LargeReport {

    static final int FIGURES = 200;
    static final int TABLES = 40;
    static final int CHARTS = 30;
    static final String BEFORE = "全年办理各类业务事项，按照职责分工逐项核对台账数据，其中本项业务全年共办理";
    static final String AFTER = "件，各科室、司法所均按期报送，数据来源可查、口径一致。";

    private static final int ROWS = 30;
    /** This year, last year, change and share of a row. */
    private static final int VALUES = 4;
    /** Of a chart: five years, each with its growth. */
    private static final int POINTS = 10;
    private static final String TEMPLATE = "template.docx";
    private static final String TYPED_TEMPLATE = "typed.docx";
    private static final String PEER_TEMPLATE = "peer.docx";
    private static final String FINISHED = "finished.docx";
    private static final String PICTURE = "chart.png";
    private static final int YEAR = 2024;
    private static final String DOCUMENT = "word/document.xml";
    private static final String BODY = "<w:body>";

    private final ReportScope scope;
    private final Template template;
    private final Template typedTemplate;
    private final byte[] peerTemplate;
    private final byte[] picture;
    private final Map<String, byte[]> finished = new LinkedHashMap<>();

    /** Reads what {@link #prepare} wrote; no writer of documents is warmed by it. */
    LargeReport(Path folder) throws IOException {
        scope = new ReportScope(snapshot(), new Year(YEAR), Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
        template = Template.of(TEMPLATE, Files.readAllBytes(folder.resolve(TEMPLATE)));
        typedTemplate = Template.of(TYPED_TEMPLATE, Files.readAllBytes(folder.resolve(TYPED_TEMPLATE)));
        peerTemplate = Files.readAllBytes(folder.resolve(PEER_TEMPLATE));
        picture = Files.readAllBytes(folder.resolve(PICTURE));
        finished.putAll(parts(Files.readAllBytes(folder.resolve(FINISHED))));
    }

    /** @throws IllegalStateException if the product leaves anything of the report out */
    static void prepare(Path folder) throws IOException {
        ReportScope scope = new ReportScope(snapshot(), new Year(YEAR), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.EPOCH);
        byte[] template = templateFile(scope);
        byte[] typed = typedTemplateFile(scope);
        FilledReport filled = whole(scope, template, FIGURES + TABLES * ROWS * VALUES);
        whole(scope, typed, FIGURES);
        Files.write(folder.resolve(TEMPLATE), template);
        Files.write(folder.resolve(TYPED_TEMPLATE), typed);
        Files.write(folder.resolve(FINISHED), filled.content());
        // Of one colour: the least work that the others can have with it.
        ImageIO.write(new BufferedImage(1000, 420, BufferedImage.TYPE_INT_RGB), "png", folder.resolve(PICTURE).toFile());
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(folder.resolve(PEER_TEMPLATE))) {
            for (int i = 0; i < FIGURES; i++) {
                document.createParagraph().createRun().setText(BEFORE + "{{f" + i + "}}" + AFTER);
            }
            for (int i = 0; i < TABLES; i++) {
                document.createParagraph().createRun().setText("{{#t" + i + "}}");
            }
            for (int i = 0; i < CHARTS; i++) {
                document.createParagraph().createRun().setText("{{@c" + i + "}}");
            }
            document.write(out);
        }
    }

    private static FilledReport whole(ReportScope scope, byte[] template, int figures) {
        FilledReport filled = new TemplateFill(scope, DocumentOptions.PLAIN)
                .fill(Template.of(TEMPLATE, template), true, Progress.NONE);
        int known = figures + CHARTS * POINTS;
        if (!filled.problems().isEmpty() || filled.figures().size() != known) {
            throw new IllegalStateException(filled.figures().size() + " figures, not " + known + ", " + filled.problems());
        }
        return filled;
    }

    /** The template of the peer that has templates. */
    byte[] peerTemplate() {
        return peerTemplate;
    }

    ReportScope scope() {
        return scope;
    }

    Template template() {
        return template;
    }

    Template typedTemplate() {
        return typedTemplate;
    }

    byte[] picture() {
        return picture;
    }

    static String value(int indicator) {
        return Integer.toString(1000 + indicator * 37 % 8999);
    }

    String[][] cells(int table) {
        String[][] cells = new String[ROWS + 1][];
        for (int row = 0; row <= ROWS; row++) {
            String value = value(table * 5 + row);
            cells[row] = new String[] {"第" + row + "项指标", "件", value, value, "0.0", "3.3"};
        }
        return cells;
    }

    private static Snapshot snapshot() {
        List<Indicator> indicators = new ArrayList<>();
        FigureSet.Builder figures = FigureSet.builder();
        for (int i = 0; i < FIGURES + ROWS; i++) {
            Indicator indicator = new Indicator("bench.i" + i, Name.of("第" + i + "项业务办理数"), Name.of("业务"),
                    new Quantity("件", Measure.FLOW, Frequency.YEARLY, 0, Aggregation.SUM), Optional.empty(),
                    new Meaning(Direction.NONE, "", List.of()));
            indicators.add(indicator);
            for (int year = YEAR - 5; year <= YEAR; year++) {
                figures.add("bureau", indicator, new Year(year).key(), Long.parseLong(value(i)) + year, CellState.REPORTED, "");
            }
        }
        Catalogue catalogue = new Catalogue(indicators, List.of(), List.of());
        Office bureau = new Office("bureau", Name.of("测试区司法局"), OfficeKind.BUREAU, Optional.empty());
        return new Snapshot(catalogue, new OfficeTree(List.of(bureau)), DutyRoster.EMPTY, figures.build());
    }

    /** The starter template with the body of this report. */
    private static byte[] templateFile(ReportScope scope) throws IOException {
        return withBody(new StarterTemplate(scope).forEditing(false), sentences() + tables() + charts());
    }

    /** The same with the tables as text: the figures of the sentences are the only ones. */
    private static byte[] typedTemplateFile(ReportScope scope) throws IOException {
        byte[] tables = withBody(new StarterTemplate(scope).forEditing(false), tables());
        byte[] typed = new TemplateFill(scope, DocumentOptions.PLAIN)
                .fill(Template.of(TYPED_TEMPLATE, tables), false, Progress.NONE).content();
        return withBody(typed, sentences() + body(typed) + charts());
    }

    private static String sentences() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < FIGURES; i++) {
            paragraph(body, BEFORE + "【bench.i" + i + "】" + AFTER);
        }
        return body.toString();
    }

    private static String tables() {
        StringBuilder body = new StringBuilder();
        for (int table = 0; table < TABLES; table++) {
            StringBuilder names = new StringBuilder("【表：");
            for (int row = 0; row < ROWS; row++) {
                names.append(row == 0 ? "" : "、").append("bench.i").append(table * 5 + row);
            }
            paragraph(body, names.append("·占比】").toString());
        }
        return body.toString();
    }

    private static String charts() {
        StringBuilder body = new StringBuilder();
        for (int chart = 0; chart < CHARTS; chart++) {
            paragraph(body, "【图：bench.i" + chart + "·近五年】");
        }
        return body.toString();
    }

    private static String body(byte[] document) throws IOException {
        String whole = new String(parts(document).get(DOCUMENT), StandardCharsets.UTF_8);
        return whole.substring(whole.indexOf(BODY) + BODY.length(), whole.lastIndexOf("<w:sectPr"));
    }

    private static byte[] withBody(byte[] document, String body) throws IOException {
        Map<String, byte[]> parts = parts(document);
        String whole = new String(parts.get(DOCUMENT), StandardCharsets.UTF_8);
        parts.put(DOCUMENT, (whole.substring(0, whole.indexOf(BODY) + BODY.length()) + body
                + whole.substring(whole.lastIndexOf("<w:sectPr"))).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static void paragraph(StringBuilder body, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
    }

    /** The body written as text, with the other parts as they are. */
    byte[] zipped() throws IOException {
        StringBuilder body = new StringBuilder(1 << 20);
        for (int i = 0; i < FIGURES; i++) {
            body.append("<w:p><w:r><w:t>").append(BEFORE).append("</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"F").append(i)
                    .append("\"/></w:sdtPr><w:sdtContent><w:r><w:t>").append(value(i))
                    .append("</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>").append(AFTER).append("</w:t></w:r></w:p>");
        }
        for (int table = 0; table < TABLES; table++) {
            body.append("<w:tbl>");
            for (String[] row : cells(table)) {
                body.append("<w:tr>");
                for (String cell : row) {
                    body.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
                }
                body.append("</w:tr>");
            }
            body.append("</w:tbl>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>(finished);
        parts.put(DOCUMENT, body.toString().getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
