package org.justicestat.service;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants a program to keep its settings and its log. */
public record UserFolders(Path settings, Path logs) {

    private static final String NAME = "justicestat";

    public static UserFolders ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve(NAME), local.resolve(NAME));
        }
        if (lower.contains("mac")) {
            return new UserFolders(home.resolve("Library/Application Support").resolve(NAME),
                    home.resolve("Library/Logs").resolve(NAME));
        }
        return new UserFolders(folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(NAME));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
