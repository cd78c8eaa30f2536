package org.justicestat.text;

import java.io.InputStream;

/** The weights of the font that the product carries, so that Chinese shows on a machine without a Chinese font. */
public enum FontFile {
    REGULAR("NotoSansCJKsc-Regular.otf"),
    BOLD("NotoSansCJKsc-Bold.otf");

    /** The name by which both weights are found once they are registered, and the family of every style sheet. */
    public static final String FAMILY = "Noto Sans CJK SC";

    private static final String FOLDER = "/org/justicestat/fonts/";

    private final String fileName;

    FontFile(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The bytes of the font file; the caller closes the stream.
     *
     * @throws IllegalStateException if the program was packed without its fonts
     */
    public InputStream open() {
        InputStream stream = FontFile.class.getResourceAsStream(FOLDER + fileName);
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: " + FOLDER + fileName + " is missing");
        }
        return stream;
    }
}
