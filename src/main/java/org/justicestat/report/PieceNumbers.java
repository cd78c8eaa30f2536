package org.justicestat.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers the tables and charts of a document in their order, after those that somebody typed with their numbers. */
final class PieceNumbers {

    /** As a caption begins, not as a sentence that speaks of it; a list of captions has tabs. */
    private static final Pattern TYPED = Pattern.compile(
            "\\s*(?<kind>[图表])\\s*(?<number>[0-9]{1,3})[\\s\u3000：:.．、][^\\t]*(?<!。)");

    private int lastTable;
    private int lastChart;

    /** @param text of a paragraph of the body that stays as it is typed */
    void pass(String text) {
        Matcher typed = TYPED.matcher(text);
        if (typed.matches()) {
            int number = Integer.parseInt(typed.group("number"));
            if (typed.group("kind").equals("表")) {
                lastTable = Math.max(lastTable, number);
            } else {
                lastChart = Math.max(lastChart, number);
            }
        }
    }

    String nextTable() {
        return Integer.toString(++lastTable);
    }

    /** Of the chart that is about to be drawn; it counts once {@link #chartIsDrawn}. */
    String nextChart() {
        return Integer.toString(lastChart + 1);
    }

    void chartIsDrawn() {
        lastChart++;
    }
}
