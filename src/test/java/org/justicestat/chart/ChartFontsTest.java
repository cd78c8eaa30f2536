package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.Picture;
import org.justicestat.text.FontFile;

class ChartFontsTest {

    /** In a private use plane, where no font puts a glyph: the font draws its box. */
    private static final int NO_CHARACTER = 0x10FFF0;

    private static ChartFonts fonts;

    @BeforeAll
    static void load() {
        fonts = new ChartFonts();
    }

    @Test
    void bothWeightsAreRegisteredUnderTheFamily() {
        assertThat(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()).contains(FontFile.FAMILY);
        assertThat(new Font(FontFile.FAMILY, Font.BOLD, 12).getFontName()).isEqualTo("Noto Sans CJK SC Bold");
        assertThat(fonts.derive(12, false).getFontName()).isEqualTo("Noto Sans CJK SC");
        assertThat(fonts.derive(12, true).getFontName()).isEqualTo("Noto Sans CJK SC Bold");
        assertThat(fonts.derive(10.5f, false).getSize2D()).isEqualTo(10.5f);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void chineseIsDrawnAndNoBox(boolean bold) {
        Font font = fonts.derive(48, bold);
        Picture box = drawn(Character.toString(NO_CHARACTER), font);
        Picture middle = drawn("中", font);
        Picture writing = drawn("文", font);

        assertThat(List.of(box, middle, writing)).doesNotHaveDuplicates().allMatch(picture -> picture.inkedPixels() > 0);
    }

    @Test
    void boldIsAFileOfItsOwn() {
        Font thickened = fonts.derive(48, false).deriveFont(Font.BOLD);
        assertThat(drawn("司", fonts.derive(48, true))).isNotEqualTo(drawn("司", thickened))
                .isNotEqualTo(drawn("司", fonts.derive(48, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "填报审核趋势报告目录台账设置", "喆镕堃珺玥昇頔彧甪堽", "硚口区 浉河区 瀍河区 鄠邑区 埇桥区", "▲▼△▽→←↑↓—…·×÷≤≥≠±％‰℃№√",
        "①②⑳㈠⑴⒈Ⅻ", "〔2023〕12号【注】《条例》“引”‘用’～、。！？", "─│┌┐└┘├┤┬┴┼═║", "０１２３ＡＢＣ，．（）", "0123 AÄÉüßñ §©®°µ½",
        "㎡㎏㎝㎞", "\u2011\u3000■□●○◆★", "𬬭𬭎", "\t\n\u200b\ufeff"})
    void everyCharacterOfOfficeTextIsInBothWeights(String text) {
        for (boolean bold : new boolean[] {false, true}) {
            assertThat(fonts.fontFor(text, 12, bold)).isEqualTo(fonts.derive(12, bold));
        }
        assertThat(fonts.missingGlyphs(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("textResources")
    void everyCharacterOfTheProductsOwnTextIsInTheShippedFont(Path file) throws IOException {
        assertThat(fonts.fontFor(textOf(file), 12, false)).as(file.toString()).isEqualTo(fonts.derive(12, false));
    }

    @Test
    void characterWithoutAGlyphIsReportedAndNotTakenForDrawn() {
        String text = "甲" + Character.toString(NO_CHARACTER) + "乙";
        assertThat(fonts.missingGlyphs(text)).containsExactly(NO_CHARACTER);
        assertThat(fonts.fontFor(text, 12, false)).isEqualTo(fonts.derive(12, false));
    }

    /** U+2A6A5, four dragons, is in no office font: either the system has it or it is missing, never the shipped font's box. */
    @Test
    void characterOutsideTheShippedFontComesFromTheSystemOrIsReported() {
        int fourDragons = 0x2A6A5;
        String text = Character.toString(fourDragons);
        Font font = fonts.fontFor(text, 12, false);
        assertThat(fonts.derive(12, false).canDisplay(fourDragons)).isFalse();
        assertThat(fonts.missingGlyphs(text).contains(fourDragons)).isNotEqualTo(font.canDisplay(fourDragons));
    }

    /** Arabic alef stands for what a system font may have and the shipped one has not. */
    @Test
    void fallsBackToASystemFontThatHasTheCharacter() {
        int alef = 0x0627;
        boolean systemHasIt = Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font -> font.canDisplay(alef));
        Font font = fonts.fontFor(Character.toString(alef), 12, true);
        assertThat(font.canDisplay(alef)).isEqualTo(systemHasIt);
        assertThat(font.getSize2D()).isEqualTo(12);
        assertThat(fonts.missingGlyphs(Character.toString(alef)).isEmpty()).isEqualTo(systemHasIt);
    }

    private static Picture drawn(String text, Font font) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 64, 64);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        graphics.drawString(text, 8, 50);
        graphics.dispose();
        return Picture.of(image);
    }

    static List<Path> textResources() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
            all.filter(path -> path.toString().matches(".*\\.(properties|csv|fxml|md|txt)")).sorted().forEach(files::add);
        }
        return files;
    }

    private static String textOf(Path file) throws IOException {
        if (!file.toString().endsWith(".properties")) {
            return Files.readString(file);
        }
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return String.join("\n", bundle.stringPropertyNames().stream().map(bundle::getProperty).toList());
    }
}
