package org.justicestat.view.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Revision;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.service.LedgerCreation;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.text.Messages;

class RevisionOverviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("tester", "");
    private static final FigureKey REVISED = new FigureKey("dept.legal_aid", "legal_aid.accepted", new Month(2022, 5));

    @TempDir
    Path folder;

    @Test
    void a_revision_names_the_issued_report_it_falsifies() throws Exception {
        Path file = folder.resolve("demo.ledger");
        new LedgerCreation(ACTOR, CLOCK).demo(file, 2022, 2023, 7);
        try (Workbench workbench = Workbench.open(file, Access.WRITE, ACTOR, CLOCK)) {
            workbench.reports().write(new ReportOrder(new Year(2022), Optional.empty(), false, Optional.of("issued"),
                    Optional.empty(), DocumentOptions.PLAIN), folder.resolve("2022.docx"), Progress.NONE);
            LedgerState state = new LedgerState(workbench);
            assertThat(state.revisionsQuestion().run(Progress.NONE)).isEqualTo(new RevisionOverview(List.of(), List.of()));

            Cell before = workbench.snapshot().figures().cell(REVISED).orElseThrow();
            workbench.apply(FigureEdit.revision(List.of(CellWrite.put(REVISED,
                    Cell.reported(before.value().orElseThrow().add(BigDecimal.ONE)))), "miscounted"));
            RevisionOverview after = state.revisionsQuestion().run(Progress.NONE);

            assertThat(after.entries()).hasSize(1);
            Revision revision = new Revision(REVISED, Optional.of(before),
                    workbench.snapshot().figures().cell(REVISED), "miscounted");
            assertThat(workbench.snapshot().revisions().of("legal_aid.accepted")).containsExactly(revision);
            assertThat(workbench.ledger().snapshot().revisions().of("legal_aid.accepted")).containsExactly(revision);
            assertThat(after.editions()).hasSize(1);
            assertThat(after.editions().getFirst().edition().year()).isEqualTo(2022);
            assertThat(after.warning(new Messages(Language.ZH)))
                    .isEqualTo("与台账已不一致的已印发报告：2022年第1版（%d处）", after.editions().getFirst().falsified().size());
        }
    }
}
