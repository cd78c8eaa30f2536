package org.justicestat.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.Picture;
import org.justicestat.text.FontFile;
import org.justicestat.view.UiTest;

class WindowFontsTest extends UiTest {

    /** In a private use plane, where no font puts a glyph: JavaFX draws the font's box. */
    private static final String NO_CHARACTER = Character.toString(0x10FFF0);

    @Test
    void bothWeightsAreFoundByTheFamily() {
        assertThat(Font.getFontNames(FontFile.FAMILY)).contains("Noto Sans CJK SC", "Noto Sans CJK SC Bold");
        assertThat(Font.font(FontFile.FAMILY, FontWeight.BOLD, 13).getName()).isEqualTo("Noto Sans CJK SC Bold");
        assertThat(Font.font(FontFile.FAMILY, FontWeight.NORMAL, 13).getName()).isEqualTo("Noto Sans CJK SC");
    }

    @ParameterizedTest
    @EnumSource(value = FontWeight.class, names = {"NORMAL", "BOLD"})
    void chineseIsDrawnAndNoBox(FontWeight weight) {
        List<Picture> drawn = Stream.of(NO_CHARACTER, "中", "文").map(text -> drawn(text, weight)).toList();
        assertThat(drawn).doesNotHaveDuplicates().allMatch(picture -> picture.inkedPixels() > 0);
    }

    @Test
    void theWindowTakesTheFamilyFromItsStyleSheet() {
        assertThat(showLabel("司法", FontWeight.NORMAL).getFont().getFamily()).isEqualTo(FontFile.FAMILY);
    }

    private Picture drawn(String text, FontWeight weight) {
        Label label = showLabel(text, weight);
        return Picture.of(interactAndGet(() -> SwingFXUtils.fromFXImage(label.snapshot(null, null), null)));
    }

    private Label showLabel(String text, FontWeight weight) {
        return (Label) show(() -> {
            Label label = new Label(text);
            label.setStyle("-fx-font-size: 48; -fx-min-width: 64; -fx-min-height: 80; -fx-font-weight: " + weight.name());
            return new HBox(label);
        }).getChildren().getFirst();
    }
}
