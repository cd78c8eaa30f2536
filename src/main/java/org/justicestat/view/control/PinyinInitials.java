package org.justicestat.view.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Finds a Chinese name by the first letters of its syllables: flyz finds 法律援助. The table has every character of GB 2312, a
 * line a letter; a character read in several ways stands in several lines. It was made once by ICU's Han-Latin transliteration
 * ({@code uconv -x 'Han-Latin;Latin-ASCII'}), with the second readings of the characters that offices and indicators use.
 */
final class PinyinInitials {

    private static final Map<Character, String> LETTERS = read();

    private PinyinInitials() {
    }

    private static Map<Character, String> read() {
        Map<Character, String> letters = new HashMap<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                PinyinInitials.class.getResourceAsStream("/org/justicestat/view/control/pinyin-initials.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = table.readLine(); line != null; line = table.readLine()) {
                for (int i = 1; i < line.length(); i++) {
                    letters.merge(line.charAt(i), line.substring(0, 1), String::concat);
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program is damaged: pinyin-initials.txt", damaged);
        }
        return letters;
    }

    /** Whether neighbouring characters of the name begin with these letters, a to z. */
    static boolean occur(String letters, String name) {
        for (int start = 0; start + letters.length() <= name.length(); start++) {
            int matched = 0;
            while (matched < letters.length() && begins(name.charAt(start + matched), letters.charAt(matched))) {
                matched++;
            }
            if (matched == letters.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(char character, char letter) {
        return LETTERS.getOrDefault(character, String.valueOf(character)).indexOf(letter) >= 0;
    }
}
