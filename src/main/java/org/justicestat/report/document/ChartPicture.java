package org.justicestat.report.document;

import java.nio.ByteBuffer;

/**
 * A chart drawn once, for readers whose program shows no native charts.
 *
 * @param png             the file
 * @param alternativeText what the chart shows, for readers who cannot see it
 */
public record ChartPicture(byte[] png, String caption, String alternativeText) implements Block {

    /** Where a PNG file says its width and height, 32 bits each. */
    private static final int SIZE = 16;

    /** Height for this width, in the same unit. */
    int height(int width) {
        ByteBuffer size = ByteBuffer.wrap(png, SIZE, 2 * Integer.BYTES);
        int pixelsWide = size.getInt();
        return Math.toIntExact((long) width * size.getInt() / pixelsWide);
    }
}
