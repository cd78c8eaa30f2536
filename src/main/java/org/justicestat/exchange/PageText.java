package org.justicestat.exchange;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines and draws them, with the font that has their characters. Measures are in points. */
final class PageText {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final FormFonts fonts;

    PageText(FormFonts fonts) {
        this.fonts = fonts;
    }

    /** The text in lines no wider than {@code width}; an empty text is one empty line. */
    List<String> lines(String text, float size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            if (paragraph.isBlank()) {
                continue;
            }
            AttributedString styled = new AttributedString(paragraph);
            styled.addAttribute(TextAttribute.FONT, fonts.of(paragraph, size, false));
            LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), EXACT);
            while (measurer.getPosition() < paragraph.length()) {
                int from = measurer.getPosition();
                lines.add(paragraph.substring(from, measurer.nextOffset((float) width)).strip());
                measurer.setPosition(measurer.nextOffset((float) width));
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    void left(Graphics2D graphics, String text, double x, double y, float size) {
        draw(graphics, text, fonts.of(text, size, false), x, y);
    }

    void bold(Graphics2D graphics, String text, double x, double y, float size) {
        draw(graphics, text, fonts.of(text, size, true), x, y);
    }

    void centred(Graphics2D graphics, String text, double x, double y, float size, boolean asBold) {
        Font font = fonts.of(text, size, asBold);
        draw(graphics, text, font, x - width(font, text) / 2, y);
    }

    void right(Graphics2D graphics, String text, double x, double y, float size) {
        Font font = fonts.of(text, size, false);
        draw(graphics, text, font, x - width(font, text), y);
    }

    private static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    private static void draw(Graphics2D graphics, String text, Font font, double x, double y) {
        if (!text.isEmpty()) {
            graphics.fill(font.createGlyphVector(EXACT, text).getOutline((float) x, (float) y));
        }
    }
}
