package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.exchange.table.Input;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Direction;
import org.justicestat.model.Duty;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Quantity;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;

/** The catalogue that comes with the product can be read, whole, and stands up to the checks of any other. */
class StandardCatalogueTest {

    private final Catalogue catalogue = StandardCatalogue.catalogue();

    @Test
    void holdsEveryIndicatorAndRuleInTheOrderOfItsFiles() {
        assertThat(catalogue.indicators()).hasSize(212);
        assertThat(catalogue.indicators()).first().extracting(Indicator::code).isEqualTo("legal_aid.applied");
        assertThat(catalogue.byDomain()).hasSize(19);
        assertThat(catalogue.rules()).hasSize(111);
        assertThat(catalogue.rules()).first().extracting(Rule::code).isEqualTo("LA-01");
        assertThat(catalogue.rules()).last().extracting(Rule::code).isEqualTo("PP-04");
    }

    @Test
    void readsEveryFieldOfARate() {
        Indicator rate = catalogue.get("legal_aid.closing_rate");

        assertThat(rate.name()).isEqualTo(new Name("法律援助办结率", "Legal aid closing rate"));
        assertThat(rate.domain()).isEqualTo(new Name("法律援助", "Legal aid"));
        assertThat(rate.quantity()).isEqualTo(new Quantity("%", Measure.RATE, Frequency.MONTHLY, 2, Aggregation.RATIO));
        assertThat(rate.formula()).hasValueSatisfying(formula -> {
            assertThat(formula.numerator()).hasToString("legal_aid.closed");
            assertThat(formula.denominator()).hasToString("legal_aid.carried_over + legal_aid.accepted");
            assertThat(formula.factor()).isEqualByComparingTo("100");
        });
        assertThat(rate.meaning().direction()).isEqualTo(Direction.UP);
        assertThat(rate.meaning().definition()).startsWith("办结÷(上年结转+");
        assertThat(catalogue.get("legal_aid.pending").meaning().aliases())
                .containsExactly("法律援助未办结案件", "在办法律援助案件", "法援未结案件");
    }

    @Test
    void readsEveryFieldOfARule() {
        Rule rule = catalogue.rules().get(1);

        assertThat(rule.code()).isEqualTo("LA-02");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.scope()).isEqualTo(RuleScope.YTD);
        assertThat(rule.relationship())
                .hasToString("legal_aid.carried_over + legal_aid.accepted = legal_aid.closed + legal_aid.pending");
        assertThat(rule.message().en()).isEqualTo("Carried over plus accepted must equal closed plus pending");
    }

    @Test
    void theDemonstrationBureauHasItsOfficesAndDuties() {
        List<Office> offices = StandardCatalogue.demoOffices();
        OfficeTree tree = new OfficeTree(offices);
        List<Duty> duties = StandardCatalogue.demoDuties();
        DutyRoster roster = new DutyRoster(duties, catalogue);

        assertThat(offices).hasSize(25);
        assertThat(tree.root().code()).isEqualTo("bureau");
        assertThat(tree.get("office.jinhe").kind()).isEqualTo(OfficeKind.OFFICE);
        assertThat(roster.isDue(tree.get("dept.legal_aid"), catalogue.get("legal_aid.closed"), new Month(2024, 5))).isTrue();
        assertThat(roster.isDue(tree.get("dept.legal_aid"), catalogue.get("mediation.cases"), new Month(2024, 5))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiangbei-2021", "shapingba-2023"})
    void aBureausOwnIndicatorsStandBesideTheStandardOnes(String pack) {
        List<Indicator> own = IndicatorFile.read(Input.ofResource("/published/" + pack + "/indicators.csv"),
                catalogue.indicators());

        assertThat(own).hasSize(pack.equals("jiangbei-2021") ? 64 : 32)
                .allSatisfy(indicator -> assertThat(indicator.code()).startsWith("local."));
    }

    @Test
    void aRateWhosePartsNobodyPublishesHasNoFormula() {
        List<Indicator> own = IndicatorFile.read(Input.ofResource("/published/shapingba-2023/indicators.csv"), List.of());
        Indicator rate = new Catalogue(own, List.of(), List.of()).get("local.enforcement.case_time_cut");

        assertThat(rate.isRate()).isTrue();
        assertThat(rate.isComputed()).isFalse();
        assertThat(rate.quantity().aggregation()).isEqualTo(Aggregation.LAST);
    }
}
