package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.RestoreEdit;
import org.justicestat.edit.Sample;
import org.justicestat.edit.SettingEdit;
import org.justicestat.model.Figure;
import org.justicestat.model.Language;
import org.justicestat.store.IntegrityFinding.AlteredSchema;
import org.justicestat.store.IntegrityFinding.BrokenChain;
import org.justicestat.store.IntegrityFinding.DamagedPages;
import org.justicestat.store.IntegrityFinding.FigureDiffers;
import org.justicestat.store.IntegrityFinding.OrphanRows;
import org.justicestat.store.IntegrityFinding.SubjectDiffers;
import org.justicestat.text.Messages;

/** Everything that can be altered behind the back of the program is found and named. */
class IntegrityTest {

    private static final FigureDiffers MAY = new FigureDiffers("office.east", "aid.accepted", "2023-05");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void fill() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
            History history = Sample.history(ledger);
            history.apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "12"), Sample.accepted("2023-06", "0"))));
            history.apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "13"))));
            history.apply(FigureEdit.entry(List.of(CellWrite.remove(Sample.key("office.east", "aid.accepted", "2023-06")))));
            history.undo();
            history.apply(new SettingEdit("report.date", Optional.of("2024-02-05"), "定稿"));
            history.apply(new RestoreEdit("backup.ledger", ""));
            history.apply(new RestoreEdit("backup.ledger", ""));
        }
    }

    private List<IntegrityFinding> findings() {
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            List<IntegrityFinding> findings = Integrity.verify(ledger);
            for (IntegrityFinding finding : findings) {
                for (Language language : Language.values()) {
                    assertThat(new Messages(language).get(finding.key(), finding.arguments().toArray())).isNotBlank();
                }
            }
            return findings;
        }
    }

    /** Alters rows without triggers and checks, then puts the triggers back, so that only the rows give it away. */
    private List<IntegrityFinding> findingsAfter(String... statements) {
        List<String> triggers = Ledgers.triggers(path);
        Ledgers.tamper(path, true, statements);
        Ledgers.tamper(path, false, triggers.toArray(String[]::new));
        return findings();
    }

    @Test
    void anUntouchedLedgerIsWhole() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedValueIsFound() {
        assertThat(findingsAfter("UPDATE figure SET value = 14 WHERE period = 202305")).containsExactly(MAY);
    }

    @Test
    void aChangedStatusIsFound() {
        assertThat(findingsAfter("UPDATE figure SET status = 1 WHERE period = 202305")).containsExactly(MAY);
    }

    @Test
    void aChangedNoteIsFound() {
        assertThat(findingsAfter("UPDATE figure SET note = 'x' WHERE period = 202305")).containsExactly(MAY);
    }

    @Test
    void aFigurePutBackToAnEarlierEntryIsFound() {
        assertThat(findingsAfter("UPDATE figure SET value = 12, rev = 1 WHERE period = 202305")).containsExactly(MAY);
    }

    @Test
    void aRemovedFigureIsFound() {
        assertThat(findingsAfter("DELETE FROM figure WHERE period = 202305")).containsExactly(MAY);
    }

    @Test
    void anAddedFigureIsFound() {
        assertThat(findingsAfter("INSERT INTO figure SELECT office_id, indicator_id, 202307, value, status, rev, note FROM figure"
                + " WHERE period = 202305")).containsExactly(new FigureDiffers("office.east", "aid.accepted", "2023-07"));
    }

    @Test
    void aFigureMovedToAPeriodThatDoesNotExistIsFound() {
        assertThat(findingsAfter("UPDATE figure SET period = 202399 WHERE period = 202305"))
                .contains(MAY, new FigureDiffers("office.east", "aid.accepted", "202399"));
    }

    @Test
    void aChangedScaleIsFoundAtTheIndicatorAndAtItsFigures() {
        assertThat(findingsAfter("UPDATE indicator SET decimals = 1 WHERE code = 'aid.accepted'"))
                .contains(MAY, new SubjectDiffers("indicator:aid.accepted"));
    }

    @Test
    void aFigureAndItsEntryChangedTogetherBreakTheChain() {
        assertThat(findingsAfter("UPDATE figure SET value = 14 WHERE period = 202305",
                "UPDATE audit SET new_value = 14 WHERE office_id = 1 AND seq = 3"))
                .containsExactly(new BrokenChain("office.east", 3));
    }

    @Test
    void aChangedPersonBreaksTheChain() {
        assertThat(findingsAfter("UPDATE edit SET user_name = '李明' WHERE id = 3"))
                .containsExactly(new BrokenChain("office.east", 3));
    }

    @Test
    void anEntryTakenOutBreaksTheChain() {
        assertThat(findingsAfter("DELETE FROM audit WHERE office_id = 1 AND seq = 4"))
                .contains(new BrokenChain("office.east", 4));
    }

    @Test
    void anEntryOfTheLedgerItselfBreaksItsChain() {
        assertThat(findingsAfter("UPDATE audit SET new_text = 'other.ledger' WHERE subject = 'restore:backup.ledger'"))
                .singleElement().isInstanceOfSatisfying(BrokenChain.class, b -> assertThat(b.office()).isEmpty());
    }

    @Test
    void aChangedOrAddedThingOfTheCatalogueIsFound() {
        assertThat(findingsAfter("UPDATE rule SET relation = '>='",
                "UPDATE office SET parent_id = NULL WHERE code = 'office.west'",
                "UPDATE duty SET to_month = NULL", "DELETE FROM definition_break", "UPDATE setting SET value = '2024-02-06'",
                "INSERT INTO setting VALUES ('other', 'x')"))
                .containsExactlyInAnyOrder(new SubjectDiffers("rule:T-01"), new SubjectDiffers("office:office.west"),
                        new SubjectDiffers("duty:office.west aid.accepted 2023-04"),
                        new SubjectDiffers("definition_break:aid.accepted 2023-01"),
                        new SubjectDiffers("setting:report.date"), new SubjectDiffers("setting:other"));
    }

    @Test
    void rowsWithoutTheirParentAreFound() {
        assertThat(findingsAfter("PRAGMA foreign_keys = OFF", "DELETE FROM office WHERE code = 'office.east'"))
                .contains(new OrphanRows("figure", "office", 2), new OrphanRows("audit", "office", 5));
    }

    @Test
    void aDroppedTriggerIsFound() {
        Ledgers.tamper(path, false, "DROP TRIGGER audit_update");
        assertThat(findings()).containsExactly(new AlteredSchema("trigger audit_update"));
    }

    @Test
    void aWordThatNoProgramWritesIsFoundAndNotReadAsAnything() {
        List<IntegrityFinding> findings = findingsAfter("UPDATE indicator SET measure = 'flew' WHERE code = 'aid.accepted'");
        assertThat(findings).isNotEmpty().allMatch(DamagedPages.class::isInstance);
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            assertThat(catchThrowable(ledger::snapshot))
                    .isInstanceOf(LedgerException.Damaged.class);
        }
    }

    /** SQLite has no checksums: of 60 flipped bits, 4 changed a total unseen when they were tried on a bare database. */
    @Test
    void noFlippedBitChangesAFigureUnseen() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        List<Figure> figures = figures();
        Random random = new Random(20240205);
        int seen = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, flipped);
            if (isFoundBroken()) {
                seen++;
            } else {
                assertThat(figures()).as("flip %d", i).isEqualTo(figures);
            }
        }
        assertThat(seen).as("flips in what the file uses").isGreaterThan(20);
    }

    private List<Figure> figures() {
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            return ledger.snapshot().figures().figures().toList();
        }
    }

    private boolean isFoundBroken() {
        try {
            return !findings().isEmpty();
        } catch (LedgerException.Damaged | LedgerException.NotALedger | LedgerException.Newer | LedgerException.Older _) {
            return true;
        }
    }
}
