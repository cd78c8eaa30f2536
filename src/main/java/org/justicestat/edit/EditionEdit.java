package org.justicestat.edit;

/**
 * Keeps what a final report printed (定稿), for good: it is neither undone nor written anew.
 *
 * @param year     of the report
 * @param number   of the edition within the year, from 1
 * @param content  what was printed, as the report package words it
 * @param document the file itself in Base64, so that it can be written again when the ledger has moved on
 * @param reason   why it was final although something was in the way; empty where nothing was
 */
public record EditionEdit(int year, int number, String content, String document, String reason) implements Edit {

    /** What the keys of editions among the settings of a ledger begin with. */
    public static final String KEY = "edition/";
    private static final String DOCUMENT_KEY = "edition-file/";

    /** @throws IllegalArgumentException if the number is not positive */
    public EditionEdit {
        if (number < 1) {
            throw new IllegalArgumentException("edition " + number);
        }
    }

    /** Where the ledger keeps it. */
    String key() {
        return KEY + year + "." + number;
    }

    /** Where the ledger keeps the file of an edition. */
    public static String documentKey(int year, int number) {
        return DOCUMENT_KEY + year + "." + number;
    }
}
