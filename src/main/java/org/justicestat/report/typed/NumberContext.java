package org.justicestat.report.typed;

/**
 * The words around a number, which tell what it is.
 *
 * @param before the words before it, nearest last; a clause ends at a punctuation mark
 * @param after  the words behind it, its unit first
 */
public record NumberContext(String before, String after) {

    private static final String CLAUSE_ENDS = "，；。、：,;:\n";
    private static final String POINTS = "百分点";
    private static final int NEAR = 40;
    private static final int BEHIND = 24;

    public static NumberContext of(String text, int start, int end) {
        return new NumberContext(text.substring(Math.max(0, start - NEAR), start),
                text.substring(end, Math.min(text.length(), end + BEHIND)));
    }

    /** What stands before it in its own clause. */
    public String clause() {
        int start = CLAUSE_ENDS.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
        return before.substring(start);
    }

    /** What stands behind it in its own clause, as far as the next number. */
    String clauseBehind() {
        int end = 0;
        while (end < after.length() && CLAUSE_ENDS.indexOf(after.charAt(end)) < 0 && !Character.isDigit(after.charAt(end))) {
            end++;
        }
        return after.substring(0, end);
    }

    /** What stands behind it from its measure word on, without 万 or 余; for percentage points that of the rates they are of. */
    public String measured() {
        return isPoints() ? "%" : after.substring(Qualifier.sign(after).map(String::length).orElse(0));
    }

    /** What is typed behind the digits and belongs to the number: 万余, %, 个百分点. */
    public String sign() {
        if (isPoints()) {
            return after.substring(0, after.indexOf(POINTS) + POINTS.length());
        }
        return isPercent() ? "%" : Qualifier.sign(after).orElse("");
    }

    public boolean isPercent() {
        return after.startsWith("%");
    }

    public boolean isPoints() {
        return after.startsWith(POINTS) || after.startsWith("个" + POINTS);
    }

    public boolean isMoney() {
        return measured().startsWith("元");
    }
}
