package org.justicestat.view.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.justicestat.text.FontFile;

/** The shipped font for the window. */
public final class WindowFonts {

    private WindowFonts() {
    }

    /**
     * Makes both weights known to JavaFX under {@link FontFile#FAMILY}; call it once, before the first scene. JavaFX takes
     * characters that the font lacks from a system font by itself.
     *
     * @throws IllegalStateException if a font file is missing or damaged
     */
    public static void load() {
        for (FontFile file : FontFile.values()) {
            try (InputStream stream = file.open()) {
                Font font = Font.loadFont(stream, Font.getDefault().getSize());
                if (font == null || !font.getFamily().equals(FontFile.FAMILY)) {
                    throw new IllegalStateException("The program is damaged: font " + file + " was read as " + font);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The font " + file + " cannot be read", unreadable);
            }
        }
    }
}
