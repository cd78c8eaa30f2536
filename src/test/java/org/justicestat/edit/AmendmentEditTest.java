package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Cell;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Expression;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Quantity;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;
import org.justicestat.store.WriteTransaction;

/** The catalogue, offices and duties of a ledger in use change, are taken back, and the file is whole after each step. */
class AmendmentEditTest {

    @TempDir
    private Path folder;
    private LedgerFile ledger;
    private History history;

    @BeforeEach
    void makeLedger() {
        ledger = Sample.ledger(folder);
        history = Sample.history(ledger);
    }

    @AfterEach
    void close() {
        assertThat(Integrity.verify(ledger)).as("the file is whole").isEmpty();
        ledger.close();
    }

    private Indicator indicator(String code) {
        return ledger.snapshot().catalogue().get(code);
    }

    private static Indicator withDecimals(Indicator of, int decimals) {
        Quantity quantity = new Quantity(of.unit(), of.quantity().measure(), of.frequency(), decimals,
                of.quantity().aggregation());
        return new Indicator(of.code(), of.name(), of.domain(), quantity, of.formula(), of.meaning());
    }

    private static Rule rule(String code, String left, String right) {
        return new Rule(code, Severity.WARNING, new Rule.Relationship(Expression.parse(left), Relation.LESS,
                Expression.parse(right)), RuleScope.YTD, new Name("甲=乙", "a <= b"));
    }

    private void apply(Amendment... amendments) {
        history.apply(AmendmentEdit.of(amendments));
    }

    private void refused(String key, Amendment... amendments) {
        Snapshot before = ledger.snapshot();
        assertThatThrownBy(() -> apply(amendments)).isInstanceOfSatisfying(UserException.class,
                failure -> assertThat(failure.key()).isEqualTo(key));
        assertThat(ledger.snapshot().catalogue().indicators()).containsExactlyElementsOf(before.catalogue().indicators());
    }

    @Test
    void every_kind_of_thing_is_put_taken_back_and_put_again() {
        Indicator before = indicator("aid.accepted");
        Indicator renamed = new Indicator(before.code(), new Name("受理件数\\n", "A=B"), before.domain(), before.quantity(),
                before.formula(), new Meaning(before.meaning().direction(), "新口径\n第二行", List.of("受理甲")));
        Office office = new Office("office.north", new Name("北街司法所", "North"), OfficeKind.OFFICE, Optional.of("office.east"));
        Duty duty = new Duty("office.north", "aid.*", Optional.of(new Month(2024, 1)), Optional.empty());
        DefinitionBreak change = new DefinitionBreak("aid.accepted", new Month(2024, 1), "口径\n调整");
        Snapshot old = ledger.snapshot();
        apply(new Amendment.PutIndicator(renamed), new Amendment.PutRule(rule("N-1", "(aid.closed - 1) * 2", "aid.accepted")),
                new Amendment.RemoveRule("T-01"), new Amendment.PutOffice(office), new Amendment.PutDuty(duty),
                new Amendment.PutBreak(change));
        Snapshot now = ledger.snapshot();
        assertThat(now.catalogue().get("aid.accepted")).isEqualTo(renamed);
        assertThat(now.catalogue().rules()).containsExactly(rule("N-1", "(aid.closed - 1) * 2", "aid.accepted"));
        assertThat(now.offices().get("office.north")).isEqualTo(office);
        assertThat(now.duties().duties()).contains(duty);
        assertThat(now.catalogue().breaks()).contains(change);
        assertThat(history.undo()).isPresent();
        Snapshot back = ledger.snapshot();
        assertThat(back.catalogue().indicators()).containsExactlyElementsOf(old.catalogue().indicators());
        assertThat(back.catalogue().rules()).isEqualTo(old.catalogue().rules());
        assertThat(back.catalogue().breaks()).isEqualTo(old.catalogue().breaks());
        assertThat(back.offices().all()).containsExactlyElementsOf(old.offices().all());
        assertThat(back.duties().duties()).containsExactlyInAnyOrderElementsOf(old.duties().duties());
        assertThat(history.redo()).isPresent();
        assertThat(ledger.snapshot().offices().get("office.north")).isEqualTo(office);
        assertThat(ledger.snapshot().catalogue().get("aid.accepted")).isEqualTo(renamed);
    }

    @Test
    void more_decimals_rescale_every_figure_and_undo_scales_them_back_with_those_entered_since() {
        history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-01", "12"))));
        apply(new Amendment.PutIndicator(withDecimals(indicator("aid.accepted"), 2)));
        assertThat(cell("2024-01")).contains(Cell.reported("12.00"));
        history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-02", "7.00"))));
        long amendment = ledger.inTransaction(WriteTransaction::undoable).orElseThrow().id() - 1;
        assertThat(history.undo(amendment)).isPresent();
        assertThat(cell("2024-01")).contains(Cell.reported("12"));
        assertThat(cell("2024-02")).as("entered at two decimals, now none").contains(Cell.reported("7"));
    }

    @Test
    void decimals_that_would_cost_a_digit_are_refused_and_name_the_figure() {
        history.apply(FigureEdit.entry(List.of(
                CellWrite.put(Sample.key("office.east", "aid.amount", "2024-01"), Cell.reported("3.25")))));
        refused("edit.rescale.lost", new Amendment.PutIndicator(withDecimals(indicator("aid.amount"), 1)));
        apply(new Amendment.PutIndicator(withDecimals(indicator("aid.amount"), 4)));
        apply(new Amendment.PutIndicator(withDecimals(indicator("aid.amount"), 2)));
        assertThat(ledger.snapshot().figures().cell(Sample.key("office.east", "aid.amount", "2024-01")))
                .contains(Cell.reported("3.25"));
    }

    @Test
    void what_figures_were_counted_by_stays() {
        history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-01", "12"))));
        Indicator accepted = indicator("aid.accepted");
        Quantity quarterly = new Quantity("件", accepted.quantity().measure(), Frequency.QUARTERLY, 0,
                accepted.quantity().aggregation());
        refused("edit.indicator.fixed", new Amendment.PutIndicator(new Indicator(accepted.code(), accepted.name(),
                accepted.domain(), quarterly, Optional.empty(), accepted.meaning())));
    }

    @Test
    void what_does_not_fit_is_refused() {
        refused("expression.unknownCode", new Amendment.PutRule(rule("N-1", "aid.none", "1")));
        refused("expression.unknownCode", new Amendment.RemoveIndicator("aid.closed"));
        refused("office.unknownParent",
                new Amendment.PutOffice(new Office("office.x", Name.of("某所"), OfficeKind.OFFICE, Optional.of("none"))));
        refused("office.roots",
                new Amendment.PutOffice(new Office("office.east", Name.of("某所"), OfficeKind.OFFICE, Optional.empty())));
        refused("office.cycle", new Amendment.PutOffice(
                new Office("office.east", Name.of("东"), OfficeKind.OFFICE, Optional.of("office.west"))),
                new Amendment.PutOffice(new Office("office.west", Name.of("西"), OfficeKind.OFFICE, Optional.of("office.east"))));
        refused("indicator.unknown", new Amendment.PutDuty(Duty.always("office.east", "none.*")));
        refused("office.unknown", new Amendment.PutDuty(Duty.always("none", "aid.*")));
        refused("edit.inUse", new Amendment.RemoveDuty(Duty.always("office.east", "aid.*")),
                new Amendment.RemoveRule("T-01"), new Amendment.RemoveOffice("office.none"), inUse());
    }

    /** Makes the office's history needed, and returns the amendment that cannot be made then. */
    private Amendment inUse() {
        history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-01", "12"))));
        return new Amendment.RemoveOffice("office.east");
    }

    @Test
    void the_order_changes_and_is_taken_back() {
        List<String> before = codes();
        apply(new Amendment.Order(Amendment.Ordered.INDICATOR, List.of("aid.lawyers", "aid.amount")));
        assertThat(codes()).startsWith("aid.lawyers", "aid.amount", "aid.accepted").hasSameSizeAs(before);
        history.undo();
        assertThat(codes()).isEqualTo(before);
        AmendmentEdit asItIs = AmendmentEdit.of(new Amendment.Order(Amendment.Ordered.INDICATOR, before));
        assertThat(history.apply(asItIs).isNothing()).isTrue();
    }

    @Test
    void a_retired_indicator_is_owed_no_more_and_keeps_what_it_counted() {
        history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-01", "12"))));
        apply(new Amendment.Retire("aid.accepted", Optional.of(new Month(2024, 3))));
        Snapshot snapshot = ledger.snapshot();
        Office east = snapshot.offices().get("office.east");
        assertThat(snapshot.duties().isDue(east, indicator("aid.accepted"), new Month(2024, 2))).isTrue();
        assertThat(snapshot.duties().isDue(east, indicator("aid.accepted"), new Month(2024, 3))).isFalse();
        assertThat(snapshot.duties().isDue(east, indicator("aid.amount"), new Month(2024, 3))).isTrue();
        assertThat(snapshot.catalogue().isRetired(indicator("aid.accepted"), new Month(2024, 3))).isTrue();
        assertThat(cell("2024-01")).contains(Cell.reported("12"));
        history.undo();
        assertThat(ledger.snapshot().catalogue().retirements()).isEmpty();
    }

    @Test
    void closed_months_keep_their_figures_in_another_form() {
        history.apply(FigureEdit.entry(List.of(Sample.accepted("2024-01", "12"))));
        history.apply(new MonthEdit(List.of(new OfficeMonth("office.east", new Month(2024, 1))), MonthState.DRAFT,
                MonthState.SUBMITTED, "其余未报"));
        apply(new Amendment.PutIndicator(withDecimals(indicator("aid.accepted"), 1)));
        assertThat(cell("2024-01")).contains(Cell.reported("12.0"));
        history.undo();
        assertThat(cell("2024-01")).contains(Cell.reported("12"));
    }

    private List<String> codes() {
        return ledger.snapshot().catalogue().indicators().stream().map(Indicator::code).toList();
    }

    private Optional<Cell> cell(String period) {
        return ledger.snapshot().figures().cell(Sample.key("office.east", "aid.accepted", period));
    }
}
