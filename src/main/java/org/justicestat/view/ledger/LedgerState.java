package org.justicestat.view.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Snapshot;
import org.justicestat.service.Workbench;
import org.justicestat.view.dialog.FileType;

/**
 * Which part of the screen is shown, the facts of the open ledger, its revisions, and how the last backup went. It outlives the
 * view.
 */
public final class LedgerState {

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<Optional<JobResult<LedgerFacts>>> facts =
            new ReadOnlyObjectWrapper<>(this, "facts", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Path>>> backup =
            new ReadOnlyObjectWrapper<>(this, "backup", Optional.empty());

    private final ObjectProperty<LedgerSection> section = new SimpleObjectProperty<>(this, "section", LedgerSection.MONTHS);
    private final ReadOnlyObjectWrapper<Optional<JobResult<RevisionOverview>>> revisions =
            new ReadOnlyObjectWrapper<>(this, "revisions", Optional.empty());

    public LedgerState(Workbench workbench) {
        this.workbench = workbench;
    }

    Snapshot snapshot() {
        return workbench.snapshot();
    }

    Path file() {
        return workbench.file();
    }

    Job<LedgerFacts> question() {
        return _ -> LedgerFacts.of(workbench);
    }

    void answered(JobResult<LedgerFacts> answer) {
        facts.set(Optional.of(answer));
    }

    /** Beside the ledger, with the day in its name: name-2024-12-31.ledger. */
    Path backupProposal(LocalDate today) {
        String name = workbench.file().getFileName().toString();
        String suffix = "." + FileType.LEDGER.extension();
        String stem = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return workbench.file().resolveSibling(stem + "-" + today + suffix);
    }

    Job<Path> backupTo(Path out) {
        return _ -> {
            workbench.backup(out);
            return out;
        };
    }

    void backedUp(JobResult<Path> result) {
        backup.set(Optional.of(result));
    }

    Job<RevisionOverview> revisionsQuestion() {
        return _ -> RevisionOverview.of(workbench);
    }

    void revisionsAnswered(JobResult<RevisionOverview> answer) {
        revisions.set(Optional.of(answer));
    }

    ObjectProperty<LedgerSection> sectionProperty() {
        return section;
    }

    ReadOnlyObjectProperty<Optional<JobResult<RevisionOverview>>> revisionsProperty() {
        return revisions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JobResult<LedgerFacts>>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JobResult<Path>>> backupProperty() {
        return backup.getReadOnlyProperty();
    }
}
