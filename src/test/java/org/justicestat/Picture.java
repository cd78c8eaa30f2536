package org.justicestat;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What a drawing shows: two are equal exactly when every pixel is. Its text is short, for failure messages. */
public record Picture(int width, int height, int[] pixels) {

    private static final int WHITE = 0xFFFFFFFF;

    public static Picture of(BufferedImage image) {
        int width = image.getWidth();
        return new Picture(width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }

    /** Pixels that are not plain white. */
    public long inkedPixels() {
        return Arrays.stream(pixels).filter(pixel -> pixel != WHITE).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && width == that.width && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return width + "×" + height + " pixels, " + inkedPixels() + " with ink";
    }
}
