package org.justicestat.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;

/** Collects everything wrong with one input, so that the user mends it in one go. */
public final class Problems {

    private static final int SHOWN_CHARACTERS = 60;

    private final String file;
    private final int limit;
    private final List<Problem> list = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<String, String> columns = new HashMap<>();

    public Problems(String file, Limits limits) {
        this.file = file;
        this.limit = limits.problems();
    }

    /** Something to know about the input that is not wrong. */
    public void notice(String key, Object... arguments) {
        notices.add(Problem.ofFile(file, key, arguments));
    }

    public List<Problem> notices() {
        return List.copyOf(notices);
    }

    public void ofFile(String key, Object... arguments) {
        list.add(Problem.ofFile(file, key, arguments));
    }

    public void ofRow(int row, String key, Object... arguments) {
        at(row, "", key, arguments);
    }

    /** The user knows the column by another name than the rest of the program. */
    public void rename(String column, String shown) {
        columns.put(column, shown);
    }

    public void at(int row, String column, String key, Object... arguments) {
        list.add(Problem.at(file, row, columns.getOrDefault(column, column), key, arguments));
    }

    public void addAll(List<Problem> problems) {
        list.addAll(problems);
    }

    public int size() {
        return list.size();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether so much is wrong that reading on helps nobody. */
    public boolean isFull() {
        return list.size() >= limit;
    }

    public List<Problem> list() {
        return List.copyOf(list);
    }

    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new RejectedInputException(list);
        }
    }

    /** A piece of input as it may stand in a sentence: on one line and not endless. */
    public static String shown(String input) {
        String line = input.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
