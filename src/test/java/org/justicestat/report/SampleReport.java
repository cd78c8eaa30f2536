package org.justicestat.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.report.document.ColumnChart;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.document.StatisticalTable.Band;
import org.justicestat.report.document.StatisticalTable.Cells;
import org.justicestat.report.document.StatisticalTable.Column;
import org.justicestat.report.document.StatisticalTable.Row;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.Orientation;

/** A report of a fictional bureau with every kind of block, on more than one page of text and of table. */
public final class SampleReport {

    static final Instant DATE = Instant.parse("2025-02-10T01:30:00Z");

    private SampleReport() {
    }

    public static ReportDocument complete() {
        ReportDocument report = empty()
                .letterhead(List.of("000001"), "云溪区司法局文件", "云司发〔2025〕1号", "签发人：张三")
                .title("云溪区司法局2024年法治政府建设年度报告")
                .recipient("区委、区政府，市司法局：")
                .paragraph(Span.text("2024年，云溪区司法局坚持“执法为民”，全年受理行政复议申请"), Span.figure("660"),
                        Span.text("件，同比增长"), Span.figure("39%"), Span.text("；1—11月开展普法活动"), Span.missing("【缺：普法活动场次】"),
                        Span.text("场……现将有关情况报告如下。"))
                .heading(1, "一、主要举措和成效")
                .heading(2, "（一）依法履行行政复议职责")
                .heading(3, "1.办理质效")
                .heading(4, "（1）审结情况");
        for (int i = 0; i < 12; i++) {
            report.paragraph(Span.text("各科室、司法所按照职责分工推进工作，逐项核对台账数据，确保口径一致、来源可查、前后衔接，全年办结案件"),
                    Span.figure(Integer.toString(400 + i)), Span.text("件，较上年有所增加。"));
        }
        report.table(smallTable()).chart(chart()).heading(1, "二、存在的不足和原因").paragraph(Span.text("基层力量仍显不足。"))
                .attachmentNote(List.of("附件：1.云溪区司法局2024年主要统计指标", "2.云溪区各司法所2024年分月统计"))
                .signature("云溪区司法局", "2025年2月10日")
                .annex("附件1", "2024年主要统计指标").table(longTable())
                .section(Orientation.LANDSCAPE).annex("附件2", "各司法所分月统计").table(wideTable())
                .section(Orientation.PORTRAIT).paragraph(Span.text("（此页无正文）")).pageBreak().paragraph(Span.text("末页"))
                .colophon("抄送：市司法局。", "云溪区司法局", "2025年2月10日印发");
        return report;
    }

    public static ReportDocument empty() {
        return new ReportDocument(new DocumentProperties("云溪区司法局2024年法治政府建设年度报告", "云溪区司法局", DATE));
    }

    public static StatisticalTable smallTable() {
        return new StatisticalTable("云溪区2024年行政复议案件办理情况", "单位：件、%",
                List.of(new Column("项目", 3000, Alignment.LEFT), new Column("2024年", 1900, Alignment.DECIMAL),
                        new Column("2023年", 1900, Alignment.DECIMAL), new Column("同比", 1900, Alignment.DECIMAL)),
                List.of(cells("申请", "660", "475", "38.9"), cells("受理", "108", "—", "—"),
                        new Cells(List.of(Span.text("办结率"), Span.figure("96.25"), Span.missing("…"), Span.text("")))),
                List.of("注：“…”表示数据尚未报送，“—”表示不应有数据。", "资料来源：区司法局统计台账。"));
    }

    public static StatisticalTable longTable() {
        List<Row> rows = new ArrayList<>();
        for (String domain : List.of("一、行政复议", "二、公共法律服务", "三、人民调解")) {
            rows.add(new Band(domain));
            for (int i = 1; i <= 20; i++) {
                rows.add(cells(domain.substring(2) + "第" + i + "项指标", i % 3 == 0 ? "万元" : "件",
                        i % 3 == 0 ? "1234.50" : Integer.toString(i * 37), i % 3 == 0 ? "980.25" : "12", "—"));
            }
        }
        return new StatisticalTable("云溪区司法局2024年主要统计指标", "", List.of(new Column("指标", 3600, Alignment.LEFT),
                new Column("单位", 900, Alignment.CENTRED), new Column("2024年", 1500, Alignment.DECIMAL),
                new Column("2023年", 1500, Alignment.DECIMAL), new Column("同比", 1300, Alignment.CENTRED)), rows, List.of());
    }

    public static StatisticalTable wideTable() {
        List<Column> columns = new ArrayList<>(List.of(new Column("司法所", 2000, Alignment.LEFT)));
        for (int month = 1; month <= 12; month++) {
            columns.add(new Column(month + "月", 800, Alignment.DECIMAL));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String count = Integer.toString(i * 7);
            rows.add(new Cells(Stream.concat(Stream.of(Span.text("第" + i + "司法所")),
                    Collections.nCopies(12, Span.figure(count)).stream()).toList()));
        }
        return new StatisticalTable("云溪区各司法所2024年调解案件数", "单位：件", columns, rows, List.of("资料来源：区司法局统计台账。"));
    }

    /** The sixth month has not been reported; April of the year before neither, so that its growth is a gap too. */
    public static ColumnChart chart() {
        return new ColumnChart("云溪区2023—2024年行政复议申请数", "按月柱形图：2024年各月高于2023年，六月数据缺失。", "单位：件",
                List.of("1月", "2月", "3月", "4月", "5月", "6月"),
                List.of(new ColumnChart.Series("2023年", decimals("35", "28", "41", null, "40", "44")),
                        new ColumnChart.Series("2024年", decimals("48", "39", "52", "61", "57", null))),
                Optional.of(new ColumnChart.Growth("同比增长", "单位：%", decimals("37.1", "36.8", "26.8", null, "-5.0", null))),
                List.of("资料来源：区司法局统计台账。"));
    }

    public static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values).map(value -> value == null ? null : new BigDecimal(value)).toList();
    }

    public static Cells cells(String... texts) {
        return new Cells(Arrays.stream(texts).map(Span::text).toList());
    }
}
