package org.justicestat.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** The ink of one text, drawn black on white: two texts look alike exactly when their pictures are equal. */
record GlyphPicture(int[] pixels) {

    private static final int SIDE = 64;
    private static final int WHITE = 0xFFFFFFFF;

    static GlyphPicture of(String text, Font font) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        graphics.drawString(text, 8, 50);
        graphics.dispose();
        return new GlyphPicture(image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE));
    }

    long inkedPixels() {
        return Arrays.stream(pixels).filter(pixel -> pixel != WHITE).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphPicture picture && Arrays.equals(pixels, picture.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }
}
