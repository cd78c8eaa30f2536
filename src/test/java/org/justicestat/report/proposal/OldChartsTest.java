package org.justicestat.report.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Conventions;
import org.justicestat.model.Direction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.ReadBack;
import org.justicestat.report.ReportScope;
import org.justicestat.report.Template;
import org.justicestat.report.TemplateFill;
import org.justicestat.report.Templates;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordRules;
import org.justicestat.text.Messages;

/** Charts of an old report: told by the numbers that Word keeps with them, or by the description of the workbench's picture. */
class OldChartsTest {

    private static final String[] ACCEPTED = {"400", "410", "420", "430", "475", "660", "700"};
    private static final String[] APPLIED = {"90", "80", "85", "70", "0", "60", "66"};

    /** 2018 to 2024; 475 to 660 is +38.9 %, 430 to 475 +10.5 %, 420 to 430 +2.4 %, 410 to 420 +2.4 %, 400 to 410 +2.5 %. */
    private static SnapshotBuilder ledger() {
        SnapshotBuilder ledger = new SnapshotBuilder().office("north")
                .indicator(flow("la.accepted", "援助受理数", Frequency.YEARLY))
                .indicator(flow("re.applied", "复议申请数", Frequency.YEARLY)).indicator(flow("re.same", "复议同数", Frequency.YEARLY))
                .indicator(flow("m.cases", "调解件数", Frequency.QUARTERLY)).publishedRate("r.r");
        for (int i = 0; i < ACCEPTED.length; i++) {
            String year = Integer.toString(2018 + i);
            ledger.cell("bureau", "la.accepted", year, ACCEPTED[i]).cell("north", "re.applied", year, APPLIED[i])
                    .cell("bureau", "re.same", year, ACCEPTED[i]).published("bureau", "r.r", year, "9" + i + ".5");
            IntStream.rangeClosed(1, 4).forEach(quarter ->
                    ledger.cell("bureau", "m.cases", year + "-Q" + quarter, year.substring(3) + quarter));
        }
        return ledger;
    }

    private static Indicator flow(String code, String name, Frequency frequency) {
        return new Indicator(code, new Name(name, ""), Name.of("业务"), new Quantity("件", Measure.FLOW, frequency, 0,
                Aggregation.SUM), Optional.empty(), new Meaning(Direction.NONE, "", List.of()));
    }

    private static ReportScope scope(int year) {
        return new ReportScope(ledger().build(), new Year(year), Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
    }

    private static byte[] filled(int year, Template template) {
        return new TemplateFill(scope(year), DocumentOptions.PLAIN).fill(template, false, Progress.NONE).content();
    }

    private static Template text(String... paragraphs) throws Exception {
        return Templates.of(Stream.of(paragraphs).map(Templates::paragraph).collect(Collectors.joining()));
    }

    private static OldReport read(byte[] report) {
        return new OldReport(Template.of("old.docx", report), scope(2023));
    }

    /** The report prints as it did, and the next one as the workbench writes it; nothing of the old drawing is left behind. */
    @ParameterizedTest
    @ValueSource(strings = {"【图：援助受理数·近五年】", "【图：援助受理数·近三年】", "【图：援助受理数·近六年】", "【图：调解件数·各月】", "【图：指标r.r·近五年】",
        "【图：复议申请数·所north·近四年】", "【图：援助受理数·近五年·图片】", "【图：调解件数·各月·图片】"})
    void a_chart_that_the_workbench_draws_becomes_its_placeholder_again(String placeholder) throws Exception {
        Template own = text("前文", placeholder, "中文", "【图：复议申请数·近五年】", "后文");
        byte[] report = filled(2023, own);
        OldReport old = read(report);
        byte[] made = old.asTemplate(old.likeliest());
        assertThat(old.staysTyped(old.likeliest().keySet())).isEmpty();
        assertThat(ReadBack.of(made).body("//w:p")).containsExactly("前文", placeholder, "中文", "【图：复议申请数·近五年】", "后文");
        assertThat(ReadBack.of(made).parts().keySet()).noneMatch(part -> part.matches("word/(charts|media|embeddings)/.*"));
        assertThat(WordRules.check(CanonicalZip.read(made).entries())).isEmpty();
        assertSame(filled(2023, Template.of("t.docx", made)), report);
        assertSame(filled(2024, Template.of("t.docx", made)), filled(2024, own));
    }

    private static void assertSame(byte[] one, byte[] other) throws Exception {
        assertThat(ReadBack.of(one).body("//w:p")).isEqualTo(ReadBack.of(other).body("//w:p"));
        Map<String, byte[]> drawn = ReadBack.of(other).parts();
        assertThat(ReadBack.of(one).parts().keySet()).isEqualTo(drawn.keySet());
        assertThat(drawn.keySet().stream().filter(part -> part.matches("word/(charts|media)/[^/]*"))).isNotEmpty()
                .allSatisfy(part -> assertThat(ReadBack.of(one).parts().get(part)).isEqualTo(drawn.get(part)));
    }

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String REFERENCE = "<c:chart xmlns:c=\"" + C + "\" r:id=\"rIdC%s\"/>";
    private static final String SERIES = "<c:ser><c:tx><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>%s</c:v></c:pt></c:strCache>"
            + "</c:strRef></c:tx><c:cat><c:numRef><c:numCache>%s</c:numCache></c:numRef></c:cat><c:val><c:numRef><c:numCache>"
            + "<c:formatCode>%s</c:formatCode>%s</c:numCache></c:numRef></c:val></c:ser>";

    private static String series(String name, String format, String... values) {
        int first = 2023 - values.length + 1;
        String years = IntStream.range(0, values.length).mapToObj(i -> point(i, Integer.toString(first + i)))
                .collect(Collectors.joining());
        String points = IntStream.range(0, values.length).filter(i -> !values[i].isEmpty()).mapToObj(i -> point(i, values[i]))
                .collect(Collectors.joining());
        return SERIES.formatted(name, years, format, points);
    }

    private static String point(int index, String value) {
        return "<c:pt idx=\"" + index + "\"><c:v>" + value + "</c:v></c:pt>";
    }

    /** @param around paragraphs, where {@code <1>}, {@code <2>}… is a chart of these series and {@code <png>} a picture */
    private static OldReport drawn(List<String> charts, String... around) throws Exception {
        StringBuilder body = new StringBuilder();
        for (String paragraph : around) {
            body.append(paragraph.matches("<\\d>") ? drawing("chart", REFERENCE.formatted(paragraph.charAt(1)))
                    : paragraph.equals("<png>") ? drawing("picture", "")
                    : paragraph.startsWith("<w:") ? paragraph : Templates.paragraph(paragraph));
        }
        WordPackage parts = Templates.of(body.toString()).open();
        for (int i = 1; i <= charts.size(); i++) {
            String part = "word/charts/old" + i + ".xml";
            parts.put(part, ("<c:chartSpace xmlns:c=\"" + C + "\"><c:chart><c:plotArea><c:barChart>" + charts.get(i - 1)
                    + "</c:barChart></c:plotArea></c:chart></c:chartSpace>").getBytes(StandardCharsets.UTF_8),
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
            String id = parts.link(parts.main(), "chart", "charts/old" + i + ".xml");
            String main = new String(parts.toZip().entries().get("word/document.xml"), StandardCharsets.UTF_8);
            parts.put("word/document.xml", main.replace("rIdC" + i, id).getBytes(StandardCharsets.UTF_8));
        }
        return read(parts.toZip().toBytes());
    }

    private static String drawing(String kind, String inside) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"7\" name=\"图表\"/><a:graphic><a:graphicData uri=\""
                + "http://schemas.openxmlformats.org/drawingml/2006/" + kind + "\">" + inside
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static List<String> template(OldReport old) throws Exception {
        return ReadBack.of(old.asTemplate(old.likeliest())).body("//w:p");
    }

    private static List<String> offered(OldReport old) {
        return old.proposals().stream().filter(one -> one.form() == Proposal.Form.CHART)
                .map(one -> String.join(" ", one.placeholders())).toList();
    }

    /** Excel keeps doubles and a share of one; the line may begin later and be finer than the report prints it. */
    @Test
    void a_chart_that_somebody_drew_is_known_by_its_numbers_and_told_apart_by_its_words() throws Exception {
        String columns = series("案件", "General", "410", "420.00000000000006", "4.3E+2", "475", "660");
        String line = series("增速", "0.0%", "", "2.4390243902439025E-2", "0.0238", "0.105", "0.38947368421052631");
        assertThat(offered(drawn(List.of(columns + line), "前文", "<1>", "图1 近年来援助受理数", "后文")))
                .containsExactly("【图：援助受理数·近五年】");
        assertThat(offered(drawn(List.of(line + columns), "<1>", "图1 复议同数情况"))).containsExactly("【图：复议同数·近五年】");
    }

    @ParameterizedTest
    @CsvSource({"410 420 430 475 661, ''", "410 420 430 475, ''", "420 430 475 660, 【图：援助受理数·近四年】", "660, ''"})
    void every_number_and_every_year_of_it_must_be_the_ledgers(String values, String expected) throws Exception {
        assertThat(offered(drawn(List.of(series("援助受理数", "General", values.split(" "))), "<1>"))).containsExactly(expected);
    }

    /** A target, or a year of another indicator, would not be drawn again. */
    @Test
    void a_series_that_the_workbench_does_not_draw_keeps_the_chart_as_it_is() throws Exception {
        OldReport old = drawn(List.of(series("援助受理数", "0", "475", "660") + series("目标", "0", "500", "600")), "<1>", "图1 援助受理数");
        assertThat(offered(old)).containsExactly("");
        assertThat(old.staysTyped(old.likeliest().keySet())).extracting(Proposal::after).containsExactly("图1 援助受理数");
    }

    /** Text, a mark of the field, the words of the field that no reader sees, and text. */
    private static final String CAPTION_FIELD = "<w:r><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType=\"%s\"/></w:r><w:r>"
            + "<w:instrText> SEQ 图 </w:instrText></w:r><w:r><w:t>%s</w:t></w:r>";

    /** A field numbers the caption, as Word does it; the notes and a caption that stands above go with the chart too. */
    @Test
    void captions_go_with_their_own_chart_whether_they_stand_above_or_below() throws Exception {
        String one = series("援助受理数", "0", "430", "475", "660");
        String two = series("复议申请数", "0", "70", "0", "60");
        String field = "<w:p>" + CAPTION_FIELD.formatted("图 ", "begin", "") + CAPTION_FIELD.formatted("", "separate", "1")
                + CAPTION_FIELD.formatted("", "end", " 2021—2023年援助受理数") + "</w:p>";
        List<String> wanted = List.of("前文", "【图：援助受理数·近三年】", "【图：复议申请数·近三年】", "后文");
        assertThat(template(drawn(List.of(one, two), "前文", "<1>", field, "注：2023年为快报数", "<2>", "图2 复议申请数", "后文")))
                .isEqualTo(wanted);
        assertThat(template(drawn(List.of(one, two), "前文", field, "<1>", "图2 复议申请数", "<2>", "资料来源：台账", "后文")))
                .isEqualTo(wanted);
        assertThat(template(drawn(List.of(one), "图1显示，情况良好。", "<1>", "图1反映了情况。"))).containsExactly("图1显示，情况良好。",
                "【图：援助受理数·近三年】", "图1反映了情况。");
    }

    /** The picture that nobody can read keeps its caption, and the chart behind it takes the next number. */
    @Test
    void a_foreign_picture_stays_listed_and_its_typed_number_is_not_used_again() throws Exception {
        OldReport old = drawn(List.of(series("援助受理数", "0", "430", "475", "660")), "<png>", "图1 现场照片", "<1>", "图2 援助受理数");
        assertThat(old.staysTyped(old.likeliest().keySet())).extracting(Proposal::form, Proposal::after)
                .containsExactly(tuple(Proposal.Form.CHART, "图1 现场照片"));
        Template made = Template.of("t.docx", old.asTemplate(old.likeliest()));
        assertThat(ReadBack.of(filled(2023, made)).body("//w:p")).filteredOn(text -> text.startsWith("图"))
                .containsExactly("图1 现场照片", "图2　示范区司法局2021—2023年援助受理数");
    }

    /** Excel put it in as an object; Word shows a picture of it. */
    @Test
    void a_chart_of_an_embedded_workbook_is_listed_with_its_caption() throws Exception {
        String object = "<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r></w:p>";
        OldReport old = drawn(List.of(), object, "图1 援助受理数");
        assertThat(old.staysTyped(Set.of())).extracting(Proposal::form, Proposal::after)
                .containsExactly(tuple(Proposal.Form.CHART, "图1 援助受理数"));
    }

    @Test
    void a_chart_beside_words_or_in_a_table_is_listed() throws Exception {
        String one = series("援助受理数", "0", "430", "475", "660");
        String chart = REFERENCE.formatted(1);
        String words = drawing("chart", chart).replace("<w:p>", "<w:p><w:r><w:t>见右图</w:t></w:r>");
        assertThat(offered(drawn(List.of(one), words))).containsExactly("");
        assertThat(offered(drawn(List.of(one), "<w:tbl><w:tr><w:tc>" + drawing("chart", chart) + "</w:tc></w:tr></w:tbl>")))
                .containsExactly("");
    }
}
