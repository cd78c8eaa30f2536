package org.justicestat.view.dialog;

import java.nio.file.Path;
import java.util.Locale;

/** A kind of file the user opens or writes. */
public enum FileType {
    LEDGER("ledger"), WORD("docx"), PICTURE("png"), SVG("svg"), CSV("csv"), WORKBOOK("xlsx"), PDF("pdf");

    private final String extension;

    FileType(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /** The path as the user means it: with this type's extension, appended where it is absent. */
    Path complete(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
                ? chosen : chosen.resolveSibling(name + "." + extension);
    }
}
