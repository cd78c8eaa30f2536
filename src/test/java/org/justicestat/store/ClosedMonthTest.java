package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.edit.ExplanationEdit;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.MonthEdit;
import org.justicestat.edit.Sample;
import org.justicestat.model.Explanation;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.PendingInput;
import org.justicestat.model.Period;
import org.justicestat.store.IntegrityFinding.BrokenChain;
import org.justicestat.store.IntegrityFinding.ChangedWhileClosed;
import org.justicestat.store.IntegrityFinding.OfficeDiffers;

/**
 * The file itself keeps the months, whoever writes the SQL. May of the east office (row 1) is locked, June submitted; the
 * figures are 202305 = 12 (entry 1) and 202306 = 6 (entry 2).
 */
class ClosedMonthTest {

    private static final String EAST = "office.east";

    /** An edit and the entry of it for a figure of the east office, as somebody would forge them. */
    private static final String ENTRY = """
            INSERT INTO edit SELECT max(id) + 1, 0, 'x', '', '%s', '%s', NULL FROM edit;
            INSERT INTO audit (office_id, seq, edit_id, indicator_id, period, decimals, old_value, old_status, new_value,
                new_status, hash)
            SELECT 1, max(seq) + 1, (SELECT max(id) FROM edit), 1, %d, 0, 12, 0, %s, zeroblob(32) FROM audit WHERE office_id = 1;
            """;
    private static final String REV = "(SELECT max(seq) FROM audit WHERE office_id = 1)";

    private static final String REVISES = "INSERT INTO figure_revision VALUES (1, " + REV + ")";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void fill() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
            History history = Sample.history(ledger);
            history.apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "12"), Sample.accepted("2023-06", "6"))));
            OfficeMonth may = new OfficeMonth(EAST, new Month(2023, 5));
            history.apply(MonthEdit.submit(List.of(may, new OfficeMonth(EAST, new Month(2023, 6))), "x"));
            history.apply(MonthEdit.approve(List.of(may)));
            history.apply(MonthEdit.lock(List.of(may)));
        }
    }

    private static String forged(String kind, String reason, int period, String valueAndStatus) {
        return ENTRY.formatted(kind, reason, period, valueAndStatus);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE figure SET value = 13, rev = " + REV + " WHERE period = 202305",
        "INSERT INTO figure (office_id, indicator_id, period, value, status, rev) VALUES (1, 1, 202305, 13, 0, " + REV
                + ") ON CONFLICT DO UPDATE SET value = excluded.value, rev = excluded.rev",
        "INSERT OR REPLACE INTO figure (office_id, indicator_id, period, value, status, rev) VALUES (1, 1, 202305, 13, 0, "
                + REV + ")",
        "REPLACE INTO figure (office_id, indicator_id, period, value, status, rev) VALUES (1, 1, 202305, 13, 0, " + REV + ")"})
    void noWriteGetsIntoALockedMonthUnlessItIsARevision(String write) {
        String entry = forged("entry", "", 202305, "13, 0");
        assertThatThrownBy(() -> Ledgers.tamper(path, false, entry, write)).hasMessageContaining("month closed");
        assertThatThrownBy(() -> Ledgers.tamper(path, false, entry, REVISES, write)).hasMessageContaining("not audited");
        assertThatThrownBy(() -> Ledgers.tamper(path, false, forged("revision", "", 202305, "13, 0"), REVISES, write))
                .as("a revision without a reason").hasMessageContaining("not audited");
        assertThatCode(() -> Ledgers.tamper(path, false, forged("revision", "y", 202305, "13, 0"), REVISES, write))
                .as("a revision with its reason").doesNotThrowAnyException();
    }

    @Test
    void noDeleteGetsIntoALockedMonthUnlessItIsARevision() {
        String delete = "DELETE FROM figure WHERE period = 202305";
        assertThatThrownBy(() -> Ledgers.tamper(path, false, forged("entry", "", 202305, "NULL, NULL"), delete))
                .hasMessageContaining("month closed");
        assertThatCode(() -> Ledgers.tamper(path, false, forged("revision", "y", 202305, "NULL, NULL"), REVISES, delete))
                .doesNotThrowAnyException();
    }

    @Test
    void aSubmittedMonthIsNotEvenRevised() {
        assertThatThrownBy(() -> Ledgers.tamper(path, false, forged("revision", "y", 202306, "13, 0"), REVISES,
                "UPDATE figure SET value = 13, rev = " + REV + " WHERE period = 202306")).hasMessageContaining("month closed");
    }

    @Test
    void theFileKnowsTheMonthOfEveryPeriodAsTheModelDoes() {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            for (String period : List.of("2024", "2024-01", "2024-12", "2024-Q1", "2024-Q4", "2024-01/2024-02",
                    "2024-01/2024-11")) {
                Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted(period, "1"))));
            }
            ledger.withSession(tables -> {
                tables.session.each("SELECT period, month FROM figure", row -> assertThat(row.smallInteger(2))
                        .isEqualTo(Period.ofKey(row.smallInteger(1)).lastMonth().key()));
                return null;
            });
            assertThat(ledger.figureCount()).isEqualTo(9);
        }
    }

    @Test
    void aFigureIsNotMovedOutOfItsPlace() {
        assertThatThrownBy(() -> Ledgers.tamper(path, false, forged("entry", "", 202307, "12, 0"),
                "UPDATE figure SET period = 202307, rev = " + REV + " WHERE period = 202305"))
                .hasMessageContaining("cannot be moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM month_state WHERE month = 202305",
        "UPDATE month_state SET state = 'submitted', rev = 99",
        "UPDATE month_state SET state = 'approved' WHERE month = 202306",
        "UPDATE month_state SET state = 'locked', rev = 99 WHERE month = 202306",
        "UPDATE month_state SET month = 202308 WHERE month = 202305", "DELETE FROM month_state WHERE month = 202306",
        "INSERT INTO month_state VALUES (1, 202307, 'submitted', 1)",
        "INSERT INTO month_state VALUES (1, 202307, 'locked', 5)",
        "INSERT OR REPLACE INTO month_state SELECT 1, 202305, 'submitted', rev FROM month_state WHERE month = 202306"})
    void noMonthTakesAStepWithoutItsEntry(String sql) {
        assertThatThrownBy(() -> Ledgers.tamper(path, false, sql)).hasMessageContaining("no such step");
    }

    @Test
    void aLockedMonthIsNotOpenedEvenWithAnEntry() {
        String entry = """
                INSERT INTO edit SELECT max(id) + 1, 0, 'x', '', 'month', 'y', NULL FROM edit;
                INSERT INTO audit (office_id, seq, edit_id, subject, old_text, new_text, hash)
                SELECT 1, max(seq) + 1, (SELECT max(id) FROM edit), 'month:2023-05', 'locked', NULL, zeroblob(32)
                FROM audit WHERE office_id = 1;
                """;
        assertThatThrownBy(() -> Ledgers.tamper(path, false, entry, "DELETE FROM month_state WHERE month = 202305"))
                .hasMessageContaining("no such step");
    }

    private List<IntegrityFinding> findingsAfter(String... statements) {
        List<String> triggers = Ledgers.triggers(path);
        Ledgers.tamper(path, true, statements);
        Ledgers.tamper(path, false, triggers.toArray(String[]::new));
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            return Integrity.verify(ledger);
        }
    }

    @Test
    void anUntouchedLedgerIsWhole() {
        assertThat(findingsAfter()).isEmpty();
    }

    @Test
    void aStateAlteredBehindTheAuditIsFound() {
        assertThat(findingsAfter("UPDATE month_state SET state = 'approved' WHERE month = 202305",
                "DELETE FROM month_state WHERE month = 202306"))
                .containsExactly(new OfficeDiffers(EAST, "month:2023-05"), new OfficeDiffers(EAST, "month:2023-06"));
    }

    private void explain() {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Sample.history(ledger).apply(new ExplanationEdit(new FindingKey(EAST, "W-01", "", new Month(2023, 6)),
                    Optional.of(new Explained("窗口\n停业\\一周", "6 >= 10")), ""));
            assertThat(ledger.explanations().all()).singleElement().extracting(Explanation::text).isEqualTo("窗口\n停业\\一周");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE explanation SET text = 'x', rev = rev + 1", "DELETE FROM explanation",
        "INSERT OR REPLACE INTO explanation SELECT office_id, finding, 'x', numbers, rev FROM explanation",
        "INSERT INTO explanation VALUES (1, 'W-02  2023-06', 'x', '', 1)"})
    void noExplanationChangesWithoutItsEntry(String sql) {
        explain();
        assertThatThrownBy(() -> Ledgers.tamper(path, false, sql)).hasMessageContaining("explanation: not audited");
    }

    @Test
    void anExplanationAlteredBehindTheAuditIsFound() {
        explain();
        assertThat(findingsAfter()).isEmpty();
        assertThat(findingsAfter("UPDATE explanation SET numbers = '7 >= 10'"))
                .containsExactly(new OfficeDiffers(EAST, "explanation:W-01  2023-06"));
    }

    @Test
    void aRevisionThatIsNotListedIsFound() {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Sample.history(ledger).apply(FigureEdit.revision(List.of(Sample.accepted("2023-05", "13")), "y"));
        }
        assertThat(findingsAfter("DELETE FROM figure_revision", "INSERT INTO figure_revision VALUES (1, 2)"))
                .containsExactlyInAnyOrder(new OfficeDiffers(EAST, "revision:2"), new OfficeDiffers(EAST, "revision:7"));
    }

    @Test
    void anAlteredStepBreaksTheChain() {
        assertThat(findingsAfter("UPDATE audit SET new_text = 'approved' WHERE subject = 'month:2023-05' AND new_text = 'locked'",
                "UPDATE month_state SET state = 'approved' WHERE month = 202305"))
                .singleElement().isInstanceOfSatisfying(BrokenChain.class, broken -> assertThat(broken.office()).isEqualTo(EAST));
    }

    /** As if another program had dropped the triggers, changed a locked figure with a proper entry, and put them back. */
    @Test
    void aProperEntryIntoAClosedMonthIsFoundToo() {
        List<String> triggers = Ledgers.triggers(path);
        Ledgers.tamper(path, true, "DELETE FROM month_state WHERE month = 202305");
        Ledgers.tamper(path, false, triggers.toArray(String[]::new));
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "13"))));
        }
        assertThat(findingsAfter()).containsExactly(new ChangedWhileClosed(EAST, "aid.accepted", "2023-05", 7),
                new OfficeDiffers(EAST, "month:2023-05"));
    }

    @Test
    void aBackupAndWhatIsRestoredFromItKeepTheMonths() {
        Path copy = folder.resolve("copy.ledger");
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            Backup.write(ledger, copy);
        }
        Path restored = folder.resolve("restored.ledger");
        Backup.restore(copy, restored);
        try (LedgerFile ledger = LedgerFile.open(restored, Access.READ, Duration.ZERO)) {
            assertThat(ledger.months().of(EAST, new Month(2023, 5))).isEqualTo(MonthState.LOCKED);
            assertThat(ledger.snapshot().months().of(EAST, new Month(2023, 6))).isEqualTo(MonthState.SUBMITTED);
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
    }

    @Test
    void whatWasTypedIsKeptUntilTheCellGetsAFigureOrItIsDropped() {
        PendingInput july = new PendingInput(Sample.key(EAST, "aid.accepted", "2023-07"), "１2万x");
        PendingInput august = new PendingInput(Sample.key(EAST, "aid.accepted", "2023-08"), "-3");
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            ledger.keepPending(new PendingInput(july.place(), "x"));
            ledger.keepPending(july);
            ledger.keepPending(august);
        }
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            assertThat(ledger.pendingInputs()).containsExactly(july, august);
            assertThat(Integrity.verify(ledger)).as("outside the audit").isEmpty();
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-07", "12"))));
            assertThat(ledger.pendingInputs()).containsExactly(august);
            ledger.dropPending(august.place());
            ledger.dropPending(august.place());
            assertThat(ledger.pendingInputs()).isEmpty();
        }
    }
}
