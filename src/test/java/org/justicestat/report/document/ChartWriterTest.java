package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;

class ChartWriterTest {

    private static final String CHART = "word/charts/chart1.xml";
    private static final String WORKBOOK = "word/embeddings/Microsoft_Excel_Worksheet1.xlsx";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static ReadBack columns(String... values) throws Exception {
        return ReadBack.of(SampleReport.empty().chart(new ColumnChart("图", "说明", "单位：件",
                IntStream.rangeClosed(1, values.length).mapToObj(i -> i + "月").toList(),
                List.of(new ColumnChart.Series("2024年", SampleReport.decimals(values))), Optional.empty(), List.of())));
    }

    /** 2^53 + 1 and fifteen nines cannot pass through a double unchanged in this form. */
    @Test
    void numbersAreWrittenExactlyInTheChartAndInItsWorkbook() throws Exception {
        ReadBack docx = columns("9007199254740993", "0.10", "1E+3", "999999999999999.99");
        String[] exact = {"9007199254740993", "0.10", "1000", "999999999999999.99"};
        assertThat(docx.in(CHART, "//c:val//c:v")).containsExactly(exact);
        assertThat(ReadBack.of(docx.parts().get(WORKBOOK)).in(SHEET, "//s:c[starts-with(@r,'B') and @t='n']/s:v"))
                .containsExactly(exact);
    }

    @Test
    void aGapIsAnEmptyCellAndNoPoint() throws Exception {
        ReadBack docx = columns("3", null, "0");
        assertThat(docx.in(CHART, "//c:val//c:pt/@idx")).containsExactly("0", "2");
        assertThat(docx.in(CHART, "//c:val//c:v")).containsExactly("3", "0");
        assertThat(docx.in(CHART, "//c:val//c:ptCount/@val")).containsExactly("3");
        assertThat(docx.in(CHART, "//c:dispBlanksAs/@val")).containsExactly("gap");
        assertThat(ReadBack.of(docx.parts().get(WORKBOOK)).in(SHEET, "//s:c/@r")).doesNotContain("B3").contains("B4");
    }

    @Test
    void formulasPointAtTheCellsThatHoldTheNumbers() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().chart(SampleReport.chart()));
        assertThat(docx.in(CHART, "//c:val//c:f"))
                .containsExactly("Sheet1!$B$2:$B$7", "Sheet1!$C$2:$C$7", "Sheet1!$D$2:$D$7");
        assertThat(docx.in(CHART, "//c:tx//c:f")).containsExactly("Sheet1!$B$1", "Sheet1!$C$1", "Sheet1!$D$1");
        assertThat(docx.in(CHART, "//c:tx//c:v")).containsExactly("2023年", "2024年", "同比增长");
        assertThat(docx.in(CHART, "//c:cat//c:f")).hasSize(3).containsOnly("Sheet1!$A$2:$A$7");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(docx.parts().get(WORKBOOK)))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Sheet1");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("2024年");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo("2月");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(2).getNumericCellValue()).isEqualTo(39);
        }
    }

    @Test
    void growthIsALineOnASecondAxis() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().chart(SampleReport.chart()));
        assertThat(docx.in(CHART, "//c:lineChart//c:v")).contains("37.1", "-5.0");
        assertThat(docx.in(CHART, "//c:lineChart/c:grouping/@val")).containsExactly("standard");
        assertThat(docx.in(CHART, "//c:lineChart/c:axId/@val")).doesNotContainAnyElementsOf(
                docx.in(CHART, "//c:barChart/c:axId/@val"));
        assertThat(docx.in(CHART, "//c:valAx/c:title//a:t")).containsExactly("单位：件", "单位：%");
        assertThat(docx.in(CHART, "//c:idx/@val")).containsExactly("0", "1", "2");
    }

    @Test
    void withoutGrowthThereIsOnePairOfAxes() throws Exception {
        ReadBack docx = columns("1", "2");
        assertThat(docx.in(CHART, "//c:lineChart")).isEmpty();
        assertThat(docx.in(CHART, "/c:chartSpace/c:chart/c:plotArea/*[c:axId and c:crossAx]")).hasSize(2);
    }

    @Test
    void columnsStandOnZeroUnlessOneIsNegative() throws Exception {
        assertThat(columns("95", "96").in(CHART, "//c:barChart/following-sibling::c:valAx[1]//c:min/@val")).containsExactly("0");
        assertThat(columns("95", "-1").in(CHART, "//c:min")).isEmpty();
    }

    @Test
    void labelsCarryTheDecimalsOfTheirSeriesAndAreLeftOutWhereTheyCannotBeRead() throws Exception {
        assertThat(columns("1.5", "2.25").in(CHART, "//c:dLbls/c:numFmt/@formatCode")).containsExactly("0.00");
        assertThat(columns("1", "2").in(CHART, "//c:dLbls/c:numFmt/@formatCode")).containsExactly("0");
        assertThat(columns(new String[25]).in(CHART, "//c:dLbls")).isEmpty();
    }

    /** The second and the third column of the newer series; in the order Word demands: hatched columns before labels. */
    @Test
    void columnsOfEstimatesAreHatched() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().chart(new ColumnChart("图", "", "件", List.of("1月", "2月", "3月"),
                List.of(new ColumnChart.Series("2023年", SampleReport.decimals("1", "2", "3")),
                        new ColumnChart.Series("2024年", SampleReport.decimals("4", "5", "6"), Set.of(2, 1))),
                Optional.empty(), List.of())));
        assertThat(docx.in(CHART, "//c:barChart/c:ser[1]/c:dPt")).isEmpty();
        assertThat(docx.in(CHART, "//c:barChart/c:ser[2]/c:dPt[following-sibling::c:dLbls]/c:idx/@val"))
                .containsExactly("1", "2");
        assertThat(docx.in(CHART, "//c:barChart/c:ser[2]/c:dPt/c:spPr/a:pattFill/@prst")).containsOnly("wdUpDiag");
    }

    @Test
    void theDrawingHasItsAlternativeTextAndAnIdOfItsOwn() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().chart(SampleReport.chart()).chart(SampleReport.chart()));
        assertThat(docx.body("//wp:docPr/@id")).containsExactly("1", "2");
        assertThat(docx.body("//wp:docPr/@descr")).hasSize(2).containsOnly(SampleReport.chart().alternativeText());
        assertThat(docx.parts()).containsKey("word/charts/chart2.xml");
    }

    @Test
    void chineseFontAndSquareCornersAreSetForTheWholeChart() throws Exception {
        ReadBack docx = columns("1");
        assertThat(docx.in(CHART, "/c:chartSpace/c:txPr//a:ea/@typeface")).containsExactly("宋体");
        assertThat(docx.in(CHART, "/c:chartSpace/c:txPr//a:latin/@typeface")).containsExactly("Times New Roman");
        assertThat(docx.in(CHART, "/c:chartSpace/c:roundedCorners/@val")).containsExactly("0");
    }

    @Test
    void aSeriesOfAnotherLengthIsRefused() {
        var short1 = List.of(new ColumnChart.Series("甲", SampleReport.decimals("1")));
        assertThatThrownBy(() -> new ColumnChart("图", "", "", List.of("1月", "2月"), short1, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 values for 2");
    }
}
