package org.justicestat.store;

import java.util.List;

/** One thing of a ledger file that is not as this program left it; its sentence is in the message bundle. */
public sealed interface IntegrityFinding {

    String key();

    List<Object> arguments();

    /** SQLite finds the file itself broken; the words are SQLite's. */
    record DamagedPages(String message) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.pages";
        }

        @Override
        public List<Object> arguments() {
            return List.of(message);
        }
    }

    /** A table, index or trigger is missing, foreign or not as this version makes it. */
    record AlteredSchema(String name) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.schema";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Rows that refer to what is not there. */
    record OrphanRows(String table, String parent, long count) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.orphans";
        }

        @Override
        public List<Object> arguments() {
            return List.of(table, parent, count);
        }
    }

    /**
     * The chain does not hold at an entry: it, or one before it, was altered, removed or put in.
     *
     * @param office empty for the ledger's own chain
     * @param seq    the first entry that does not fit
     */
    record BrokenChain(String office, long seq) implements IntegrityFinding {
        @Override
        public String key() {
            return office.isEmpty() ? "store.verify.ledgerChain" : "store.verify.chain";
        }

        @Override
        public List<Object> arguments() {
            return office.isEmpty() ? List.of(seq) : List.of(office, seq);
        }
    }

    /**
     * A figure is not what the audit says of it last, or is missing, or is one too many.
     *
     * @param period as text; the bare key where it is no period
     */
    record FigureDiffers(String office, String indicator, String period) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.figure";
        }

        @Override
        public List<Object> arguments() {
            return List.of(office, indicator, period);
        }
    }

    /** A thing of the catalogue or a setting is not what the audit says of it last. */
    record SubjectDiffers(String subject) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.subject";
        }

        @Override
        public List<Object> arguments() {
            return List.of(subject);
        }
    }

    /** The state of a month or an explanation of an office is not what the audit says of it last. */
    record OfficeDiffers(String office, String subject) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.office";
        }

        @Override
        public List<Object> arguments() {
            return List.of(office, subject);
        }
    }

    /** An entry of the audit changes a figure of a month that was closed then, and is no revision. */
    record ChangedWhileClosed(String office, String indicator, String period, long seq) implements IntegrityFinding {
        @Override
        public String key() {
            return "store.verify.closed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(office, indicator, period, seq);
        }
    }
}
