package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Aggregation;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Direction;
import org.justicestat.model.Duty;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Quantity;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.store.Access;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;

class CatalogueEditTest {

    private static final Quantity COUNT = new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM);

    @TempDir
    Path folder;

    private LedgerFile ledger;

    @BeforeEach
    void open() {
        ledger = Sample.ledger(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyFieldOfTheCatalogueComesBackFromTheFile() {
        try (LedgerFile reader = LedgerFile.open(ledger.path(), Access.READ, Duration.ZERO)) {
            Snapshot snapshot = reader.snapshot();
            CatalogueEdit given = Sample.catalogue();
            assertThat(snapshot.catalogue().indicators()).containsExactlyElementsOf(given.indicators());
            assertThat(snapshot.catalogue().rules()).containsExactlyElementsOf(given.rules());
            assertThat(snapshot.catalogue().breaks()).containsExactlyElementsOf(given.breaks());
            assertThat(snapshot.offices().all()).containsExactlyElementsOf(given.offices());
            assertThat(snapshot.duties().duties()).containsExactlyElementsOf(given.duties());
            assertThat(snapshot.figures().isEmpty()).isTrue();
        }
    }

    @Test
    void additionsStandAfterWhatIsThereAndMayReferToIt() {
        Indicator more = Sample.indicator("local.aid.extra", "本区专项", COUNT);
        add(List.of(more), List.of(rule("L-01", "local.aid.extra", "aid.accepted")),
                List.of(Sample.office("office.north.sub", "office.north"), Sample.office("office.north", "bureau")),
                List.of(Duty.always("office.north", "local.aid.*")),
                List.of(new DefinitionBreak("local.aid.extra", new Month(2024, 1), "")));
        Snapshot snapshot = ledger.snapshot();
        assertThat(snapshot.catalogue().indicators()).last().isEqualTo(more);
        assertThat(snapshot.catalogue().rules()).extracting(Rule::code).containsExactly("T-01", "L-01");
        assertThat(snapshot.offices().get("office.north.sub").parent()).contains("office.north");
        assertThat(snapshot.duties().officesOwing(more)).containsExactly("office.north");
        assertThat(snapshot.catalogue().breaks()).hasSize(2);
        assertThat(Integrity.verify(ledger)).isEmpty();
    }

    @Test
    void anEmptyAdditionWritesNothing() {
        assertThat(add(List.of(), List.of(), List.of(), List.of(), List.of()).isNothing()).isTrue();
    }

    @Test
    void indicatorsMayBeAddedToALedgerThatHasNoOfficeYet() {
        try (LedgerFile bare = LedgerFile.create(folder.resolve("bare.ledger"), _ -> { })) {
            CatalogueEdit edit = new CatalogueEdit(Sample.indicators(), List.of(), List.of(), List.of(), List.of(), "");
            assertThat(Sample.history(bare).apply(edit).edit()).isPresent();
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        refused("indicator.duplicate", List.of(Sample.indicator("aid.accepted", "另名", COUNT)));
        refused("edit.nameTwice", List.of(Sample.indicator("local.aid.a", "受理数", COUNT)));
        refused("edit.nameTwice", List.of(Sample.indicator("local.aid.a", "受理数甲", COUNT)));
        refused("edit.nameBroken", List.of(Sample.indicator("local.aid.a", "专\n项", COUNT)));
        refused("rule.duplicate", rules("T-01", "aid.accepted", "1"));
        refused("expression.unknownCode", rules("L-01", "aid.none", "1"));
        refused("office.duplicate", offices(Sample.office("office.east", "bureau")));
        refused("office.unknownParent", offices(Sample.office("office.north", "nowhere")));
        refused("office.roots", offices(Sample.office("office.north", null)));
        refused("office.cycle", offices(Sample.office("office.a", "office.b"), Sample.office("office.b", "office.a")));
        refused("office.unknown", duties(Duty.always("nowhere", "aid.accepted")));
        refused("indicator.unknown", duties(Duty.always("office.east", "aid.none")));
        refused("indicator.unknown", duties(Duty.always("office.east", "none.*")));
        refused("edit.dutyTwice", duties(Duty.always("office.east", "aid.*")));
        refused("indicator.unknown", breaks(new DefinitionBreak("aid.none", new Month(2024, 1), "")));
        refused("edit.breakTwice", breaks(new DefinitionBreak("aid.accepted", new Month(2023, 1), "again")));
    }

    /** A figure of an indicator that was added in the same breath as its alias would be ambiguous. */
    @Test
    void anAliasOfOneNewIndicatorIsNotTheNameOfAnother() {
        Indicator one = new Indicator("local.aid.a", Name.of("专项一"), Name.of("法律援助"), COUNT, Optional.empty(),
                new Meaning(Direction.NONE, "", List.of("专项二")));
        refused("edit.nameTwice", List.of(one, Sample.indicator("local.aid.b", "专项二", COUNT)));
    }

    private Applied add(List<Indicator> indicators, List<Rule> rules, List<Office> offices, List<Duty> duties,
            List<DefinitionBreak> breaks) {
        return Sample.history(ledger).apply(new CatalogueEdit(indicators, rules, offices, duties, breaks, ""));
    }

    private void refused(String reason, List<Indicator> indicators) {
        refused(reason, new CatalogueEdit(indicators, List.of(), List.of(), List.of(), List.of(), ""));
    }

    private void refused(String reason, CatalogueEdit edit) {
        assertThatThrownBy(() -> Sample.history(ledger).apply(edit)).as(reason)
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.key()).isEqualTo(reason));
        CatalogueEdit given = Sample.catalogue();
        assertThat(ledger.snapshot().catalogue().indicators()).hasSameSizeAs(given.indicators());
        assertThat(ledger.snapshot().offices().all()).hasSameSizeAs(given.offices());
    }

    private static CatalogueEdit rules(String code, String left, String right) {
        return new CatalogueEdit(List.of(), List.of(rule(code, left, right)), List.of(), List.of(), List.of(), "");
    }

    private static Rule rule(String code, String left, String right) {
        return new Rule(code, Severity.WARNING,
                new Rule.Relationship(Expression.parse(left), Relation.AT_MOST, Expression.parse(right)), RuleScope.MONTH,
                Name.of("规则"));
    }

    private static CatalogueEdit offices(Office... offices) {
        return new CatalogueEdit(List.of(), List.of(), List.of(offices), List.of(), List.of(), "");
    }

    private static CatalogueEdit duties(Duty... duties) {
        return new CatalogueEdit(List.of(), List.of(), List.of(), List.of(duties), List.of(), "");
    }

    private static CatalogueEdit breaks(DefinitionBreak... breaks) {
        return new CatalogueEdit(List.of(), List.of(), List.of(), List.of(), List.of(breaks), "");
    }
}
