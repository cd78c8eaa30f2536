package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.TrendKind;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.report.document.ColumnChart;
import org.justicestat.text.Messages;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part against the schemas of ECMA-376. Needs the full schema classes, which take the place of the small ones here. */
@Tag("schema")
class SchemaTest {

    private static final String CHART = "word/charts/chart1.xml";
    private static final String WORKBOOK = "word/embeddings/Microsoft_Excel_Worksheet1.xlsx";

    private static Map<String, DocumentFactory<? extends XmlObject>> schemas() {
        return Map.ofEntries(Map.entry("word/document.xml", DocumentDocument.Factory),
                Map.entry("word/styles.xml", StylesDocument.Factory),
                Map.entry("word/settings.xml", SettingsDocument.Factory),
                Map.entry("word/fontTable.xml", FontsDocument.Factory),
                Map.entry("word/footer1.xml", FtrDocument.Factory), Map.entry("word/footer2.xml", FtrDocument.Factory),
                Map.entry("word/footer3.xml", FtrDocument.Factory), Map.entry("word/footer4.xml", FtrDocument.Factory),
                Map.entry(CHART, ChartSpaceDocument.Factory), Map.entry("docProps/app.xml", PropertiesDocument.Factory),
                Map.entry("xl/workbook.xml", WorkbookDocument.Factory), Map.entry("xl/styles.xml", StyleSheetDocument.Factory),
                Map.entry("xl/sharedStrings.xml", SstDocument.Factory),
                Map.entry("xl/worksheets/sheet1.xml", WorksheetDocument.Factory));
    }

    @Test
    void everyPartOfTheDocumentIsValid() throws Exception {
        assertValid(ReadBack.of(SampleReport.complete()).parts());
    }

    /** Controls and bookmarks in sentences, cells, a hyperlink and an insertion; a chart, a picture, a turned page, a mark. */
    @Test
    void everyPartOfAFilledTemplateIsValid() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x")
                .cell("o1", "a.x", "2022", "475").estimated("o1", "a.x", "2023", "660");
        String body = Templates.paragraph("受理【指标a.x】件，【指标a.x·同比】；“缺”【指标a.x·2019年】。【不知】")
                + Templates.paragraph("<w:hyperlink w:anchor=\"x\">" + Templates.run("【指标a.x】") + "</w:hyperlink>",
                        "<w:ins w:id=\"3\" w:author=\"a\">" + Templates.bold("【指标a.x】") + "</w:ins>")
                + Templates.paragraph("【图：指标a.x·近五年】") + Templates.paragraph("【图：指标a.x·近五年·图片】")
                + Templates.paragraph("【表：指标a.x·占比】") + Templates.paragraph("【表：指标a.x·各所·横排】")
                + Templates.paragraph("【段：各领域】");
        ReportScope scope = new ReportScope(ledger.build(), new Year(2023), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.EPOCH);
        FilledReport filled = new TemplateFill(scope, new DocumentOptions(true, DocumentOptions.Grid.LINES))
                .fill(Templates.of(body), true, Optional.of("【标记】"), Progress.NONE);
        assertValid(ReadBack.of(filled.content()).parts());
    }

    /** What comes first after the contents takes a page break: a title of a style alone, one kept with its text, a table. */
    @ParameterizedTest
    @ValueSource(strings = {"<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>题</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:keepNext/><w:spacing w:after=\"0\"/></w:pPr></w:p>", "<w:p/>",
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"})
    void aBodyAfterItsContentsIsValid(String first) throws Exception {
        ReportScope scope = new ReportScope(new SnapshotBuilder().build(), new Year(2023), Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
        FilledReport filled = new TemplateFill(scope, new DocumentOptions(true, DocumentOptions.Grid.CHARACTERS))
                .fill(Templates.of(first + Templates.paragraph("一、甲")), true, Progress.NONE);
        assertValid(ReadBack.of(filled.content()).parts());
    }

    @Test
    void everyPartOfTheWorkbookInAChartIsValid() throws Exception {
        assertValid(ReadBack.of(ReadBack.of(SampleReport.complete()).parts().get(WORKBOOK)).parts());
    }

    @Test
    void aChartWithoutGrowthIsValid() throws Exception {
        ColumnChart full = SampleReport.chart();
        ColumnChart columns = new ColumnChart(full.caption(), full.alternativeText(), full.unit(), full.categories(),
                full.columns().subList(0, 1), Optional.empty(), List.of());
        byte[] chart = ReadBack.of(SampleReport.empty().chart(columns)).parts().get(CHART);
        assertThat(errors(ChartSpaceDocument.Factory, chart)).isEmpty();
    }

    /** As native chart and as picture; the table lies across the page where it has many columns. */
    @Test
    void everyPartOfAnExhibitIsValid() throws Exception {
        for (TrendKind kind : List.of(TrendKind.YEAR_ON_YEAR, TrendKind.HEATMAP)) {
            assertValid(ReadBack.of(ExhibitDocumentTest.documents().docx(ExhibitDocumentTest.exhibit(kind))).parts());
            assertValid(ReadBack.of(ExhibitDocumentTest.documents().xlsx(ExhibitDocumentTest.exhibit(kind))).parts());
        }
    }

    @Test
    void aTableWithoutItsGridIsFound() throws Exception {
        byte[] document = ReadBack.of(SampleReport.complete()).parts().get("word/document.xml");
        String spoilt = new String(document, StandardCharsets.UTF_8).replaceAll("<w:tblGrid>.*?</w:tblGrid>", "");
        assertThat(errors(DocumentDocument.Factory, spoilt.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static void assertValid(SortedMap<String, byte[]> parts) throws Exception {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            boolean outside = name.endsWith(".rels") || name.endsWith(".xlsx") || name.equals("[Content_Types].xml")
                    || name.equals("docProps/core.xml") || name.startsWith("customXml/") || name.endsWith(".png");
            if (!outside) {
                assertThat(schemas()).as("a schema for %s", name).containsKey(name);
                assertThat(errors(schemas().get(name), part.getValue())).as(name).isEmpty();
            }
        }
    }

    private static List<XmlError> errors(DocumentFactory<? extends XmlObject> schema, byte[] part) throws Exception {
        List<XmlError> errors = new ArrayList<>();
        schema.parse(new ByteArrayInputStream(part)).validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
