package org.justicestat.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the window, read from its style sheets. */
class ThemeTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+):\\s*([^;]+);");

    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle",
            "-color-bg-inset", "-page-background", "-card-background", "-row-group-background", "-row-hover", "-row-selected",
            "-color-accent-subtle", "-color-success-subtle", "-color-warning-subtle", "-color-danger-subtle");
    private static final List<String> TEXTS = List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle",
            "-color-accent-fg", "-color-success-fg", "-color-warning-fg", "-color-danger-fg", "-change-welcome",
            "-change-unwelcome", "-figure-missing", "-figure-not-applicable");

    /** Texts on grounds that no other text lies on. */
    private static final Map<String, List<String>> TEXTS_OF_THEIR_OWN = Map.of(
            "-color-fg-emphasis", List.of("-color-accent-emphasis", "-color-danger-emphasis", "-color-neutral-emphasis-plus"),
            "-rail-ink", List.of("-rail-background", "-rail-hover"),
            "-rail-ink-selected", List.of("-rail-selected", "-rail-hover"));

    private static final Map<String, List<String>> MARKS = Map.of(
            "-mark", List.of("-card-background", "-color-bg-inset", "-row-hover"),
            "-mark-behind", List.of("-card-background", "-color-bg-inset"),
            "-focus-ring", List.of("-card-background", "-row-selected", "-color-bg-subtle", "-color-danger-subtle",
                    "-color-warning-subtle"),
            "-rail-marker", List.of("-rail-background", "-rail-selected"),
            "-color-accent-emphasis", List.of("-card-background"));

    @ParameterizedTest
    @ValueSource(strings = {"light-colours.css", "dark-colours.css"})
    void everyTextStandsOutOnEveryGround(String sheet) {
        Map<String, String> tokens = tokens(sheet);
        for (String text : TEXTS) {
            GROUNDS.forEach(ground -> assertThat(contrast(tokens, text, ground)).as(text + " on " + ground)
                    .isGreaterThanOrEqualTo(TEXT));
        }
        TEXTS_OF_THEIR_OWN.forEach((text, grounds) -> grounds.forEach(ground ->
                assertThat(contrast(tokens, text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(TEXT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light-colours.css", "dark-colours.css"})
    void everyMarkStandsOut(String sheet) {
        Map<String, String> tokens = tokens(sheet);
        MARKS.forEach((mark, grounds) -> grounds.forEach(ground ->
                assertThat(contrast(tokens, mark, ground)).as(mark + " on " + ground).isGreaterThanOrEqualTo(MARK)));
    }

    @Test
    void bothThemesNameTheSameColours() {
        assertThat(tokens("dark-colours.css").keySet()).isEqualTo(tokens("light-colours.css").keySet());
    }

    /** Else it would be the same in both. */
    @Test
    void noOtherSheetHasAColourOfItsOwn() {
        for (String sheet : List.of("theme/window.css", "entry/entry.css", "overview/overview.css", "shell/shell.css")) {
            assertThat(read("/org/justicestat/view/" + sheet)).as(sheet).doesNotContainPattern("#[0-9a-fA-F]{3}|rgba?\\(");
        }
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(color(tokens, one));
        double b = luminance(color(tokens, other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Color color(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        return value.startsWith("-") ? color(tokens, value) : Color.decode(value);
    }

    private static double luminance(Color color) {
        double[] linear = Stream.of(color.getRed(), color.getGreen(), color.getBlue()).mapToDouble(part -> part / 255.0)
                .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static Map<String, String> tokens(String sheet) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher found = TOKEN.matcher(read("/org/justicestat/view/theme/" + sheet));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static String read(String resource) {
        try (InputStream stream = ThemeTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
