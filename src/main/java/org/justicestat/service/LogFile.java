package org.justicestat.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program's own log: three files of one megabyte in turn, without personal data. */
public final class LogFile {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFile() {
    }

    /** Sends everything logged from now on to the folder; where it cannot be written, warnings stay on standard error. */
    public static void open(Path folder) {
        Logger root = LogManager.getLogManager().getLogger("");
        try {
            Files.createDirectories(folder);
            Handler handler = new FileHandler(folder.resolve("justicestat.%g.log").toString(), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            for (Handler console : root.getHandlers()) {
                root.removeHandler(console);
            }
            root.addHandler(handler);
        } catch (IOException failure) {
            root.setLevel(Level.WARNING);
            root.log(Level.WARNING, "no log file in " + folder, failure);
        }
    }
}
