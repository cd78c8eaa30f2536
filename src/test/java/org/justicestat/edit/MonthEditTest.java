package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.edit.Sample.accepted;
import static org.justicestat.edit.Sample.key;
import static org.justicestat.model.MonthState.APPROVED;
import static org.justicestat.model.MonthState.DRAFT;
import static org.justicestat.model.MonthState.LOCKED;
import static org.justicestat.model.MonthState.SUBMITTED;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Cell;
import org.justicestat.model.Expression;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Name;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Relation;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Severity;
import org.justicestat.model.UserException;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MonthReview;
import org.justicestat.rules.RuleCheck;
import org.justicestat.store.EditKind;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;
import org.justicestat.store.WriteTransaction;
import org.justicestat.text.Messages;

/** A month on its way from draft to locked, and what may be done to its figures there. */
class MonthEditTest {

    private static final Month MAY = new Month(2023, 5);
    private static final String EAST = "office.east";
    private static final OfficeMonth SHEET = new OfficeMonth(EAST, MAY);

    @TempDir
    Path folder;

    private LedgerFile ledger;
    private History history;

    @BeforeEach
    void open() {
        ledger = Sample.ledger(folder);
        history = Sample.history(ledger);
    }

    @AfterEach
    void close() {
        assertThat(Integrity.verify(ledger)).isEmpty();
        ledger.close();
    }

    private void step(MonthState from, MonthState to) {
        history.apply(new MonthEdit(List.of(SHEET), from, to, "说明"));
    }

    /** May of the east office on its way, its figure being 12. */
    private void bring(MonthState state) {
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"))));
        for (MonthState now = DRAFT; now != state; now = now.next().orElseThrow()) {
            step(now, now.next().orElseThrow());
        }
        assertThat(ledger.months().of(SHEET)).isEqualTo(state);
    }

    private String may() {
        return ledger.snapshot().figures().cell(key(EAST, "aid.accepted", "2023-05")).flatMap(Cell::value)
                .map(Object::toString).orElse("missing");
    }

    @Test
    void aMonthGoesStepByStepAndItsHistorySaysWho() {
        bring(LOCKED);
        assertThat(ledger.history(SHEET)).extracting(entry -> entry.change().toString()).hasSize(3)
                .last().asString().contains("APPROVED", "LOCKED");
        assertThat(ledger.history(SHEET).getFirst().edit().kind()).isEqualTo(EditKind.MONTH);
        assertThat(ledger.history(SHEET).getFirst().edit().actor()).isEqualTo(Sample.CLERK);
        assertThat(ledger.months().of(EAST, new Month(2023, 6))).isEqualTo(DRAFT);
        assertThat(ledger.months().of("office.west", MAY)).isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVED", "DRAFT, LOCKED", "SUBMITTED, LOCKED", "LOCKED, DRAFT", "LOCKED, APPROVED", "DRAFT, DRAFT"})
    void noStepIsLeftOutAndNoneLeadsOutOfALock(MonthState from, MonthState to) {
        assertThatThrownBy(() -> new MonthEdit(List.of(SHEET), from, to, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED, DRAFT, SUBMITTED", "DRAFT, SUBMITTED, APPROVED", "DRAFT, APPROVED, LOCKED",
        "LOCKED, APPROVED, DRAFT"})
    void aMonthThatIsElsewhereIsNotMoved(MonthState now, MonthState from, MonthState to) {
        bring(now);
        assertThatThrownBy(() -> step(from, to)).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(new Messages(Language.ZH).of(e)).contains("东街司法所", "2023年5月"));
        assertThat(ledger.months().of(SHEET)).isEqualTo(now);
    }

    @Test
    void aMonthSentBackSaysWhyAndIsOpenAgain() {
        bring(APPROVED);
        assertThatThrownBy(() -> new MonthEdit(List.of(SHEET), APPROVED, DRAFT, "  ")).isInstanceOf(UserException.class)
                .extracting("key").isEqualTo("edit.month.returnReason");
        history.apply(new MonthEdit(List.of(SHEET), APPROVED, DRAFT, "五月受理数漏两件"));
        assertThat(ledger.history(SHEET).getLast().edit().reason()).isEqualTo("五月受理数漏两件");
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "14"))));
        assertThat(may()).isEqualTo("14");
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "APPROVED", "LOCKED"})
    void theFiguresOfAClosedMonthStand(MonthState state) {
        bring(state);
        for (FigureEdit edit : List.of(FigureEdit.entry(List.of(accepted("2023-05", "13"))),
                FigureEdit.entry(List.of(CellWrite.remove(key(EAST, "aid.accepted", "2023-05")))),
                FigureEdit.importing(List.of(accepted("2023-06", "1"), accepted("2023-05", "13")), "a.csv"),
                FigureEdit.entry(List.of(CellWrite.put(key(EAST, "aid.amount", "2023-05"), Cell.reported("1")))),
                FigureEdit.entry(List.of(accepted("2023-01/2023-05", "60"))))) {
            assertThatThrownBy(() -> history.apply(edit)).isInstanceOfSatisfying(MonthClosedException.class, e -> {
                assertThat(e.key()).isEqualTo("edit.month." + state);
                assertThat(e.arguments()).containsExactly(new Name("东街司法所", ""), SHEET.month());
                assertThat(new Messages(Language.ZH).of(e)).contains("东街司法所", "2023年5月");
            });
        }
        assertThat(ledger.figureCount()).isEqualTo(1);
        assertThat(history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12")))).isNothing()).as("the same again").isTrue();
        history.apply(FigureEdit.entry(List.of(accepted("2023-06", "7"))));
    }

    @Test
    void aLongerPeriodBelongsToItsLastMonth() {
        bring(LOCKED);
        history.apply(FigureEdit.entry(List.of(CellWrite.put(key(EAST, "aid.closed", "2023-Q2"), Cell.reported("3")),
                accepted("2023", "100"))));
        history.apply(new MonthEdit(List.of(new OfficeMonth(EAST, new Month(2023, 6))), DRAFT, SUBMITTED, "x"));
        assertThatThrownBy(() -> history.apply(FigureEdit.entry(List.of(
                CellWrite.put(key(EAST, "aid.closed", "2023-Q2"), Cell.reported("4"))))))
                .isInstanceOf(MonthClosedException.class);
    }

    @Test
    void aLockedFigureIsRevisedWithAReason() {
        bring(LOCKED);
        assertThatThrownBy(() -> FigureEdit.revision(List.of(accepted("2023-05", "13")), " ")).isInstanceOf(UserException.class);
        history.apply(FigureEdit.revision(List.of(accepted("2023-05", "13")), "复核原始登记簿"));
        assertThat(may()).isEqualTo("13");
        assertThat(ledger.revisions()).singleElement().satisfies(entry -> {
            assertThat(entry.edit().reason()).isEqualTo("复核原始登记簿");
            assertThat(entry.edit().kind()).isEqualTo(EditKind.REVISION);
            assertThat(entry.change().toString()).contains("12", "13");
        });
        history.apply(FigureEdit.revision(List.of(CellWrite.remove(key(EAST, "aid.accepted", "2023-05"))), "误报"));
        assertThat(may()).isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "SUBMITTED", "APPROVED"})
    void onlyALockedMonthIsRevised(MonthState state) {
        bring(state);
        assertThatThrownBy(() -> history.apply(FigureEdit.revision(List.of(accepted("2023-05", "13")), "x")))
                .isInstanceOf(MonthClosedException.class).extracting("key").isEqualTo("edit.month.revise." + state);
        assertThat(may()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "APPROVED", "LOCKED"})
    void undoAndRedoStopAtAClosedMonth(MonthState state) {
        bring(state);
        history.apply(FigureEdit.entry(List.of(accepted("2023-06", "7"))));
        history.undo();
        assertThatThrownBy(history::undo).isInstanceOf(MonthClosedException.class)
                .extracting("key").isEqualTo("edit.month.undo." + state);
        assertThat(may()).isEqualTo("12");
        history.redo();
        assertThat(ledger.figureCount()).isEqualTo(2);
    }

    @Test
    void redoStopsAtAMonthSubmittedSince() {
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"))));
        history.undo();
        step(DRAFT, SUBMITTED);
        assertThatThrownBy(history::redo).isInstanceOf(MonthClosedException.class);
        assertThat(ledger.figureCount()).isZero();
    }

    @Test
    void undoDoesNotGoThroughStepsExplanationsAndRevisions() {
        bring(LOCKED);
        history.apply(FigureEdit.revision(List.of(accepted("2023-05", "13")), "x"));
        assertThat(ledger.inTransaction(WriteTransaction::undoable).orElseThrow().kind()).isEqualTo(EditKind.ENTRY);
        long last = ledger.lastChange().orElseThrow().id();
        for (long id = ledger.inTransaction(WriteTransaction::undoable).orElseThrow().id() + 1; id <= last; id++) {
            long step = id;
            assertThatThrownBy(() -> history.undo(step)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatIsMissingHasToBeFilledInOrAccountedFor() {
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"))));
        assertThatThrownBy(() -> history.apply(MonthEdit.submit(List.of(SHEET), " ")))
                .isInstanceOfSatisfying(MonthNotReadyException.class, e -> {
                    assertThat(e.key()).isEqualTo("edit.month.missing");
                    assertThat(e.arguments()).endsWith(SHEET.month(), 1);
                });
        history.apply(MonthEdit.submit(List.of(SHEET), "金额下月5日补报"));
        assertThat(ledger.history(SHEET).getLast().edit().reason()).isEqualTo("金额下月5日补报");
    }

    /** Closed 9 of 5 accepted and 2 carried over: rule T-01 is an error. */
    @Test
    void anErrorKeepsAMonthFromBeingSubmitted() {
        history.apply(FigureEdit.entry(List.of(accepted("2023-01", "5"), accepted("2023-02", "0"), accepted("2023-03", "0"),
                CellWrite.put(key(EAST, "aid.carried_over", "2023-01"), Cell.reported("2")),
                CellWrite.put(key(EAST, "aid.closed", "2023-Q1"), Cell.reported("9")))));
        OfficeMonth march = new OfficeMonth(EAST, new Month(2023, 3));
        assertThatThrownBy(() -> history.apply(MonthEdit.submit(List.of(march), "x")))
                .isInstanceOfSatisfying(MonthNotReadyException.class, e -> {
                    assertThat(e.key()).isEqualTo("edit.month.errors");
                    assertThat(e.arguments()).endsWith(march.month(), 1);
                });
        assertThat(ledger.months().of(march)).isEqualTo(DRAFT);
        history.apply(FigureEdit.entry(List.of(CellWrite.put(key(EAST, "aid.closed", "2023-Q1"), Cell.reported("7")))));
        history.apply(MonthEdit.submit(List.of(march), "x"));
    }

    private void warnBelowTen() {
        history.apply(new CatalogueEdit(List.of(), List.of(new Rule("W-01", Severity.WARNING, new Rule.Relationship(
                Expression.parse("aid.accepted"), Relation.AT_LEAST, Expression.parse("10")), RuleScope.MONTH,
                new Name("受理数偏少", "Few accepted"))), List.of(), List.of(), List.of(), ""));
    }

    private Finding warning() {
        return new RuleCheck(ledger.snapshot()).check(MAY).warnings().getFirst();
    }

    @Test
    void aWarningIsAnsweredByAnExplanationOfItsNumbers() {
        warnBelowTen();
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "3"))));
        assertThatThrownBy(() -> history.apply(MonthEdit.submit(List.of(SHEET), "x"))).isInstanceOf(MonthNotReadyException.class)
                .extracting("key").isEqualTo("edit.month.unexplained");
        history.apply(ExplanationEdit.explain(warning(), " 法援窗口\n停业\\装修一周 "));
        assertThat(ledger.explanations().all()).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("法援窗口\n停业\\装修一周");
            assertThat(said.author()).isEqualTo("王芳");
            assertThat(said.at()).isEqualTo(Sample.NOON);
            assertThat(said.numbers()).isEqualTo("3 >= 10; aid.accepted office.east 2023-05 = 3");
        });
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "4"))));
        assertThat(MonthReview.of(ledger.snapshot(), ledger.snapshot().offices().get(EAST), MAY).findings())
                .singleElement().satisfies(finding -> assertThat(finding.isStale()).isTrue());
        assertThatThrownBy(() -> history.apply(MonthEdit.submit(List.of(SHEET), "x"))).as("the numbers changed since")
                .isInstanceOf(MonthNotReadyException.class);
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "3"))));
        history.apply(MonthEdit.submit(List.of(SHEET), "x"));
        assertThat(ledger.months().of(SHEET)).isEqualTo(SUBMITTED);
    }

    @Test
    void anExplanationIsRewordedAndWithdrawn() {
        warnBelowTen();
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "3"))));
        history.apply(ExplanationEdit.explain(warning(), "甲"));
        assertThat(history.apply(ExplanationEdit.explain(warning(), "甲")).isNothing()).isTrue();
        history.apply(ExplanationEdit.explain(warning(), "乙"));
        assertThat(ledger.explanations().of(warning().key()).orElseThrow().text()).isEqualTo("乙");
        history.apply(ExplanationEdit.withdraw(warning().key()));
        assertThat(ledger.explanations().all()).isEmpty();
        assertThat(history.apply(ExplanationEdit.withdraw(warning().key())).isNothing()).isTrue();
        assertThatThrownBy(() -> ExplanationEdit.explain(warning(), " \n ")).isInstanceOf(UserException.class);
    }

    @Test
    void manySheetsGoTogetherOrNotAtAll() {
        OfficeMonth west = new OfficeMonth("office.west", MAY);
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"),
                CellWrite.put(key("office.west", "aid.accepted", "2023-05"), Cell.reported("1")))));
        assertThatThrownBy(() -> history.apply(MonthEdit.submit(List.of(west, SHEET), ""))).as("the amount is missing")
                .isInstanceOf(MonthNotReadyException.class);
        assertThat(ledger.months().of(west)).isEqualTo(DRAFT);
        history.apply(FigureEdit.entry(List.of(CellWrite.put(key(EAST, "aid.amount", "2023-05"), Cell.reported("0")))));
        history.apply(MonthEdit.submit(List.of(west, SHEET, west), ""));
        history.apply(MonthEdit.approve(List.of(west, SHEET)));
        assertThat(history.apply(MonthEdit.lock(List.of(west, SHEET))).changes()).hasSize(2);
        assertThat(ledger.months().closed()).containsOnlyKeys(west, SHEET).containsValue(LOCKED);
        assertThat(Optional.of(history.apply(MonthEdit.lock(List.of()))).filter(Applied::isNothing)).isPresent();
    }
}
