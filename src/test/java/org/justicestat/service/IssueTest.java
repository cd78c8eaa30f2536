package org.justicestat.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;

/** A final report is a file and an edition: whatever fails between the two, neither is left without the other for good. */
class IssueTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("tester", "");
    private static final Year YEAR = new Year(2024);

    @TempDir
    private Path folder;

    private Path ledger;
    private Path out;
    private Workbench workbench;

    @BeforeEach
    void open() {
        ledger = folder.resolve("a.ledger");
        new LedgerCreation(ACTOR, CLOCK).demo(ledger, 2023, 2024, 7);
        workbench = Workbench.open(ledger, Access.WRITE, ACTOR, CLOCK);
        out = folder.resolve("out").resolve("r.docx");
        assertThat(out.getParent().toFile().mkdir()).isTrue();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static ReportOrder issue(Optional<Path> copy) {
        return new ReportOrder(YEAR, Optional.empty(), false, Optional.of("先行报送"), copy, DocumentOptions.PLAIN);
    }

    private List<IssuedEdition> issued() {
        return workbench.reports().issued();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out.getParent())) {
            return files.toList();
        }
    }

    @Test
    void an_edition_says_who_issued_it_when_and_why_and_keeps_its_file() throws IOException {
        workbench.reports().write(issue(Optional.empty()), out, Progress.NONE);
        IssuedEdition only = issued().getFirst();
        assertThat(only.issue().actor()).isEqualTo(ACTOR);
        assertThat(only.issue().at()).isEqualTo(CLOCK.instant());
        assertThat(only.issue().reason()).isEqualTo("先行报送");
        assertThat(only.falsified()).isEmpty();
        Path again = folder.resolve("again.docx");
        workbench.reports().writeAgain(only.edition(), again);
        assertThat(again).hasSameBinaryContentAs(out);
        assertThat(only.edition().document()).isEqualTo(sha256(out));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_figure_corrected_since_the_last_edition_is_marked_and_what_comes_of_it_and_nothing_else() {
        workbench.reports().write(issue(Optional.empty()), out, Progress.NONE);
        assertThat(changed()).isEmpty();
        FigureKey march = new FigureKey("office.jinhe", "mediation.cases", new Month(2024, 3));
        Cell before = workbench.snapshot().figures().cell(march).orElseThrow();
        workbench.apply(FigureEdit.revision(List.of(CellWrite.put(march,
                Cell.of(before.value().orElseThrow().add(BigDecimal.ONE), before.state()))), "漏报一件"));
        assertThat(changed()).contains("mediation.cases").allMatch(code -> code.startsWith("mediation."));
    }

    /** Codes of the indicators whose figures the last edition printed otherwise. */
    private Set<String> changed() {
        ReportPreview preview = workbench.reports().preview(ReportOrder.draft(YEAR, Optional.empty()), Progress.NONE);
        return preview.report().figures().stream().filter(figure -> preview.changed().contains(figure.id()))
                .map(figure -> figure.ref().indicator().code()).collect(Collectors.toSet());
    }

    @Test
    void a_file_that_cannot_be_written_leaves_no_edition() throws IOException {
        Path nowhere = Files.writeString(folder.resolve("file"), "").resolve("r.docx");
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.empty()), nowhere, Progress.NONE))
                .isInstanceOf(UserException.class);
        assertThat(issued()).isEmpty();
    }

    @Test
    void a_copy_that_cannot_be_written_leaves_neither_edition_nor_report() throws IOException {
        Path nowhere = Files.writeString(folder.resolve("file"), "").resolve("clean.docx");
        Files.writeString(out, "old");
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.of(nowhere)), out, Progress.NONE))
                .isInstanceOf(UserException.class);
        assertThat(issued()).isEmpty();
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly(out);
    }

    @Test
    void a_report_and_its_copy_are_two_files() {
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.of(out)), out, Progress.NONE))
                .isInstanceOf(UserException.class).hasMessageContaining("report.sameFile");
        assertThat(issued()).isEmpty();
    }

    @Test
    void a_ledger_open_for_reading_issues_nothing_and_says_so() throws IOException {
        workbench.close();
        workbench = Workbench.open(ledger, Access.READ, ACTOR, CLOCK);
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.empty()), out, Progress.NONE))
                .isInstanceOf(UserException.class).hasMessageContaining("report.readOnly");
        assertThat(files()).isEmpty();
        workbench.reports().write(ReportOrder.draft(YEAR, Optional.empty()), out, Progress.NONE);
        assertThat(files()).containsExactly(out);
    }

    @Test
    void an_edition_that_cannot_be_frozen_leaves_the_old_file() throws IOException, SQLException {
        workbench.close();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = file.createStatement()) {
            statement.execute("""
                    CREATE TRIGGER no_edition BEFORE INSERT ON edit WHEN NEW.kind = 'edition'
                    BEGIN SELECT RAISE(ABORT, 'the disk fails'); END
                    """);
        }
        workbench = Workbench.open(ledger, Access.WRITE, ACTOR, CLOCK);
        Files.writeString(out, "old");
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.empty()), out, Progress.NONE))
                .isInstanceOf(RuntimeException.class).hasStackTraceContaining("the disk fails");
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly(out);
        assertThat(issued()).isEmpty();
    }

    /** No file takes the place of a folder. */
    @Test
    void an_edition_whose_file_found_no_place_is_written_again_from_the_ledger() throws IOException {
        Files.createDirectories(out.resolve("in the way"));
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.empty()), out, Progress.NONE))
                .isInstanceOf(UserException.class).hasMessageContaining("report.edition.notPlaced");
        assertThat(files()).containsExactly(out);
        Path again = folder.resolve("again.docx");
        workbench.reports().writeAgain(issued().getFirst().edition(), again);
        Path other = folder.resolve("other.docx");
        workbench.reports().write(issue(Optional.empty()), other, Progress.NONE);
        assertThat(other).hasSameBinaryContentAs(again);
        assertThat(issued()).hasSize(1);
    }

    @Test
    void a_report_that_is_cancelled_at_the_last_moment_leaves_nothing() throws IOException {
        Files.writeString(out, "old");
        Progress cancelledOnceWritten = new Progress() {
            @Override
            public void report(long done, long total) {
                // Nobody watches.
            }

            @Override
            public boolean isCancelled() {
                try {
                    return files().size() > 1;
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        assertThatThrownBy(() -> workbench.reports().write(issue(Optional.empty()), out, cancelledOnceWritten))
                .isInstanceOf(CancellationException.class);
        assertThat(issued()).isEmpty();
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly(out);
    }
}
