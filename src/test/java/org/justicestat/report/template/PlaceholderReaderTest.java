package org.justicestat.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Direction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Quantity;
import org.justicestat.model.Snapshot;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Year;

class PlaceholderReaderTest {

    private static final Snapshot SNAPSHOT = new SnapshotBuilder()
            .indicator(counted("legal_aid.accepted", "法律援助案件受理数", "法援案件受理数"))
            .indicator(counted("legal_aid.criminal", "刑事法律援助案件数", "刑事法援案件"))
            .indicator(counted("legal_aid.civil", "民事法律援助案件数", "民事法援案件"))
            .indicator(counted("a.span", "1-3级·调解数/年（含诉前）", ""))
            .flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d")
            .office("o1").rule("LA-01 error legal_aid.criminal + legal_aid.civil = legal_aid.accepted month")
            .build();
    private static final PlaceholderReader READER = new PlaceholderReader(SNAPSHOT, new Year(2023));

    private static Indicator counted(String code, String name, String alias) {
        return new Indicator(code, new Name(name, ""), Name.of("法律援助"),
                new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM), Optional.empty(),
                new Meaning(Direction.NONE, "", alias.isEmpty() ? List.of() : List.of(alias)));
    }

    private static Placeholder understood(String inside) {
        Reading reading = READER.read(inside);
        assertThat(reading).as(inside).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).placeholder();
    }

    private static FigureRef figure(String inside) {
        return ((Placeholder.OfFigure) understood(inside)).figure();
    }

    private static PlaceholderFault fault(String inside) {
        Reading reading = READER.read(inside);
        assertThat(reading).as(inside).isInstanceOf(Reading.NotUnderstood.class);
        return ((Reading.NotUnderstood) reading).fault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"法律援助案件受理数", "法援案件受理数", "legal_aid.accepted", "LEGAL_AID.ACCEPTED", " 法律援助 案件\u3000受理数 ",
        "法律援助案件受理数·本年"})
    void names_aliases_and_codes_are_the_same_indicator(String inside) {
        assertThat(figure(inside)).isEqualTo(FigureRef.value(SNAPSHOT.catalogue().get("legal_aid.accepted"),
                SNAPSHOT.offices().root(), new Year(2023)));
    }

    @ParameterizedTest
    @CsvSource({"法援案件受理数·同比, YEAR_ON_YEAR, 2023", "法援案件受理数・同比, YEAR_ON_YEAR, 2023", "法援案件受理数．同比, YEAR_ON_YEAR, 2023",
        "法援案件受理数-同比, YEAR_ON_YEAR, 2023", "法援案件受理数／同比, YEAR_ON_YEAR, 2023", "法援案件受理数 · 同 比, YEAR_ON_YEAR, 2023",
        "legal_aid.accepted.同比, YEAR_ON_YEAR, 2023", "法援案件受理数·上年, VALUE, 2022", "法援案件受理数·增减, DIFFERENCE, 2023",
        "法援案件受理数·单位, UNIT, 2023", "法援案件受理数·3月, VALUE, 2023-03", "法援案件受理数·３月份·环比, PERIOD_ON_PERIOD, 2023-03",
        "法援案件受理数·1—11月, VALUE, 2023-01/2023-11", "法援案件受理数·11月·累计, VALUE, 2023-01/2023-11",
        "法援案件受理数·第2季度, VALUE, 2023-Q2", "法援案件受理数·三季度·上年, VALUE, 2022-Q3", "法援案件受理数·上半年, VALUE, 2023-01/2023-06",
        "法援案件受理数·2021年5月, VALUE, 2021-05", "法援案件受理数·2021年, VALUE, 2021", "法援案件受理数·2021-05, VALUE, 2021-05",
        "3月·法援案件受理数, VALUE, 2023-03"})
    void what_is_asked_and_of_which_period(String inside, Aspect aspect, String period) {
        assertThat(figure(inside).aspect()).isEqualTo(aspect);
        assertThat(figure(inside).period()).isEqualTo(Period.parse(period));
    }

    /** Forty names are more than a line holds. */
    @Test
    void a_long_list_of_indicators_is_one_placeholder() {
        String names = String.join("、", Collections.nCopies(40, "指标a.n"));
        String text = "【表：" + names + "】";
        assertThat(new MarkScan(READER).of(text)).singleElement()
                .satisfies(mark -> assertThat(mark.end()).isEqualTo(text.length()))
                .satisfies(mark -> assertThat(((Mark.Bracketed) mark.kind()).reading()).isInstanceOf(Reading.Understood.class));
    }

    @Test
    void a_name_with_separators_in_it_is_read_whole() {
        assertThat(figure("1－3级・调解数／年(含诉前)·同比").indicator().code()).isEqualTo("a.span");
    }

    @ParameterizedTest
    @CsvSource({"法援案件受理数 同比, YEAR_ON_YEAR, 2023", "法援案件受理数　上年, VALUE, 2022", "legal_aid.accepted 3月, VALUE, 2023-03",
        "法律援助 案件受理数 3月 同 比, YEAR_ON_YEAR, 2023-03", "1-3级·调解数/年 （含诉前） 上年, VALUE, 2022", "2022年 指标a.n, VALUE, 2022"})
    void a_blank_alone_parts_words_where_the_whole_is_no_name(String inside, Aspect aspect, String period) {
        assertThat(figure(inside).aspect()).isEqualTo(aspect);
        assertThat(figure(inside).period()).isEqualTo(Period.parse(period));
    }

    @Test
    void a_blank_parts_the_words_of_a_chart_and_a_table_too() {
        assertThat(understood("图： 法援案件受理数 近三年 图片")).isInstanceOfSatisfying(Placeholder.Chart.class, chart ->
                assertThat(chart).extracting(Placeholder.Chart::years, Placeholder.Chart::picture).containsExactly(3, true));
        assertThat(understood("表：法援案件受理数 指标a.n")).isInstanceOfSatisfying(Placeholder.Table.class,
                table -> assertThat(table.indicators()).hasSize(2));
    }

    /** What the words make no sense of is listed as it was typed, with the names it was perhaps meant to be. */
    @ParameterizedTest
    @CsvSource({"法律援助案件 受理件数 上年, 法律援助案件受理件数上年", "法援案件受理数 指标a.n, 法援案件受理数指标a.n"})
    void a_blank_between_other_words_parts_nothing(String inside, String unknown) {
        assertThat(fault(inside).key()).isEqualTo("template.fault.unknown");
        assertThat(fault(inside).arguments()).containsExactly(unknown);
    }

    @Test
    void an_office_is_named_by_name_or_code_on_either_side() {
        Office office = SNAPSHOT.offices().get("o1");
        assertThat(figure("法援案件受理数·" + office.name().zh()).office()).isEqualTo(office);
        assertThat(figure("o1·法援案件受理数·同比").office()).isEqualTo(office);
        assertThat(figure("法援案件受理数 " + office.name().zh() + " 同比").office()).isEqualTo(office);
    }

    @Test
    void a_share_is_of_the_named_whole_or_of_the_one_a_rule_tells_or_of_the_bureau() {
        assertThat(figure("刑事法援案件·占比").whole()).containsExactly(SNAPSHOT.catalogue().get("legal_aid.accepted"));
        assertThat(figure("指标a.n·占比·指标a.d").whole()).containsExactly(SNAPSHOT.catalogue().get("a.d"));
        assertThat(figure("指标a.n·o1·占比").whole()).containsExactly(SNAPSHOT.catalogue().get("a.n"));
        assertThat(fault("指标a.n·占比").key()).isEqualTo("template.fault.noWhole");
    }

    @Test
    void cumulation_without_a_month_is_left_to_the_ledger() {
        assertThat(understood("法援案件受理数·累计·同比")).isEqualTo(new Placeholder.OfFigure(
                FigureRef.value(SNAPSHOT.catalogue().get("legal_aid.accepted"), SNAPSHOT.offices().root(), new Year(2023))
                        .as(Aspect.YEAR_ON_YEAR), true));
    }

    @ParameterizedTest
    @CsvSource({"法律援助受理案数, template.fault.unknown", "法援案件受理数·同期, template.fault.unknown",
        "法援案件受理数·同比·增减, template.fault.twice", "法援案件受理数·百分点, template.fault.pointsOfCount",
        "法援案件受理数·刑事法援案件, template.fault.twoIndicators", "同比, template.fault.noIndicator", "'', template.fault.empty",
        "缺：法律援助案件受理数·2023年, template.fault.gap", "法援案件受理数·13月, template.fault.unknown", "表：, template.fault.emptyTable",
        "法援案件受理数·近五年, template.fault.years", "图：法援案件受理数、刑事法援案件, template.fault.chartOfOne",
        "表：法援案件受理数、指标a.r·占比, template.fault.sharesOfDifferent", "图：法援案件受理数·各所, template.fault.notHere"})
    void what_cannot_be_understood_says_why(String inside, String key) {
        assertThat(fault(inside).key()).isEqualTo(key);
    }

    @Test
    void an_unknown_name_comes_with_the_nearest_ones() {
        assertThat(fault("法律援助案件受理件数·同比").nearest()).first().isEqualTo("法律援助案件受理数");
        assertThat(fault("法律援助案件受理件数").arguments()).containsExactly("法律援助案件受理件数");
        assertThat(fault("天气").nearest()).isEmpty();
    }

    @Test
    void tables_charts_and_passages() {
        assertThat(understood("表:法律援助")).isInstanceOfSatisfying(Placeholder.Table.class,
                table -> assertThat(table.indicators()).hasSize(4));
        assertThat(understood("表：法援案件受理数、刑事法援案件·各所·横排")).isInstanceOfSatisfying(Placeholder.Table.class, table -> {
            assertThat(table.indicators()).extracting(Indicator::code)
                    .containsExactly("legal_aid.accepted", "legal_aid.criminal");
            assertThat(table.layout()).isEqualTo(new Placeholder.Layout(true, true, false, false));
        });
        assertThat(understood("图：法援案件受理数·近三年")).isInstanceOfSatisfying(Placeholder.Chart.class,
                chart -> assertThat(chart.years()).isEqualTo(3));
        assertThat(understood("图：法援案件受理数·各月")).isInstanceOfSatisfying(Placeholder.Chart.class,
                chart -> assertThat(chart.years()).isZero());
        assertThat(understood("段：法律援助")).isEqualTo(new Placeholder.Passage(Optional.of(Name.of("法律援助"))));
        assertThat(understood("段：各领域")).isEqualTo(new Placeholder.Passage(Optional.empty()));
        assertThat(understood("年份")).isEqualTo(new Placeholder.OfDocument(DocumentWord.YEAR));
    }

    @Test
    void charts_are_copied_as_they_are_read() {
        PlaceholderText text = new PlaceholderText(SNAPSHOT, new Year(2023));
        Indicator accepted = SNAPSHOT.catalogue().get("legal_aid.accepted");
        assertThat(Stream.of(text.chartOf(accepted), text.chartByMonth(accepted), text.pictureOf(accepted))
                .map(copied -> understood(copied.substring(1, copied.length() - 1)))).extracting("years", "picture")
                .containsExactly(tuple(5, false), tuple(0, false), tuple(5, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"法援案件受理数", "刑事法援案件·占比", "指标a.r·百分点", "法援案件受理数·o1·3月·同比", "法援案件受理数·上年",
        "法援案件受理数·2020年", "指标a.n·占比·指标a.d", "1-3级·调解数/年（含诉前）·1-11月"})
    void what_is_copied_is_read_back_as_the_same(String inside) {
        PlaceholderText text = new PlaceholderText(SNAPSHOT, new Year(2023));
        String copied = text.of(figure(inside));
        assertThat(figure(copied.substring(1, copied.length() - 1))).isEqualTo(figure(inside));
    }
}
