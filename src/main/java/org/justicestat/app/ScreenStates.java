package org.justicestat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ReviewSettings;
import org.justicestat.service.Workbench;
import org.justicestat.view.catalogue.CatalogueState;
import org.justicestat.view.catalogue.FormState;
import org.justicestat.view.checks.ChecksState;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.entry.EntryState;
import org.justicestat.view.ledger.ChaseState;
import org.justicestat.view.ledger.LedgerState;
import org.justicestat.view.overview.OverviewState;
import org.justicestat.view.report.EditionsState;
import org.justicestat.view.report.OldReportState;
import org.justicestat.view.report.ReportState;
import org.justicestat.view.settings.SettingsState;
import org.justicestat.view.shell.OpenLedger;
import org.justicestat.view.shell.ShellState;
import org.justicestat.view.trends.TrendsState;

/** What the screens of one open ledger remember. It outlives the views, so that another language shows the same place. */
final class ScreenStates {

    private final Workbench workbench;
    private final WorkContext context;
    private final ShellState shell;
    private final OverviewState overview;
    private final EntryState entry;
    private final ChecksState checks;
    private final TrendsState trends;
    private final ReportState report;
    private final OldReportState oldReport;
    private final EditionsState editions;
    private final CatalogueState catalogue;
    private final FormState forms;
    private final LedgerState ledger;
    private final ChaseState chase;
    private final SettingsState settings;

    /**
     * @param before what the screens of the same ledger remembered before its catalogue changed; they begin anew, since an
     *               indicator or office they hold may be another by now, but at the same place
     */
    ScreenStates(OpenLedger open, Tools tools, Optional<ScreenStates> before) {
        this.workbench = open.workbench();
        Snapshot snapshot = workbench.snapshot();
        this.context = before.map(states -> renewed(states.context, snapshot))
                .orElseGet(() -> new WorkContext(snapshot.offices().root(), monthAtHand(snapshot, tools.clock())));
        this.shell = new ShellState(open, context, tools.window(), tools.activities());
        this.overview = new OverviewState(new ReviewSettings(workbench), context);
        this.entry = new EntryState(workbench, context);
        tools.settings().place(workbench.file()).ifPresent(entry::recall);
        entry.rememberBy(place -> tools.settings().setPlace(workbench.file(), place));
        this.checks = new ChecksState(workbench, context);
        Path folder = workbench.file().toAbsolutePath().getParent();
        this.trends = new TrendsState(new ReviewSettings(workbench), context, folder);
        this.report = new ReportState(workbench.reports(), folder);
        // It holds texts of a file, not indicators; what was taken from it lies nowhere else yet.
        this.oldReport = before.map(states -> states.oldReport).orElseGet(() -> new OldReportState(workbench.reports()));
        this.editions = new EditionsState(workbench.reports(), folder);
        this.catalogue = before.map(states -> states.catalogue).orElseGet(() -> new CatalogueState(workbench));
        this.forms = new FormState(workbench, context);
        this.ledger = new LedgerState(workbench);
        this.chase = new ChaseState(workbench, context, tools.clock());
        this.settings = new SettingsState(tools.settings(), tools.window(), tools.folders());
    }

    private static WorkContext renewed(WorkContext context, Snapshot snapshot) {
        return new WorkContext(snapshot.offices().find(context.office().code()).orElse(snapshot.offices().root()),
                context.month());
    }

    /** The last month that has figures; in an empty ledger the month before this one, which is the one to report. */
    private static Month monthAtHand(Snapshot snapshot, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return snapshot.figures().lastMonth().orElseGet(() -> new Month(today.getYear(), today.getMonthValue()).previous());
    }

    String bureau(Language language) {
        return workbench.bureauName(language);
    }

    ShellState shell() {
        return shell;
    }

    OverviewState overview() {
        return overview;
    }

    EntryState entry() {
        return entry;
    }

    ChecksState checks() {
        return checks;
    }

    TrendsState trends() {
        return trends;
    }

    ReportState report() {
        return report;
    }

    OldReportState oldReport() {
        return oldReport;
    }

    EditionsState editions() {
        return editions;
    }

    CatalogueState catalogue() {
        return catalogue;
    }

    FormState forms() {
        return forms;
    }

    LedgerState ledger() {
        return ledger;
    }

    ChaseState chase() {
        return chase;
    }

    SettingsState settings() {
        return settings;
    }
}
