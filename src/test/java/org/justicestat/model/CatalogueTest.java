package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.SnapshotBuilder;

class CatalogueTest {

    private static void assertRefused(String key, SnapshotBuilder ledger, Object... arguments) {
        assertThatExceptionOfType(UserException.class).isThrownBy(ledger::build).satisfies(e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.arguments()).containsExactly(arguments);
        });
    }

    @Test
    void codes_are_unique_and_every_code_that_is_named_is_known() {
        assertRefused("indicator.duplicate", new SnapshotBuilder().flow("a.x").flow("a.x"), "a.x");
        assertRefused("rule.duplicate", new SnapshotBuilder().flow("a.x").rule("R-1 error a.x > 0 month")
                .rule("R-1 error a.x > 1 month"), "R-1");
        assertRefused("expression.unknownCode", new SnapshotBuilder().flow("a.x").rule("R-1 error a.x > b.y month"),
                "R-1", "b.y");
        assertRefused("expression.unknownCode", new SnapshotBuilder().flow("a.x").rate("a.r", "a.x", "b.y"), "a.r", "b.y");
    }

    @Test
    void no_rate_stands_inside_a_rate_and_none_is_made_of_itself() {
        assertRefused("indicator.rateInRate", new SnapshotBuilder().flow("a.x").rate("a.r", "a.x", "a.x")
                .rate("a.s", "a.r", "a.x"), "a.s", "a.r");
        assertRefused("indicator.rateInRate", new SnapshotBuilder().flow("a.x").rate("a.r", "a.r", "a.x"), "a.r", "a.r");
    }

    @Test
    void a_formula_may_name_what_comes_later() {
        Catalogue catalogue = new SnapshotBuilder().rate("a.r", "a.x + a.y", "a.y * 2").flow("a.x").flow("a.y")
                .build().catalogue();
        assertThat(Catalogue.formulaCodes(catalogue.get("a.r"))).containsExactly("a.x", "a.y");
        assertThat(Catalogue.formulaCodes(catalogue.get("a.x"))).isEmpty();
        assertThat(catalogue.indicators()).extracting(Indicator::code).containsExactly("a.r", "a.x", "a.y");
    }

    @Test
    void an_unknown_indicator_is_told_by_its_code() {
        assertThat(Catalogue.EMPTY.find("a.x")).isEmpty();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> Catalogue.EMPTY.get("a.x"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("a.x"));
    }

    /** A change counts between the first month of the base and the last month of the current period. */
    @ParameterizedTest
    @CsvSource({
        "2022, 2023, 2022-01, false", "2022, 2023, 2022-02, true", "2022, 2023, 2023-01, true", "2022, 2023, 2023-12, true",
        "2022, 2023, 2024-01, false", "2022-05, 2023-05, 2023-05, true", "2022-05, 2023-05, 2023-06, false",
        "2022-05, 2023-05, 2022-05, false"})
    void a_change_of_definition_between_two_periods(String base, String current, String from, boolean found) {
        Snapshot snapshot = new SnapshotBuilder().flow("a.x").flow("a.y").definitionChanged("a.x", from, "口径").build();
        assertThat(snapshot.catalogue().breakBetween(snapshot.catalogue().get("a.x"), Period.parse(base), Period.parse(current))
                .isPresent()).isEqualTo(found);
        assertThat(snapshot.catalogue().breakBetween(snapshot.catalogue().get("a.y"), Period.parse(base), Period.parse(current)))
                .as("another indicator").isEmpty();
    }

    @Test
    void of_several_changes_the_last_is_told() {
        Snapshot snapshot = new SnapshotBuilder().flow("a.x").definitionChanged("a.x", "2023-07", "later")
                .definitionChanged("a.x", "2023-01", "earlier").build();
        assertThat(snapshot.catalogue().breakBetween(snapshot.catalogue().get("a.x"), new Year(2022), new Year(2023)))
                .map(DefinitionBreak::note).contains("later");
    }

    @Test
    void domains_of_one_chinese_name_are_one_and_keep_their_order() {
        Catalogue catalogue = new Catalogue(List.of(of("b.x", new Name("乙", "B")), of("a.x", new Name("甲", "A")),
                of("local.b.y", new Name("乙", ""))), List.of(), List.of());
        assertThat(catalogue.byDomain().keySet()).containsExactly(new Name("乙", "B"), new Name("甲", "A"));
        assertThat(catalogue.byDomain().get(new Name("乙", "B"))).extracting(Indicator::code).containsExactly("b.x", "local.b.y");
    }

    private static Indicator of(String code, Name domain) {
        Indicator flow = new SnapshotBuilder().flow(code).build().catalogue().get(code);
        return new Indicator(code, flow.name(), domain, flow.quantity(), flow.formula(), flow.meaning());
    }

    @Test
    void a_rule_tells_its_codes_and_its_text() {
        Rule rule = new SnapshotBuilder().flow("a.x").flow("a.y").rule("R-1 warning a.y * 2 >= a.x + a.y ytd").build()
                .catalogue().rules().getFirst();
        assertThat(rule.codes()).containsExactly("a.y", "a.x");
        assertThat(rule.relationship()).hasToString("a.y * 2 >= a.x + a.y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(" ", rule.severity(), rule.relationship(), rule.scope(), rule.message()));
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void a_relation_is_found_again_by_its_symbol(Relation relation) {
        assertThat(Relation.ofSymbol(relation.symbol())).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, false, true, false", "AT_MOST, true, true, false", "AT_LEAST, false, true, true",
        "LESS, true, false, false", "GREATER, false, false, true"})
    void relations_hold(Relation relation, boolean below, boolean equal, boolean above) {
        assertThat(relation.holds(Fraction.of(1), Fraction.of(2))).isEqualTo(below);
        assertThat(relation.holds(Fraction.of(2), Fraction.of(2))).isEqualTo(equal);
        assertThat(relation.holds(Fraction.of(3), Fraction.of(2))).isEqualTo(above);
    }

    @Test
    void an_unknown_relation_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Relation.ofSymbol("=="));
        assertThatIllegalArgumentException().isThrownBy(() -> Relation.ofSymbol("≤"));
    }

    @Test
    void a_rejection_needs_a_reason_and_tells_how_many() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RejectedInputException(List.of()));
        RejectedInputException rejection = new RejectedInputException(
                List.of(Problem.ofFile("f.csv", "k"), Problem.at("f.csv", 3, "value", "k", "x")));
        assertThat(rejection.arguments()).containsExactly(2);
        assertThat(rejection.problems()).extracting(Problem::row).containsExactly(0, 3);
    }
}
