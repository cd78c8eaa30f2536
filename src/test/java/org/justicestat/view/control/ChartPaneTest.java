package org.justicestat.view.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.analysis.HandMadeLedger.BUREAU;
import static org.justicestat.analysis.HandMadeLedger.CASES;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.justicestat.analysis.HandMadeLedger;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.chart.ChartDrawing;
import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartSize;
import org.justicestat.chart.ChartTheme;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.Ground;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.text.Messages;
import org.justicestat.view.UiTest;

class ChartPaneTest extends UiTest {

    private static TrendChart charts;

    @BeforeAll
    static void loadFonts() {
        charts = new TrendChart(ChartTheme.forScreen(new ChartFonts(), Ground.LIGHT),
                new Messages(Language.ZH), Conventions.STANDARD);
    }

    private static ChartDrawing drawing() {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "112", "93", "101", "131", "", "108", "95", "102", "141", "121", "118", "105")
                .months(BUREAU, CASES, 2024, "139", "93", "121", "118", "125", "", "119", "131", "150", "133", "141", "160")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-12");
        return charts.sheet(trend).drawing();
    }

    private ChartPane showPane(double width, double height) {
        StackPane root = show(() -> {
            ChartPane pane = new ChartPane();
            pane.setMaxSize(width, height);
            return new StackPane(pane);
        });
        return (ChartPane) root.getChildren().getFirst();
    }

    private BufferedImage picture(ChartPane pane) {
        return interactAndGet(() -> SwingFXUtils.fromFXImage(pane.snapshot(null, null), null));
    }

    private static long pixels(BufferedImage picture, Ink ink) {
        int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(all).filter(pixel -> pixel == Ground.LIGHT.color(ink).getRGB()).count();
    }

    private static Label sentence(ChartPane pane) {
        return (Label) pane.lookup(".empty-text");
    }

    @Test
    void drawsTheChartAndReadsItAloud() throws IOException {
        ChartPane pane = showPane(760, 480);
        interact(() -> pane.show(drawing()));
        BufferedImage picture = picture(pane);
        assertThat(pixels(picture, Ink.CURRENT)).isGreaterThan(5_000);
        assertThat(pixels(picture, Ink.PREVIOUS)).isGreaterThan(5_000);
        assertThat(pixels(picture, Ink.CHANGE)).isGreaterThan(100);
        assertThat(sentence(pane).isVisible()).isFalse();
        assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(pane.getAccessibleText())
                .isEqualTo("示范区司法局2024年1—12月调解矛盾纠纷数及同比增速。2024年12月：160件，同比增长52.4%");
        saveScreenshot("chart-pane");
    }

    @Test
    void isLaidOutAnewForANewSize() throws IOException {
        ChartPane pane = showPane(480, 320);
        interact(() -> pane.show(drawing()));
        long small = pixels(picture(pane), Ink.CURRENT);
        saveScreenshot("chart-pane-small");
        interact(() -> pane.setMaxSize(1200, 700));
        BufferedImage picture = picture(pane);
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(pixels(picture, Ink.CURRENT)).isGreaterThan(3 * small);
    }

    @Test
    void whereThereIsNoChartItSaysWhy() {
        ChartPane pane = showPane(760, 480);
        interact(() -> {
            pane.show(drawing());
            pane.showNothing("请先选择指标");
        });
        assertThat(pixels(picture(pane), Ink.CURRENT)).isZero();
        assertThat(sentence(pane).isVisible()).isTrue();
        assertThat(sentence(pane).getText()).isEqualTo("请先选择指标");
        assertThat(pane.getAccessibleText()).isEqualTo("请先选择指标");
        interact(() -> pane.show(drawing()));
        assertThat(pixels(picture(pane), Ink.CURRENT)).isGreaterThan(5_000);
        assertThat(sentence(pane).isVisible()).isFalse();
    }

    @Test
    void aPointerOnAColumnReadsItsFigure() {
        ChartDrawing.Picture picture = drawing().picture(new ChartSize(760, 480), 2);
        assertThat(picture.image().getWidth()).isEqualTo(1520);
        assertThat(picture.tips()).extracting(ChartDrawing.Tip::words)
                .contains("2024年4月：118件，同比下降9.9%", "2023年4月：131件").doesNotContain("2024年6月：…");
        ChartDrawing.Tip april = picture.tips().stream().filter(tip -> tip.words().equals("2023年4月：131件")).findFirst()
                .orElseThrow();
        assertThat(picture.image().getRGB((int) (2 * april.area().getCenterX()), (int) (2 * april.area().getCenterY())))
                .isEqualTo(Ground.LIGHT.color(Ink.PREVIOUS).getRGB());
    }
}
