package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Language;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

class AdmissionTest {

    private final Admission admission = new Admission(
            new Catalogue(Sample.indicators(), List.of(), List.of()), new OfficeTree(Sample.offices()));

    /** aid.accepted: monthly flow; aid.closed: quarterly flow; aid.amount: two decimals; aid.lawyers: yearly stock. */
    @ParameterizedTest
    @CsvSource({
        "aid.accepted, 2023-05, 0",
        "aid.accepted, 2023-Q2, 3",
        "aid.accepted, 2023, 9223372036854775807",
        "aid.accepted, 2023-01/2023-11, 3.000",
        "aid.accepted, 2023-05, 1E+2",
        "aid.accepted, 2023-05, 0E+2000000000",
        "aid.closed, 2023-Q1, 1",
        "aid.closed, 2023, 1",
        "aid.closed, 2023-01/2023-02, 1",
        "aid.amount, 2023-05, 12.34",
        "aid.amount, 2023-05, 12.340",
        "aid.amount, 2023-05, 92233720368547758.07",
        "aid.lawyers, 2023, 1",
        "aid.lawyers, 2023-01/2023-11, 1",
        "aid.carried_over, 2023-01, 1",
        "aid.carried_over, 2023, 1"})
    void isLetIn(String indicator, String period, BigDecimal value) {
        assertThat(refusal("bureau", indicator, period, Cell.reported(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bureau, aid.none, 2023-05, 1, indicator.unknown",
        "nowhere, aid.accepted, 2023-05, 1, office.unknown",
        "bureau, aid.accepted, 2023-05, -1, edit.negative",
        "bureau, aid.accepted, 2023-05, -1E-2000000000, edit.negative",
        "bureau, aid.accepted, 2023-05, 1.5, edit.decimals",
        "bureau, aid.accepted, 2023-05, 1E-2000000000, edit.decimals",
        "bureau, aid.amount, 2023-05, 12.345, edit.decimals",
        "bureau, aid.accepted, 2023-05, 9223372036854775808, edit.tooLarge",
        "bureau, aid.amount, 2023-05, 92233720368547758.08, edit.tooLarge",
        "bureau, aid.accepted, 2023-05, 1E+2000000000, edit.tooLarge",
        "bureau, aid.closed, 2023-05, 1, edit.period.short",
        "bureau, aid.lawyers, 2023-12, 1, edit.period.short",
        "bureau, aid.lawyers, 2023-Q4, 1, edit.period.short",
        "bureau, aid.carried_over, 2023-02, 1, edit.period.opening",
        "bureau, aid.carried_over, 2023-Q1, 1, edit.period.opening",
        "bureau, aid.carried_over, 2023-01/2023-11, 1, edit.period.opening",
        "bureau, aid.closed_rate, 2023-05, 1, edit.rate"})
    void isRefused(String office, String indicator, String period, BigDecimal value, String reason) {
        UserException refusal = refusal(office, indicator, period, Cell.reported(value)).orElseThrow();
        assertThat(refusal.key()).isEqualTo(reason);
        for (Language language : Language.values()) {
            assertThat(new Messages(language).of(refusal)).isNotBlank().hasSizeLessThan(200);
        }
    }

    @Test
    void aRateIsPublishedOrEstimatedOrNotApplicable() {
        BigDecimal rate = new BigDecimal("99.94");
        assertThat(refusal("bureau", "aid.closed_rate", "2023", Cell.of(rate, CellState.PUBLISHED))).isEmpty();
        assertThat(refusal("bureau", "aid.closed_rate", "2023", Cell.of(rate, CellState.ESTIMATED))).isEmpty();
        assertThat(refusal("bureau", "aid.closed_rate", "2023", Cell.notApplicable())).isEmpty();
    }

    @Test
    void nothingButARateIsPublished() {
        assertThat(refusal("bureau", "aid.accepted", "2023", Cell.of(BigDecimal.ONE, CellState.PUBLISHED)))
                .get().extracting(UserException::key).isEqualTo("edit.published");
        assertThat(refusal("bureau", "aid.accepted", "2023", Cell.of(BigDecimal.ONE, CellState.ESTIMATED))).isEmpty();
    }

    /** What stands there may be older than a rule of admission; it can be taken away. */
    @Test
    void aFigureOfAKnownPlaceMayBeRemoved() {
        assertThat(admission.refusal(CellWrite.remove(Sample.key("bureau", "aid.lawyers", "2023-05")))).isEmpty();
        assertThat(admission.refusal(CellWrite.remove(Sample.key("nowhere", "aid.lawyers", "2023")))).isPresent();
    }

    private Optional<UserException> refusal(String office, String indicator, String period, Cell cell) {
        return admission.refusal(CellWrite.put(Sample.key(office, indicator, period), cell));
    }
}
