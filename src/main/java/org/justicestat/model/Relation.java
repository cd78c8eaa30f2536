package org.justicestat.model;

/** The relation a rule demands between its sides; compared exactly, before any rounding. */
public enum Relation {
    EQUAL("="), AT_MOST("<="), AT_LEAST(">="), LESS("<"), GREATER(">");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** @throws IllegalArgumentException if the symbol is none of = &lt;= &gt;= &lt; &gt; */
    public static Relation ofSymbol(String symbol) {
        for (Relation relation : values()) {
            if (relation.symbol.equals(symbol)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("not a comparison: " + symbol);
    }

    public boolean holds(Fraction left, Fraction right) {
        int order = left.compareTo(right);
        return switch (this) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case LESS -> order < 0;
            case GREATER -> order > 0;
        };
    }
}
