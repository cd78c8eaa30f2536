package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.input;
import static org.justicestat.exchange.Reading.problemsOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Duty;
import org.justicestat.model.Month;

/** Every rule of a file of duties is broken once, and the refusal names the place. */
class DutyFileTest {

    private static List<Duty> read(String rows) {
        return DutyFile.read(input(DutyFile.COLUMNS + "\n" + rows), StandardCatalogue.indicators(),
                StandardCatalogue.demoOffices());
    }

    @Test
    void takesSingleIndicatorsWholeDomainsAndTerms() {
        assertThat(read("bureau,legal_aid.*,,\ndept.lawyers,lawyer.firms,2021-04,2022-12\n")).containsExactly(
                Duty.always("bureau", "legal_aid.*"),
                new Duty("dept.lawyers", "lawyer.firms", Optional.of(new Month(2021, 4)), Optional.of(new Month(2022, 12))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",lawyer.firms,,                        | 2 office exchange.field.blank",
        "dept.none,lawyer.firms,,               | 2 office office.unknown",
        "bureau,,,                              | 2 indicator exchange.field.blank",
        "bureau,lawyer.none,,                   | 2 indicator indicator.unknown",
        "bureau,lawyer.f*,,                     | 2 indicator indicator.unknown",
        "bureau,lawyers.*,,                     | 2 indicator exchange.duty.noneOwed",
        "bureau,legal_aid.closing_rate,,        | 2 indicator exchange.duty.rate",
        "bureau,lawyer.firms,2021,              | 2 from exchange.field.month",
        "bureau,lawyer.firms,,2021-13           | 2 to exchange.field.month",
        "bureau,lawyer.firms,2022-01,2021-12    | 2 to exchange.duty.order",
    })
    void refuses(String row, String problem) {
        assertThat(problemsOf(() -> read(row))).containsExactly(problem);
    }

    @Test
    void refusesADutyThatStandsTwice() {
        assertThat(problemsOf(() -> read("bureau,lawyer.firms,,\nbureau,lawyer.firms,,\n")))
                .containsExactly("3 indicator exchange.duty.twice");
    }
}
