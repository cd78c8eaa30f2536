package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.PlainXml;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.justicestat.text.Messages;
import org.justicestat.view.SampleSnapshot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** No number goes out nameless: each stands in a control whose entry in the manifest says what it is. */
class FigureIdentityTest {

    private static final Snapshot SNAPSHOT = SampleSnapshot.of(2022, new Month(2023, 12));
    /** Dates and the numbers of tables, charts and annexes. */
    private static final String NO_FIGURES = "[0-9]{4}(?:—[0-9]{4})?年|[0-9]{1,2}(?:—[0-9]{1,2})?月|^[表图][0-9]+|附件[0-9]?";

    private static WordPackage filled(Template template, boolean marked) throws Exception {
        ReportScope scope = new ReportScope(SNAPSHOT, new Year(2023), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.EPOCH);
        AnnualReport report = new AnnualReport(scope, Optional.of(template), DocumentOptions.PLAIN);
        FilledReport filled = marked ? report.fill(Optional.empty(), Progress.NONE)
                : report.fillClean(Optional.empty(), Progress.NONE);
        assertThat(filled.problems()).isEmpty();
        return new WordPackage(CanonicalZip.read(filled.content()));
    }

    /** The starter, and every other kind of table, chart and phrase. */
    private static Template template() throws Exception {
        return Templates.of(String.join("", List.of("【段：各领域】", "【表：主要指标】", "【表：全部指标】", "【表：刑事法律援助案件数、民事法律援助案件数、行政法律援助案件数·占比】",

                "【表：刑事法律援助案件数、民事法律援助案件数、行政法律援助案件数·舍位平衡】", "【表：法律援助案件受理数·各所·横排】", "【图：法律援助案件受理数·近五年】", "【图：法律援助案件受理数·各月】",
                "受理【法律援助案件受理数】件，【法律援助案件受理数·同比】，3月【法律援助案件受理数·3月】件，【法律援助案件受理数·3月·环比】，"
                        + "增减【法律援助案件受理数·增减】，刑事占【刑事法律援助案件数·占比】，累计【法律援助案件受理数·11月·累计】件。")
                .stream().map(Templates::paragraph).toList()));
    }

    @Test
    void every_number_stands_in_a_control_with_its_entry() throws Exception {
        WordPackage docx = filled(template(), true);
        Map<String, String> shown = manifest(docx);
        List<Element> controls = WordXml.all(docx.body(), "sdt").stream()
                .filter(control -> shown.containsKey(id(control))).toList();
        assertThat(controls).hasSizeGreaterThan(500)
                .allSatisfy(control -> assertThat(control.getTextContent()).isEqualTo(shown.get(id(control))));
        assertThat(WordXml.all(docx.body(), "bookmarkStart").stream().map(mark -> WordXml.value(mark, "name")).toList())
                .containsAll(controls.stream().map(FigureIdentityTest::id).toList());
        assertThat(nameless(docx.body(), control -> shown.containsKey(id(control)))).isEmpty();
    }

    @Test
    void a_clean_copy_has_the_same_numbers_and_no_control() throws Exception {
        WordPackage clean = filled(template(), false);
        assertThat(WordXml.all(clean.body(), "sdt")).isEmpty();
        assertThat(WordXml.all(clean.body(), "bookmarkStart")).isEmpty();
        assertThat(clean.parts().keySet()).noneMatch(part -> part.startsWith("customXml"));
        assertThat(nameless(clean.body(), _ -> false)).hasSizeGreaterThan(500);
        assertThat(texts(clean)).isEqualTo(texts(filled(template(), true)));
    }

    private static List<String> texts(WordPackage docx) throws Exception {
        return WordXml.all(docx.body(), "p").stream().map(Node::getTextContent).toList();
    }

    /** Numbers outside the controls that are known, each with its paragraph. */
    private static List<String> nameless(Document body, Predicate<Element> isKnown) {
        List<String> found = new ArrayList<>();
        for (Element paragraph : WordXml.all(body, "p")) {
            Element copy = (Element) paragraph.cloneNode(true);
            WordXml.all(copy, "sdt").stream().filter(isKnown).toList().forEach(control ->
                    control.getParentNode().removeChild(control));
            String rest = copy.getTextContent();
            for (String name : SNAPSHOT.catalogue().indicators().stream().map(Indicator::name).map(name -> name.zh()).toList()) {
                rest = rest.replace(name, "");
            }
            if (rest.replaceAll(NO_FIGURES, "").chars().anyMatch(Character::isDigit)
                    && !WordXml.styleOf(paragraph).equals(WordStyle.TABLE_NOTE.id())) {
                found.add(paragraph.getTextContent());
            }
        }
        return found;
    }

    private static String id(Element control) {
        return WordXml.child(control, "sdtPr").flatMap(properties -> WordXml.child(properties, "tag"))
                .map(tag -> WordXml.value(tag, "val")).orElse("");
    }

    private static Map<String, String> manifest(WordPackage docx) throws Exception {
        Map<String, String> shown = new HashMap<>();
        Document tree = docx.tree("customXml/item1.xml");
        PlainXml xml = new PlainXml(tree, Manifest.NAMESPACE, "");
        for (Element figure : xml.list(tree.getDocumentElement(), "figure")) {
            assertThat(List.of("indicator", "office", "period", "aspect", "state"))
                    .allSatisfy(name -> assertThat(figure.getAttribute(name)).isNotEmpty());
            assertThat(xml.child(figure, "context").getTextContent()).isNotEmpty();
            shown.put(figure.getAttribute("id"), xml.child(figure, "shown").getTextContent());
        }
        return shown;
    }

    /** Six of ten: what a share is a share of is the sum of the rows. */
    @Test
    void a_share_says_of_what() throws Exception {
        SnapshotBuilder two = new SnapshotBuilder().flow("a.x").flow("a.y").cell("bureau", "a.x", "2023", "6")
                .cell("bureau", "a.y", "2023", "4");
        FilledReport filled = Templates.fill(two, Templates.of(Templates.paragraph("【表：指标a.x、指标a.y·占比】")));
        assertThat(filled.figures()).filteredOn(figure -> !figure.ref().whole().isEmpty())
                .extracting(figure -> figure.ref().indicator().code() + "/" + figure.ref().wholeCodes() + "=" + figure.text())
                .containsExactly("a.x/a.x a.y=60.0", "a.y/a.x a.y=40.0");
    }

    @Test
    void a_chart_says_which_figures_it_draws_and_where_it_has_a_gap() throws Exception {
        SnapshotBuilder three = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2020", "4")
                .cell("bureau", "a.x", "2022", "5").cell("bureau", "a.x", "2023", "6");
        FilledReport filled = Templates.fill(three, Templates.of(Templates.paragraph("【图：指标a.x·近五年】")));
        Map<String, PrintedFigure> figures = filled.figures().stream()
                .collect(Collectors.toMap(PrintedFigure::id, figure -> figure));
        ReadBack docx = ReadBack.of(filled.content());
        String points = "//*[local-name()='series'][%d]/*[local-name()='point']/@%s";
        assertThat(docx.in("customXml/item1.xml", points.formatted(1, "category")))
                .containsExactly("2020年", "2021年", "2022年", "2023年");
        assertThat(docx.in("customXml/item1.xml", points.formatted(1, "figure")).stream()
                .map(id -> id.isEmpty() ? "" : figures.get(id).text() + "@" + figures.get(id).ref().period()).toList())
                .containsExactly("4@2020", "", "5@2022", "6@2023");
        assertThat(docx.in("customXml/item1.xml", points.formatted(2, "figure")).stream()
                .map(id -> id.isEmpty() ? "" : figures.get(id).text()).toList()).containsExactly("", "", "", "20.0");
    }
}
