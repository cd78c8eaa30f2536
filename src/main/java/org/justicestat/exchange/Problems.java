package org.justicestat.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;

/** Collects everything wrong with one input, so that the user mends it in one go. */
final class Problems {

    private static final int SHOWN_CHARACTERS = 60;

    private final String file;
    private final int limit;
    private final List<Problem> list = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<String, String> columns = new HashMap<>();

    Problems(String file, Limits limits) {
        this.file = file;
        this.limit = limits.problems();
    }

    String file() {
        return file;
    }

    /** Something to know about the input that is not wrong. */
    void notice(String key, Object... arguments) {
        notices.add(Problem.ofFile(file, key, arguments));
    }

    List<Problem> notices() {
        return List.copyOf(notices);
    }

    void ofFile(String key, Object... arguments) {
        list.add(Problem.ofFile(file, key, arguments));
    }

    void ofRow(int row, String key, Object... arguments) {
        at(row, "", key, arguments);
    }

    /** The user knows the column by another name than the rest of the program. */
    void rename(String column, String shown) {
        columns.put(column, shown);
    }

    void at(int row, String column, String key, Object... arguments) {
        list.add(Problem.at(file, row, columns.getOrDefault(column, column), key, arguments));
    }

    void addAll(List<Problem> problems) {
        list.addAll(problems);
    }

    int size() {
        return list.size();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether so much is wrong that reading on helps nobody. */
    boolean isFull() {
        return list.size() >= limit;
    }

    List<Problem> list() {
        return List.copyOf(list);
    }

    void throwIfAny() {
        if (!list.isEmpty()) {
            throw new RejectedInputException(list);
        }
    }

    /** A piece of input as it may stand in a sentence: on one line and not endless. */
    static String shown(String input) {
        String line = input.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
