package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartTheme;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;
import org.justicestat.text.Messages;

class ExhibitDocumentTest {

    private static final int HEAD = 2;

    static ExhibitDocument documents() {
        ChartTheme theme = ChartTheme.forPaper(new ChartFonts());
        Messages messages = new Messages(Language.ZH);
        return new ExhibitDocument(new TrendChart(theme, messages, Conventions.STANDARD), messages,
                Instant.parse("2024-02-05T03:04:05Z"));
    }

    /** May is missing, June not applicable, July 0; an amount has two decimals. */
    static Exhibit exhibit(TrendKind kind) {
        SnapshotBuilder ledger = new SnapshotBuilder().amount("a.x").office("o1").duty("o1", "a.x");
        for (int month = 1; month <= 12; month++) {
            ledger.cell("o1", "a.x", new Month(2022, month).toString(), "10.50");
            String period = new Month(2023, month).toString();
            if (month == 6) {
                ledger.notApplicable("o1", "a.x", period);
            } else if (month != 5) {
                ledger.cell("o1", "a.x", period, month == 7 ? "0" : "1200.1" + month % 10);
            }
        }
        Snapshot snapshot = ledger.build();
        return new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD, Targets.NONE).of(kind,
                snapshot.catalogue().get("a.x"), snapshot.offices().root(), new Month(2023, 1), new Month(2023, 12),
                Optional.empty());
    }

    private static XSSFWorkbook workbook(Exhibit exhibit) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(documents().xlsx(exhibit)));
    }

    @Test
    void zeroMissingAndNotApplicableAreToldApart() throws IOException {
        try (XSSFWorkbook book = workbook(exhibit(TrendKind.YEAR_ON_YEAR))) {
            assertThat(value(book, 5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(value(book, 5).getStringCellValue()).isEqualTo("…");
            assertThat(value(book, 6).getStringCellValue()).isEqualTo("—");
            assertThat(value(book, 7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(value(book, 7).getNumericCellValue()).isZero();
        }
    }

    private static org.apache.poi.ss.usermodel.Cell value(XSSFWorkbook book, int month) {
        return book.getSheetAt(0).getRow(HEAD + month).getCell(1);
    }

    /** 1200.11 in January: a number, shown with the two decimals of its indicator; 0 as 0.00. */
    @Test
    void numbersKeepTheirDecimals() throws IOException {
        try (XSSFWorkbook book = workbook(exhibit(TrendKind.YEAR_ON_YEAR))) {
            DataFormatter formatter = new DataFormatter();
            assertThat(formatter.formatCellValue(value(book, 1))).isEqualTo("1200.11");
            assertThat(formatter.formatCellValue(value(book, 10))).isEqualTo("1200.10");
            assertThat(formatter.formatCellValue(value(book, 7))).isEqualTo("0.00");
            Row head = book.getSheetAt(0).getRow(HEAD);
            assertThat(List.of(head.getCell(0).getStringCellValue(), head.getCell(1).getStringCellValue()))
                    .containsExactly("时间", "本期");
        }
    }

    @Test
    void theSameExhibitGivesTheSameBytes() {
        Exhibit exhibit = exhibit(TrendKind.YEAR_ON_YEAR);
        assertThat(documents().docx(exhibit)).isEqualTo(documents().docx(exhibit));
        assertThat(documents().xlsx(exhibit)).isEqualTo(documents().xlsx(exhibit));
    }

    /** A gap is an empty cell of the chart's workbook and no 0. */
    @Test
    void aGapOfTheNativeChartIsNoZero() throws Exception {
        ReadBack document = ReadBack.of(documents().docx(exhibit(TrendKind.YEAR_ON_YEAR)));
        assertThat(document.in("word/charts/chart1.xml", "//c:barChart/c:ser[2]/c:val//c:pt/@idx"))
                .containsExactly("0", "1", "2", "3", "6", "7", "8", "9", "10", "11");
    }
}
