package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

class FigureTraceTest {

    private static final String[] TWELVE = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};

    /** Two offices that owe everything; the flow of the east is whole. */
    private static SnapshotBuilder bureau() {
        return new SnapshotBuilder().office("east").office("west").flow("a.x").stock("a.s")
                .duty("east", "a.*").duty("west", "a.*").months("east", "a.x", 2023, TWELVE);
    }

    private static FigureKey trace(SnapshotBuilder builder, String indicator, String period) {
        Snapshot snapshot = builder.build();
        return new FigureTrace(new Aggregator(snapshot)).of(snapshot.catalogue().get(indicator), snapshot.offices().root(),
                Period.parse(period));
    }

    private static FigureKey key(String office, String indicator, String period) {
        return new FigureKey(office, indicator, Period.parse(period));
    }

    @Test
    void a_missing_year_leads_to_the_office_and_the_month_that_lack() {
        var ledger = bureau().months("west", "a.x", 2023, "1", "2").cell("west", "a.x", "2023-12", "12");
        assertThat(trace(ledger, "a.x", "2023")).isEqualTo(key("west", "a.x", "2023-03"));
    }

    @Test
    void an_estimated_year_leads_to_the_month_that_is_estimated() {
        var ledger = bureau().months("west", "a.x", 2023, TWELVE).estimated("west", "a.x", "2023-05", "6");
        assertThat(trace(ledger, "a.x", "2023")).isEqualTo(key("west", "a.x", "2023-05"));
    }

    @Test
    void a_stock_leads_to_its_last_month_whatever_the_others_are() {
        var ledger = bureau().months("east", "a.s", 2023, TWELVE).months("west", "a.s", 2023, TWELVE)
                .estimated("east", "a.s", "2023-02", "2")
                .estimated("west", "a.s", "2023-12", "9");
        assertThat(trace(ledger, "a.s", "2023")).isEqualTo(key("west", "a.s", "2023-12"));
    }

    @Test
    void a_rate_leads_to_the_estimate_among_its_terms() {
        var ledger = bureau().months("west", "a.x", 2023, TWELVE).flow("a.y").months("east", "a.y", 2023, TWELVE)
                .months("west", "a.y", 2023, TWELVE).rate("a.r", "a.x", "a.y").estimated("east", "a.y", "2023-11", "10");
        assertThat(trace(ledger, "a.r", "2023")).isEqualTo(key("east", "a.y", "2023-11"));
    }

    @Test
    void a_sum_of_reported_figures_leads_to_itself() {
        var ledger = bureau().months("west", "a.x", 2023, TWELVE);
        assertThat(trace(ledger, "a.x", "2023")).isEqualTo(key("bureau", "a.x", "2023"));
    }

    @Test
    void what_one_office_reports_leads_to_that_office() {
        var ledger = new SnapshotBuilder().office("east").office("west").flow("a.x").duty("east", "a.x")
                .months("east", "a.x", 2023, TWELVE);
        assertThat(trace(ledger, "a.x", "2023")).isEqualTo(key("east", "a.x", "2023"));
    }
}
