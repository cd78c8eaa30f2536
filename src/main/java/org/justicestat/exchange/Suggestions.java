package org.justicestat.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;

/** Which code a mistyped one was probably meant to be: the one of that name, else the nearest within two slips. */
final class Suggestions {

    private static final int MOST_SLIPS = 2;
    private static final int SHORT = 4;
    /** A file with more different unknown codes is not mistyped; suggestions would only cost time. */
    private static final int MOST_ASKED = 500;

    private final Map<String, String> codeOfWord = new LinkedHashMap<>();
    private final Map<String, Optional<String>> answers = new HashMap<>();

    void add(Indicator indicator) {
        codeOfWord.putIfAbsent(indicator.code(), indicator.code());
        codeOfWord.putIfAbsent(indicator.name().zh(), indicator.code());
        codeOfWord.putIfAbsent(indicator.name().en(), indicator.code());
        indicator.meaning().aliases().forEach(alias -> codeOfWord.putIfAbsent(alias, indicator.code()));
    }

    void add(Office office) {
        codeOfWord.putIfAbsent(office.code(), office.code());
        codeOfWord.putIfAbsent(office.name().zh(), office.code());
        codeOfWord.putIfAbsent(office.name().en(), office.code());
    }

    Optional<String> near(String word) {
        if (answers.size() >= MOST_ASKED && !answers.containsKey(word)) {
            return Optional.empty();
        }
        return answers.computeIfAbsent(word, this::find);
    }

    private Optional<String> find(String word) {
        if (codeOfWord.containsKey(word)) {
            return Optional.of(codeOfWord.get(word));
        }
        String nearest = null;
        int fewest = MOST_SLIPS + 1;
        for (Map.Entry<String, String> entry : codeOfWord.entrySet()) {
            int slips = slips(word, entry.getKey());
            if (slips < fewest) {
                fewest = slips;
                nearest = entry.getValue();
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein distance: letters put in, left out or replaced; in a short word a few slips make any other word. */
    private static int slips(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MOST_SLIPS || Math.min(a.length(), b.length()) <= SHORT) {
            return MOST_SLIPS + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
