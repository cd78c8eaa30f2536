package org.justicestat.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.justicestat.text.FontFile;

/**
 * The shipped font for AWT: charts, and pictures of them. It draws without a display.
 *
 * <p>Making one reads both files and registers them with the graphics environment of the process; make one with the first
 * chart and keep it. Immutable, for any thread.
 */
public final class ChartFonts {

    private final Font regular;
    private final Font bold;

    /** @throws IllegalStateException if a font file is missing or damaged */
    public ChartFonts() {
        regular = register(FontFile.REGULAR);
        bold = register(FontFile.BOLD);
    }

    private static Font register(FontFile file) {
        try (InputStream stream = file.open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            // False where the system itself has the family; the font at hand is drawn all the same.
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("The program is damaged: font " + file, damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + file + " cannot be read", unreadable);
        }
    }

    /** The shipped font. {@code size} is in user space units, points at 72 to the inch. Bold has its own file. */
    public Font derive(float size, boolean asBold) {
        return (asBold ? bold : regular).deriveFont(size);
    }

    /**
     * The font for one text, to be drawn as a whole: the shipped one; where it lacks a character of the text, the system's font
     * that lacks least, the shipped one before others that lack as many.
     */
    Font fontFor(String text, float size, boolean asBold) {
        Font shipped = derive(size, asBold);
        if (missing(shipped, text).isEmpty()) {
            return shipped;
        }
        int style = asBold ? Font.BOLD : Font.PLAIN;
        Font best = shipped;
        int fewest = missing(shipped, text).size();
        for (String family : systemFamilies()) {
            Font candidate = new Font(family, style, 1).deriveFont(size);
            int lacking = missing(candidate, text).size();
            if (lacking < fewest) {
                best = candidate;
                fewest = lacking;
            }
            if (fewest == 0) {
                break;
            }
        }
        return best;
    }

    /** The system's own mixture of fonts first: it most often has the character, and looks like the rest of the desktop. */
    private static List<String> systemFamilies() {
        List<String> families = new ArrayList<>();
        families.add(Font.SANS_SERIF);
        families.addAll(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
        return families;
    }

    /**
     * The code points that {@link #fontFor} would draw as an empty box, since no font of this machine has them together with
     * the others of the text. Controls and invisible format characters draw nothing and are never missing.
     */
    Set<Integer> missingGlyphs(String text) {
        return missing(fontFor(text, 1, false), text);
    }

    private static Set<Integer> missing(Font font, String text) {
        return text.codePoints().filter(ChartFonts::isVisible).filter(point -> !font.canDisplay(point)).boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isVisible(int point) {
        boolean selectsVariant = point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
        return !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT && !selectsVariant;
    }
}
