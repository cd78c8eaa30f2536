package org.justicestat.rules;

import org.justicestat.model.Rule;

/** What a finding was found by: a rule of the ledger, or a check every ledger gets. */
public sealed interface Check {

    /** Stable key: the code of the rule, or the name of the built-in check. */
    String code();

    /** A rule of the ledger. Its message is what the clerk reads. */
    record Ruled(Rule rule) implements Check {
        @Override
        public String code() {
            return rule.code();
        }
    }

    /**
     * A check of stored figures that needs no rule. More decimals than an indicator has, and parts of a whole case, need no
     * check: a snapshot cannot hold them.
     */
    enum BuiltIn implements Check {
        /** A stored figure is below 0. */
        NEGATIVE("negative"),
        /** An office's own row is not the sum of the offices that report to it. */
        UNLIKE_OFFICES("unlike_offices"),
        /** The figure entered for a longer period is not what the shorter ones make. */
        UNLIKE_PARTS("unlike_parts"),
        /** A stored rate is not its numerator over its denominator, as printed at its decimals. */
        UNLIKE_RATIO("unlike_ratio");

        private final String code;

        BuiltIn(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Key of the sentence; its arguments are the name of the indicator, left and right value. */
        public String messageKey() {
            return "rules." + code;
        }
    }
}
