package org.justicestat.model;

import java.util.Optional;

/**
 * A remark on a figure over time, such as the cause of a peak. It belongs to the place, not to the cell: a derived figure can
 * have one.
 */
public record Annotation(FigureKey place, String text) {

    private static final String PREFIX = "annotation";
    private static final String SEPARATOR = "/";

    /** @throws IllegalArgumentException if the text is blank */
    public Annotation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank annotation");
        }
    }

    /** Under which it is kept among the settings of the ledger. */
    public static String settingKey(FigureKey place) {
        return String.join(SEPARATOR, PREFIX, String.valueOf(place.period().key()), place.office(), place.indicator());
    }

    /** Empty where the setting is no annotation. */
    static Optional<Annotation> ofSetting(String key, String value) {
        String[] words = key.split(SEPARATOR, -1);
        if (words.length != 4 || !words[0].equals(PREFIX) || value.isBlank()) {
            return Optional.empty();
        }
        Period period = Period.ofKey(Integer.parseInt(words[1]));
        return Optional.of(new Annotation(new FigureKey(words[2], words[3], period), value));
    }
}
