package org.justicestat.exchange;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.justicestat.text.FontFile;

/** The shipped font for pages; where it lacks a character of a text, the system's mixture of fonts. */
final class FormFonts {

    private final Font regular = read(FontFile.REGULAR);
    private final Font bold = read(FontFile.BOLD);

    private static Font read(FontFile file) {
        try (InputStream stream = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("The program is damaged: font " + file, damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + file + " cannot be read", unreadable);
        }
    }

    /** @param size in points */
    Font of(String text, float size, boolean asBold) {
        Font shipped = (asBold ? bold : regular).deriveFont(size);
        return shipped.canDisplayUpTo(text) < 0 ? shipped
                : new Font(Font.SANS_SERIF, asBold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
    }
}
