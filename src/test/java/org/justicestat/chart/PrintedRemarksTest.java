package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.analysis.HandMadeLedger.CASES;
import static org.justicestat.analysis.HandMadeLedger.EAST;
import static org.justicestat.analysis.HandMadeLedger.WEST;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.HandMadeLedger;
import org.justicestat.analysis.TrendKind;
import org.justicestat.model.Annotation;
import org.justicestat.model.Annotations;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Language;
import org.justicestat.model.Period;
import org.justicestat.text.Messages;

class PrintedRemarksTest {

    private static final Annotations REMARKS = new Annotations(List.of(
            new Annotation(new FigureKey(EAST.code(), CASES.code(), Period.parse("2024-02")), "专项行动"),
            new Annotation(new FigureKey(EAST.code(), CASES.code(), Period.parse("2022-02")), "不在图上")));

    private static ChartTheme theme;

    @BeforeAll
    static void loadFonts() {
        theme = ChartTheme.forPaper(new ChartFonts());
    }

    private static HandMadeLedger ledger() {
        return new HandMadeLedger().months(EAST, CASES, 2023, "4", "5").months(EAST, CASES, 2024, "14", "15")
                .months(WEST, CASES, 2023, "40", "50").months(WEST, CASES, 2024, "41", "52");
    }

    private static String reading(Exhibit exhibit, Language language, Annotations remarks) {
        TrendChart chart = new TrendChart(theme, new Messages(language), Conventions.STANDARD, remarks);
        return new ChartReading(chart.of(exhibit, ChartSize.PAGE)).text();
    }

    @Test
    void underATrendStandsWhenAndWhat() {
        Exhibit trend = ledger().trend(TrendKind.YEAR_ON_YEAR, CASES, EAST, "2024-01", "2024-02");

        assertThat(reading(trend, Language.ZH, REMARKS)).contains("批注：2024年2月：专项行动。").doesNotContain("不在图上");
        assertThat(reading(trend, Language.EN, REMARKS)).contains("Remarks: February 2024: 专项行动.");
    }

    @Test
    void underARankingStandsAlsoWhose() {
        Exhibit ranking = ledger().exhibit(TrendKind.RANKING, CASES, "2024-02", "2024-02");

        assertThat(reading(ranking, Language.ZH, REMARKS)).contains("批注：所east2024年2月：专项行动。");
    }

    @Test
    void nothingIsPrintedThatIsNotWanted() {
        Exhibit trend = ledger().trend(TrendKind.YEAR_ON_YEAR, CASES, EAST, "2024-01", "2024-02");

        assertThat(reading(trend, Language.ZH, Annotations.NONE)).doesNotContain("批注");
    }
}
