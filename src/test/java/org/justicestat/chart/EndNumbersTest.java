package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndNumbersTest {

    private static final double HEIGHT = 10;
    private static final double GROUND = 200;

    @Test
    void farApartEachNumberStandsAtItsDot() {
        assertThat(EndNumbers.middles(List.of(50.0, 150.0), HEIGHT, GROUND)).containsExactly(50.0, 150.0);
    }

    @Test
    void ofTwoCloseDotsTheLowerHasItsNumberLower() {
        assertThat(EndNumbers.middles(List.of(100.0, 104.0), HEIGHT, GROUND)).containsExactly(100.0, 110.0);
    }

    @Test
    void equalDotsKeepTheirNumbersApart() {
        assertThat(EndNumbers.middles(List.of(100.0, 100.0, 100.0), HEIGHT, GROUND)).containsExactly(100.0, 110.0, 120.0);
    }

    @Test
    void closeToTheGroundTheNumbersMoveUp() {
        assertThat(EndNumbers.middles(List.of(190.0, 198.0, 200.0), HEIGHT, GROUND)).containsExactly(175.0, 185.0, 195.0);
    }
}
