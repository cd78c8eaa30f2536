package org.justicestat.service;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.justicestat.job.ReplacedFile;
import org.justicestat.model.Language;
import org.justicestat.model.UserException;

/**
 * What the program remembers of its user on this machine: language, look, name, recent ledgers. What belongs to a bureau is in
 * its ledger. Every change is written at once, to a new file that then takes the old one's place.
 */
public final class Settings {

    private static final int RECENT = 10;
    private static final String PLACES_FILE = "places.properties";
    private static final int FULL_SIZE = 100;

    private final Path file;
    private final Properties properties = new Properties();
    private final Places places;

    private Settings(Path file) {
        this.file = file;
        this.places = Places.load(file.resolveSibling(PLACES_FILE));
    }

    /**
     * Reads the settings; where there are none yet the defaults stand.
     *
     * @throws UserException if the file is there and cannot be read
     */
    public static Settings load(Path file) {
        Settings settings = new Settings(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.properties.load(reader);
            } catch (IOException | IllegalArgumentException failure) {
                throw new UserException(failure, "settings.unreadable", file);
            }
        }
        return settings;
    }

    public Language language() {
        return "en".equals(properties.getProperty("language")) ? Language.EN : Language.ZH;
    }

    public void setLanguage(Language language) {
        set("language", language == Language.EN ? "en" : "zh");
    }

    /** Light, dark or the system's, in the word of {@link #setLook}; absent until one was chosen. */
    public Optional<String> look() {
        return Optional.ofNullable(properties.getProperty("look"));
    }

    public void setLook(String look) {
        set("look", look);
    }

    /** How large the window is drawn, 100 where nothing sensible was kept. */
    public int zoomPercent() {
        String kept = properties.getProperty("zoom", "");
        return kept.matches("[0-9]{1,3}") ? Integer.parseInt(kept) : FULL_SIZE;
    }

    public void setZoomPercent(int percent) {
        set("zoom", String.valueOf(percent));
    }

    /** The name that stands in the history beside the account of the operating system; absent until asked. */
    public Optional<String> userName() {
        return Optional.ofNullable(properties.getProperty("user.name")).filter(name -> !name.isBlank());
    }

    public void setUserName(String name) {
        set("user.name", name);
    }

    /** The screen that was shown last; absent until one was. */
    public Optional<String> lastScreen() {
        return Optional.ofNullable(properties.getProperty("screen"));
    }

    public void setLastScreen(String screen) {
        set("screen", screen);
    }

    /** Where in a ledger its user was last, in the words of {@link #setPlace}; absent until it was told. */
    public Optional<String> place(Path ledger) {
        return places.of(ledger);
    }

    public void setPlace(Path ledger, String place) {
        places.set(ledger, place);
    }

    /** Newest first; ledgers that are gone are left out. */
    public List<Path> recentLedgers() {
        return recent().filter(Files::isRegularFile).toList();
    }

    public void opened(Path ledger) {
        List<Path> recent = new ArrayList<>();
        recent.add(ledger.toAbsolutePath().normalize());
        recent().filter(known -> !known.equals(recent.getFirst())).limit(RECENT - 1L).forEach(recent::add);
        for (int i = 0; i < recent.size(); i++) {
            properties.setProperty("recent." + i, recent.get(i).toString());
        }
        save();
    }

    private Stream<Path> recent() {
        return Stream.iterate(0, i -> i < RECENT, i -> i + 1).map(i -> properties.getProperty("recent." + i))
                .takeWhile(path -> path != null).map(Path::of);
    }

    private void set(String key, String value) {
        properties.setProperty(key, value);
        save();
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            properties.store(text, null);
            ReplacedFile.write(file, stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UserException(failure, "settings.unwritable", file);
        }
    }
}
